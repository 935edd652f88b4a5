package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Verzoek om een evaluatie: het paneel, de methode en haar velden, zoals zij in het adres staan.
 * Fouten in velden worden verzameld tot {@link #keur}.
 */
final class Evaluatieverzoek {
  static final String PAD = "/evaluatie";

  private static final Set<String> GETALLEN = Set.of("klein", "middel", "lambda", "gewicht");

  /** Daarboven passen de afstanden van een paar taken tegelijk niet meer in het geheugen. */
  private static final int MEESTE_EENHEDEN = 2000;

  private static final int MAX_TEKST = 200;
  private static final int MAX_WAARDEN = 5000;

  private final String methode;
  private final Taal taal;
  private final String paneel;
  private final Map<String, List<String>> velden = new LinkedHashMap<>();
  private final List<Fout> fouten = new ArrayList<>();

  private Evaluatieverzoek(String methode, Taal taal, String paneel) {
    this.methode = methode;
    this.taal = taal;
    this.paneel = paneel;
  }

  /** Leest de velden die bij een methode horen; lege blijven weg. */
  static Evaluatieverzoek van(Evaluatiemethode methode, HttpServletRequest request) {
    Evaluatieverzoek verzoek =
        new Evaluatieverzoek(
            methode.naam(), Taal.van(request.getParameter("taal")), paneel(request));
    for (String naam : methode.velden()) {
      String[] waarden = request.getParameterValues(naam);
      List<String> gevuld =
          Arrays.stream(waarden == null ? new String[0] : waarden)
              .map(String::strip)
              .filter(w -> !w.isEmpty())
              .limit(MAX_WAARDEN)
              .map(w -> w.length() > MAX_TEKST ? w.substring(0, MAX_TEKST) + "…" : w)
              .map(w -> GETALLEN.contains(naam) ? neutraal(verzoek.taal, w) : w)
              .toList();
      if (!gevuld.isEmpty()) {
        verzoek.velden.put(naam, gevuld);
      }
    }
    return verzoek;
  }

  /**
   * Een getal zoals elke taal het leest, zodat een link in de andere taal hetzelfde betekent; drie
   * decimalen krijgen er een nul bij, want "1.234" is in het Nederlands ook duizend.
   */
  private static String neutraal(Taal taal, String tekst) {
    Double getal = taal.lees(tekst);
    if (getal == null) {
      return tekst;
    }
    String plat = BigDecimal.valueOf(getal).stripTrailingZeros().toPlainString();
    return plat.matches("-?\\d+\\.\\d{3}") ? plat + "0" : plat;
  }

  static String paneel(HttpServletRequest request) {
    String paneel = request.getParameter("paneel");
    return paneel == null ? "" : paneel;
  }

  /** Naam van de methode. */
  public String methode() {
    return methode;
  }

  Taal taal() {
    return taal;
  }

  /** Nummer van het paneel. */
  public String paneel() {
    return paneel;
  }

  /** Of er al iets gekozen is; anders staat alleen het formulier er. */
  boolean isLeeg() {
    return velden.isEmpty();
  }

  /** De eerste waarde van een veld, of leeg. */
  public String waarde(String naam) {
    return velden.getOrDefault(naam, List.of("")).getFirst();
  }

  /** Alle waarden van een veld. */
  public List<String> waarden(String naam) {
    return velden.getOrDefault(naam, List.of());
  }

  /** Of een keuze van een veld gekozen is. */
  public boolean heeft(String naam, String waarde) {
    return waarden(naam).contains(waarde);
  }

  /** Of een vakje is aangekruist. */
  boolean aan(String naam) {
    return waarde(naam).equals("ja");
  }

  /** De getallen of woorden in een tekstveld, gescheiden door spaties of puntkomma's. */
  List<String> woorden(String naam) {
    return delen(naam, "[\\s;]+");
  }

  /** De namen in een tekstveld, gescheiden door komma's of puntkomma's; een spatie mag erin. */
  List<String> namen(String naam) {
    return delen(naam, "[,;]");
  }

  private List<String> delen(String naam, String scheiding) {
    return Arrays.stream(waarde(naam).split(scheiding))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** Meldt een veld als het paneel te veel eenheden heeft om op een pagina te rekenen. */
  void keurOmvang(Paneel paneel) {
    if (paneel.eenheden().size() > MEESTE_EENHEDEN) {
      fouten.add(
          Fout.van(
              "paneel",
              paneel.eenheden().size() + " eenheden",
              "deze methode neemt bij zo veel eenheden te veel tijd en geheugen voor een pagina",
              "tot %d eenheden".formatted(MEESTE_EENHEDEN),
              "Gebruik de opdrachtregel: ./loont evaluatie %s --paneel BESTAND."
                  .formatted(methode)));
    }
  }

  /** Neemt fouten in de samenhang van velden over. */
  void meld(List<Fout> gevonden) {
    fouten.addAll(gevonden);
  }

  Optional<Periode> periode(String naam) {
    if (waarde(naam).isEmpty()) {
      return Optional.empty();
    }
    Optional<Periode> periode = Periode.lees(waarde(naam));
    if (periode.isEmpty()) {
      meld(naam, "dit is geen periode", "JJJJ of JJJJ-MM", "Kies een periode uit de lijst.");
    }
    return periode;
  }

  Optional<Double> getal(String naam) {
    if (waarde(naam).isEmpty()) {
      return Optional.empty();
    }
    Double getal = taal.lees(waarde(naam));
    if (getal == null) {
      meld(naam, "dit is geen getal", "een getal", "Schrijf bijvoorbeeld 0,5.");
    }
    return Optional.ofNullable(getal);
  }

  Optional<Integer> aantal(String naam, int minste, int meeste) {
    String tekst = waarde(naam);
    if (tekst.isEmpty()) {
      return Optional.empty();
    }
    int aantal = tekst.matches("\\d{1,7}") ? Integer.parseInt(tekst) : -1;
    if (aantal < minste || aantal > meeste) {
      meld(
          naam,
          "dit is geen heel getal binnen de grenzen",
          minste + " tot en met " + meeste,
          "Vul een getal in dat mag, of laat het veld leeg.");
      return Optional.empty();
    }
    return Optional.of(aantal);
  }

  /** Een van de namen; zonder keuze de eerste. */
  String keuze(String naam, List<String> mogelijk) {
    String waarde = waarde(naam).isEmpty() ? mogelijk.getFirst() : waarde(naam);
    if (!mogelijk.contains(waarde)) {
      meld(naam, "dit bestaat niet", String.join(", ", mogelijk), "Kies uit de lijst.");
      return mogelijk.getFirst();
    }
    return waarde;
  }

  void meld(String naam, String melding, String toegestaan, String uitweg) {
    fouten.add(Fout.van(naam, waarde(naam), melding, toegestaan, uitweg));
  }

  /** Werpt alle fouten die bij het lezen gevonden zijn. */
  void keur() {
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
  }

  /** Adres van de pagina met deze invoer. */
  String adres() {
    return adres("");
  }

  /** Adres van iets onder de pagina, zoals ".csv" of "/rapport", met deze invoer. */
  public String adres(String achter) {
    return adres(PAD + "/" + methode + achter, taal, velden);
  }

  String inTaal(Taal andere) {
    return adres(PAD + "/" + methode, andere, velden);
  }

  /** Adres van een andere methode op hetzelfde paneel. */
  String andere(String naam) {
    return adres(PAD + "/" + naam, taal, Map.of());
  }

  private String adres(String pad, Taal inTaal, Map<String, List<String>> waarden) {
    StringBuilder adres = new StringBuilder(pad).append("?paneel=").append(paneel);
    waarden.forEach((naam, lijst) ->
        lijst.forEach(w ->
            adres
                .append('&')
                .append(naam)
                .append('=')
                .append(URLEncoder.encode(w, StandardCharsets.UTF_8).replace("%2C", ","))));
    return adres.append(inTaal == Taal.EN ? "&taal=en" : "").toString();
  }

  /** Dezelfde vraag in dezelfde taal is hetzelfde werk. */
  String sleutel() {
    return adres();
  }

  /** Of dit verzoek al op het korte adres is gedaan. */
  boolean staatOpAdres(HttpServletRequest request) {
    return Adres.isGevraagd(adres(), PAD + "/" + methode, request.getQueryString());
  }
}
