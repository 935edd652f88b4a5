package nl.loont.budget.gegevens;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.Veldlezer;

/** Leest de velden van één regel en meldt elk veld dat niet klopt. */
final class Regellezer {
  private static final Pattern CODE = Pattern.compile("GM\\d{4}");
  private static final Pattern GETAL =
      Pattern.compile("-?\\d{1,15}([.,]\\d{1,30})?([eE][+-]?\\d{1,3})?");

  /** Duizendtallen of drie decimalen: dat is niet te zien. */
  private static final Pattern DUBBELZINNIG = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

  private static final double MEESTE_EURO = 1e12;

  private final long nummer;
  private final Map<String, String> velden;
  private final char scheiding;
  private final List<Fout> fouten;

  Regellezer(long nummer, Map<String, String> velden, char scheiding, List<Fout> fouten) {
    this.nummer = nummer;
    this.velden = velden;
    this.scheiding = scheiding;
    this.fouten = fouten;
  }

  Regel lees() {
    return new Regel(
        nummer,
        code(),
        jaar(),
        inwoners(),
        verplicht("lasten_bijstand"),
        verplicht("lasten_lks"),
        getal("objectief_aandeel", 1, "0 tot en met 1"),
        getal("budget_bijstand", MEESTE_EURO, "vanaf 0"),
        getal("budget_lks", MEESTE_EURO, "vanaf 0"));
  }

  private String code() {
    String code = veld("gemeentecode").toUpperCase(Locale.ROOT);
    if (CODE.matcher(code).matches()) {
      return code;
    }
    fout(
        "gemeentecode",
        "geen gemeentecode",
        "GM met vier cijfers, bijvoorbeeld GM0344",
        "Schrijf de code van het CBS, met GM ervoor.");
    return "";
  }

  private int jaar() {
    String jaar = veld("jaar");
    if (jaar.matches("(19|20)\\d\\d")) {
      return Integer.parseInt(jaar);
    }
    fout("jaar", "geen jaar", "1900 tot en met 2099", "Schrijf het jaar met vier cijfers.");
    return 0;
  }

  private double inwoners() {
    String inwoners = veld("inwoners");
    if (inwoners.matches("\\d{1,8}") && Integer.parseInt(inwoners) > 0) {
      return Integer.parseInt(inwoners);
    }
    fout(
        "inwoners",
        "geen heel getal groter dan nul",
        "1 tot en met 99.999.999",
        "Schrijf alleen cijfers.");
    return 1;
  }

  private double verplicht(String kolom) {
    if (veld(kolom).isEmpty()) {
      fout(
          kolom,
          "ontbreekt",
          "vanaf 0",
          "Vul een bedrag in euro in; zijn er geen lasten, vul dan 0 in.");
      return 0;
    }
    return getal(kolom, MEESTE_EURO, "vanaf 0").orElse(0);
  }

  private OptionalDouble getal(String kolom, double meest, String toegestaan) {
    String tekst = veld(kolom);
    if (tekst.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!GETAL.matcher(tekst).matches() || (scheiding == ',' && tekst.contains(","))) {
      fout(
          kolom,
          "geen getal",
          toegestaan,
          "Schrijf alleen cijfers, zonder euroteken en zonder tekens voor duizendtallen.");
      return OptionalDouble.empty();
    }
    if (!kolom.equals("objectief_aandeel") && DUBBELZINNIG.matcher(tekst).matches()) {
      fout(
          kolom,
          "niet duidelijk: zijn dit duizendtallen, of drie decimalen",
          toegestaan,
          "Schrijf %s, zonder teken voor duizendtallen; een bedrag met centen heeft twee decimalen."
              .formatted(tekst.replaceAll("[.,]", "")));
      return OptionalDouble.empty();
    }
    double waarde = Double.parseDouble(tekst.replace(',', '.'));
    if (waarde < 0) {
      fout(kolom, "negatief", toegestaan, "Vul een bedrag vanaf nul in.");
      return OptionalDouble.empty();
    }
    if (waarde > meest) {
      fout(kolom, "te groot", toegestaan, "Schrijf een bedrag in euro en een aandeel als fractie.");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(waarde);
  }

  private String veld(String kolom) {
    return velden.getOrDefault(kolom, "");
  }

  private void fout(String kolom, String melding, String toegestaan, String uitweg) {
    fouten.add(
        new Fout(
            "regel %d, %s".formatted(nummer, kolom),
            Veldlezer.toon(veld(kolom)),
            melding,
            toegestaan,
            uitweg));
  }
}
