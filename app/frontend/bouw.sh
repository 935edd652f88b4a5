#!/bin/sh
# Bouwt stijl en script; slaat over wat al klopt, zodat een Maven-bouw snel blijft.
set -e
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi
if [ ! -f dist/assets/loont.js ] || [ -n "$(find src package-lock.json vite.config.js -newer dist/assets/loont.js | head -n 1)" ]; then
  npm run --silent typecheck
  npm run --silent build -- --logLevel warn
fi
