# Alle toetsen; ./loont test leest dit bestand in en heeft JAVA_HOME dan al gezet.
need_build_tools
browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
absent=()
[ -n "$browser" ] || absent+=("een browser voor de browsertoetsen: sudo apt-get install chromium (of zet CHROMIUM)")
command -v soffice >/dev/null 2>&1 ||
  absent+=("LibreOffice, dat de werkmap narekent: sudo apt-get install libreoffice-calc-nogui")
if [ ${#absent[@]} -gt 0 ]; then
  say "Voor de toetsen ontbreekt:"
  printf '  - %s\n' "${absent[@]}" >&2
  exit 1
fi

say "1/3 Bouw, opmaak, statische controle, eenheids-, eigenschaps-, gouden en API-toetsen"
maven verify
train
touch "$dist/gebouwd"

say "2/3 Koude start van de server en van ./loont mkba"
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
