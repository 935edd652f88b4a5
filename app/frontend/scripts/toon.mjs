// Toont het prototype met de gebouwde stijl en het script, onder hetzelfde strenge beleid (CSP) als de toepassing.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WORTEL = fileURLToPath(new URL('..', import.meta.url));
const SOORTEN = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Start de server; poort 0 kiest een vrije poort. */
export function start(poort = 0) {
  const server = createServer(async (vraag, antwoord) => {
    const pad = normalize(decodeURIComponent(new URL(vraag.url ?? '/', 'http://localhost').pathname));
    const bestand = join(WORTEL, pad.startsWith('/assets/') ? 'dist' : 'prototype', pad === '/' ? 'mkba.html' : pad);
    try {
      const inhoud = await readFile(bestand);
      antwoord.writeHead(200, {
        'Content-Type': SOORTEN[extname(bestand)] ?? 'application/octet-stream',
        'Content-Security-Policy': CSP,
        'X-Content-Type-Options': 'nosniff',
      });
      antwoord.end(inhoud);
    } catch {
      antwoord.writeHead(404, { 'Content-Type': 'text/plain' });
      antwoord.end('Niet gevonden');
    }
  });
  return new Promise((klaar) => server.listen(poort, '127.0.0.1', () => klaar(server)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = await start(Number(process.env.POORT ?? 4173));
  console.log(`Prototype: http://127.0.0.1:${server.address().port}/`);
}
