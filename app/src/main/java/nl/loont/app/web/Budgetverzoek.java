package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loont.kern.gemeente.Gemeenteregister;
import org.jspecify.annotations.Nullable;

/**
 * Verzoek om een budgetpagina: wat de gebruiker invulde, heen en terug tussen adres en vraag. Het
 * adres houdt alleen vast wat is ingevuld.
 */
final class Budgetverzoek {
  /** Kenmerk van eigen gegevens die de server even onthoudt. */
  static final String GEGEVENS = "gegevens";

  private static final int MAX_TEKST = 60;

  /** Ruim genoeg voor de codes van alle gemeenten. */
  private static final int MAX_LIJST = 3_000;

  /** Keuzes die gelden als niemand koos; zij hoeven niet in het adres. */
  private static final Map<String, String> STANDAARD =
      Map.of(
          "stelsel", "nieuw",
          "wie", "deze",
          "groep", "BIJ",
          "herkomst", "bijstand",
          "kosten", "geen",
          "verloop", "getrokken",
          "r2.wie", "deze",
          "r3.wie", "deze");

  private static final List<String> STELSELVELDEN =
      List.of("ondergrens", "bovengrens", "vertragingLks", "vertragingBijstand");
  private static final List<String> STELSELDELEN =
      List.of("lksRealisatie", "rho", "maximaleDaling", "maximaleStijging");
  private static final List<String> GROEI = List.of("bijstand", "lks", "loonPrijs", "wmlIndex");

  private final String pad;
  private final Taal taal;
  private final Map<String, String> velden = new LinkedHashMap<>();

  private Budgetverzoek(String pad, Taal taal) {
    this.pad = pad;
    this.taal = taal;
  }

  /**
   * Leest een verzoek.
   *
   * @param bekend namen van de velden van de pagina, in de volgorde van het adres
   */
  static Budgetverzoek van(HttpServletRequest request, String pad, List<String> bekend) {
    Budgetverzoek verzoek = new Budgetverzoek(pad, Taal.van(request.getParameter("taal")));
    for (String naam : bekend) {
      String waarde = request.getParameter(naam);
      String kaal = waarde == null ? "" : waarde.strip();
      if (!kaal.isEmpty() && !kaal.equals(STANDAARD.get(naam))) {
        verzoek.velden.put(
            naam, kaal.length() > lengte(naam) ? kaal.substring(0, lengte(naam)) + "…" : kaal);
      }
    }
    return verzoek;
  }

  /** Hoeveel tekens er in een veld passen. */
  static int lengte(String naam) {
    return naam.equals("vergelijk") || naam.endsWith("lijst") ? MAX_LIJST : MAX_TEKST;
  }

  Taal taal() {
    return taal;
  }

  String pad() {
    return pad;
  }

  /** Wat er in een veld staat, of leeg. */
  String waarde(String naam) {
    return velden.getOrDefault(naam, "");
  }

  String waarde(String naam, String standaard) {
    return velden.getOrDefault(naam, standaard);
  }

  /** Adres van deze pagina met deze invoer. */
  String adres() {
    return adres(pad);
  }

  /** Adres van een ander pad met deze invoer, zoals een download. */
  String adres(String ander) {
    return inTaal(ander, taal);
  }

  /** Adres van een andere budgetpagina: alleen gemeente en eigen gegevens gaan mee. */
  String naar(String ander) {
    Map<String, String> mee = new LinkedHashMap<>();
    for (String naam : List.of(GEGEVENS, "gemeente")) {
      if (velden.containsKey(naam)) {
        mee.put(naam, waarde(naam));
      }
    }
    return metTaal(ander, taal, mee);
  }

  String inTaal(Taal andere) {
    return inTaal(pad, andere);
  }

  private String inTaal(String ander, Taal andere) {
    return metTaal(ander, andere, velden);
  }

  private static String metTaal(String pad, Taal taal, Map<String, String> velden) {
    Map<String, String> alle = new LinkedHashMap<>(velden);
    if (taal == Taal.EN) {
      alle.put("taal", "en");
    }
    return Adres.van(pad, alle);
  }

  /** Of dit verzoek al op het korte adres is gedaan. */
  boolean staatOpAdres(HttpServletRequest request) {
    return Adres.isGevraagd(adres(), pad, request.getQueryString());
  }

  /** Het getal in een veld, of de tekst zelf als er geen getal staat; leeg is {@code null}. */
  @Nullable Object getal(String naam) {
    if (!velden.containsKey(naam)) {
      return null;
    }
    Double getal = taal.lees(waarde(naam));
    return getal == null ? waarde(naam) : getal;
  }

  /** Als {@link #getal}, voor een veld in procenten. */
  @Nullable Object deel(String naam) {
    return getal(naam) instanceof Double getal ? (Object) (getal / 100) : getal(naam);
  }

  /** Het gekozen stelsel, met de instellingen als het een eigen stelsel is. */
  Object stelsel(String standaard) {
    String naam = waarde("stelsel", standaard);
    if (!naam.equals("eigen")) {
      return naam;
    }
    Map<String, Object> eigen = new LinkedHashMap<>();
    eigen.put("type", "eigen");
    STELSELVELDEN.forEach(veld -> zet(eigen, veld, getal(veld)));
    STELSELDELEN.forEach(veld -> zet(eigen, veld, deel(veld)));
    return eigen;
  }

  /**
   * Een simulatievraag: stelsel, jaren, groei en plaatsingen.
   *
   * @param register om namen van gemeenten in codes te vertalen
   */
  Map<String, @Nullable Object> simulatie(Gemeenteregister register) {
    Map<String, @Nullable Object> boom = new LinkedHashMap<>();
    boom.put("stelsel", stelsel("nieuw"));
    zet(boom, "startjaar", getal("startjaar"));
    zet(boom, "jaren", getal("jaren"));
    Map<String, Object> groei = new LinkedHashMap<>();
    GROEI.forEach(veld -> zet(groei, veld, deel("groei." + veld)));
    zet(groei, "beleid", getal("groei.beleid"));
    boom.put("groei", groei);
    zet(boom, "scenario", new Rondes(this).scenario(register));
    return boom;
  }

  /** Dezelfde invoer met een andere waarde in een veld. */
  Budgetverzoek met(String naam, String waarde) {
    Budgetverzoek ander = new Budgetverzoek(pad, taal);
    ander.velden.putAll(velden);
    ander.velden.put(naam, waarde);
    return ander;
  }

  /** De velden van groei en indexering. */
  static List<String> groeivelden() {
    return Stream.concat(GROEI.stream(), Stream.of("beleid")).map(naam -> "groei." + naam).toList();
  }

  /** Of er regels van een eigen stelsel zijn ingevuld. */
  boolean heeftEigenRegels() {
    return stelselvelden().stream().anyMatch(velden::containsKey);
  }

  /** De velden van een eigen stelsel. */
  static List<String> stelselvelden() {
    List<String> alle = new ArrayList<>(STELSELVELDEN);
    alle.addAll(STELSELDELEN);
    return alle;
  }

  private static void zet(Map<String, ? super Object> boom, String naam, @Nullable Object waarde) {
    if (waarde != null) {
      boom.put(naam, waarde);
    }
  }
}
