# Alle toetsen; ./loont test leest dit bestand in en heeft JAVA_HOME dan al gezet.
need_build_tools
find_browser() {
  printf '%s' "${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}"
}

# Browser en LibreOffice: installeren als dat kan, anders zeggen hoe zij er komen.
absent=()
[ -n "$(find_browser)" ] || absent+=(chromium fonts-liberation)
command -v soffice >/dev/null 2>&1 || absent+=(libreoffice-calc-nogui)
if [ ${#absent[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installeert voor de toetsen: ${absent[*]}"
    DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${absent[@]}" >/dev/null
  else
    say "Voor de toetsen ontbreekt: ${absent[*]}. Installeer met: sudo apt-get install ${absent[*]}"
    say "(of zet CHROMIUM op het pad van een andere browser)"
    exit 1
  fi
fi
browser=$(find_browser)

say "1/3 Bouw, opmaak, statische controle, eenheids-, eigenschaps-, gouden en API-toetsen"
maven verify
train
touch "$dist/gebouwd"

say "2/3 Elke pagina één keer vanuit een koude start"
"$JAVA_HOME/bin/java" -XX:AOTCache="$dist/start.aot" "${server_flags[@]}" -jar "$dist/loont.jar" start --poort 0 --proefdraai

say "3/3 Browser, toegankelijkheid en API-ontwerpregels"
log=$home/app/target/toets-server.log
"$JAVA_HOME/bin/java" "${server_flags[@]}" -jar "$dist/loont.jar" start --poort 0 >"$log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
for _ in $(seq 100); do
  url=$(sed -n 's/^Loont draait op \(http[^ ]*\).*/\1/p' "$log")
  [ -z "$url" ] || break
  sleep 0.3
done
if [ -z "$url" ]; then
  say "De server startte niet:"
  cat "$log" >&2
  exit 1
fi
(cd "$home/app/frontend" && LOONT_URL=$url CHROMIUM=$browser node --test test/)
say "Alle toetsen zijn geslaagd."
