package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Saldo;
import org.jspecify.annotations.Nullable;

/**
 * Verzoek om een analysepagina: de invoer van de rekentool, voor welk saldo, en de eigen velden van
 * de analyse. Het adres houdt alleen vast wat is ingevuld.
 */
final class Analyseverzoek {
  private static final int MAX_TEKST = 40;

  private final String pad;
  private final Formulier formulier;
  private final Saldo saldo;
  private final Map<String, String> eigen = new LinkedHashMap<>();

  private Analyseverzoek(String pad, Formulier formulier, Saldo saldo) {
    this.pad = pad;
    this.formulier = formulier;
    this.saldo = saldo;
  }

  /**
   * Leest een verzoek.
   *
   * @param velden welke namen een eigen veld van de analyse zijn
   */
  static Analyseverzoek van(
      Rekentool tool, HttpServletRequest request, String pad, Predicate<String> velden) {
    Formulier formulier = Formulier.van(tool, request.getParameterMap());
    String gekozen = request.getParameter("saldo");
    Analyseverzoek verzoek =
        new Analyseverzoek(
            pad,
            formulier,
            Saldo.met(gekozen == null ? Saldo.EIGEN.sleutel() : gekozen).orElse(Saldo.EIGEN));
    if (!verzoek.saldo.equals(Saldo.EIGEN)) {
      verzoek.eigen.put("saldo", verzoek.saldo.sleutel());
    }
    request.getParameterMap().keySet().stream()
        .sorted()
        .filter(velden)
        .forEach(naam -> verzoek.zet(naam, request.getParameter(naam)));
    return verzoek;
  }

  private void zet(String naam, @Nullable String waarde) {
    String kaal = waarde == null ? "" : waarde.strip();
    if (!kaal.isEmpty()) {
      eigen.put(naam, kaal.length() > MAX_TEKST ? kaal.substring(0, MAX_TEKST) + "…" : kaal);
    }
  }

  Formulier formulier() {
    return formulier;
  }

  Taal taal() {
    return formulier.taal();
  }

  Saldo saldo() {
    return saldo;
  }

  /** Wat de gebruiker in een eigen veld invulde, of leeg. */
  public String waarde(String naam) {
    return eigen.getOrDefault(naam, "");
  }

  /** De ingevulde eigen velden. */
  Map<String, String> eigen() {
    return eigen;
  }

  /** Een getal uit een eigen veld, of de tekst zelf als er geen getal staat. */
  Object getal(String naam) {
    Double getal = formulier.taal().lees(waarde(naam));
    return getal == null ? waarde(naam) : getal;
  }

  /** Als {@link #getal}, voor een veld dat in procenten wordt ingevuld. */
  Object deel(String naam) {
    return getal(naam) instanceof Double getal ? (Object) (getal / 100) : waarde(naam);
  }

  /** Adres van deze pagina met deze invoer. */
  String adres() {
    return formulier.adres(pad, eigen);
  }

  /** Adres van een ander pad met deze invoer, zoals een download. */
  String adres(String ander) {
    return formulier.adres(ander, eigen);
  }

  /** Adres met een ander eigen veld. */
  String met(String naam, String waarde) {
    Map<String, String> anders = new LinkedHashMap<>(eigen);
    anders.put(naam, waarde);
    return formulier.adres(pad, anders);
  }

  String inTaal(Taal andere) {
    return formulier.inTaal(pad, andere, eigen);
  }

  /** Wat in het adres staat zonder taal: dezelfde vraag in een andere taal is hetzelfde werk. */
  String sleutel() {
    return formulier.inTaal(pad, Taal.NL, eigen) + "|" + formulier.taal().notation();
  }

  /** Of dit verzoek al op het korte adres is gedaan. */
  boolean staatOpAdres(HttpServletRequest request) {
    return Adres.isGevraagd(adres(), pad, request.getQueryString());
  }

  /** De saldi om uit te kiezen. */
  List<Beeld.Keuze> saldi(Teksten teksten) {
    return Saldo.ALLE.stream()
        .map(s -> new Beeld.Keuze(s.sleutel(), teksten.saldo(taal(), s), s.equals(saldo)))
        .toList();
  }
}
