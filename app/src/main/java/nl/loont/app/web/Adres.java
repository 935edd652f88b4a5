package nl.loont.app.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adressen van pagina's waarin de hele invoer staat. */
final class Adres {
  private Adres() {}

  /** Adres van een pad met deze velden; een komma blijft leesbaar. */
  static String van(String pad, Map<String, String> velden) {
    StringBuilder adres = new StringBuilder(pad);
    char teken = '?';
    for (Map.Entry<String, String> e : velden.entrySet()) {
      adres
          .append(teken)
          .append(e.getKey())
          .append('=')
          .append(URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8).replace("%2C", ","));
      teken = '&';
    }
    return adres.toString();
  }

  /** Of een verzoek op dit adres is gedaan; hoe tekens gecodeerd zijn doet niet ter zake. */
  static boolean isGevraagd(String adres, String pad, @Nullable String query) {
    return ontcijferd(query == null ? pad : pad + "?" + query).equals(ontcijferd(adres));
  }

  private static String ontcijferd(String adres) {
    try {
      return URLDecoder.decode(adres, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return adres; // een los procentteken: dan maar letterlijk vergelijken
    }
  }
}
