package nl.loont.subsidie;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.CellBuilder.input;

import nl.loont.kern.model.Bounds;
import nl.loont.kern.model.CellBuilder;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Unit;

/**
 * De loonkostensubsidie van een maand, in de volgorde waarin de wet haar opbouwt: het verschil met
 * het minimumloon, het maximum, de werkgeverslasten, de deeltijdfactor.
 */
final class Subsidieblok {
  private static final String DIVOSA = "Divosa, factsheet loonkostensubsidie";
  private static final String WET = "Loonkostensubsidie in de wet";

  private Subsidieblok() {}

  static void vul(Celbouw cellen) {
    cellen.add(
        input("uren", "uren in het contract", Unit.UREN_PER_WEEK, "normuren")
            .range(Bounds.above("0", "normuren").saying("", "niet meer dan de normale arbeidsduur"))
            .source(Merk.T, "SEOR 2026", "bijlage I.2"));
    cellen.add(
        input("loonwaarde", "loonwaarde", Unit.AANDEEL, "0.5")
            .range(Bounds.of("0", "2"))
            .source(Merk.T, "SEOR 2026", "§2.1"));
    cellen.add(
        input("vorm", "vorm van de subsidie", Unit.FACTOR, "0")
            .whole()
            .range(Bounds.of("0", "2"))
            .note("0 is regulier, 1 is forfaitair, 2 is tijdelijk")
            .source(Merk.T, "SEOR 2026", "§2.1"));
    cellen.add(
        input(
                "verordening",
                "deel van het minimumloon volgens de verordening",
                Unit.AANDEEL,
                "1 - loonwaarde")
            .range(Bounds.of("0", "1"))
            .note("Alleen bij tijdelijke subsidie; zonder opgave als bij reguliere subsidie")
            .source(Merk.A, "Loont", "subsidie, vormen"));
    cellen.parameter("forfait", "deel van het minimumloon bij forfaitaire subsidie");
    cellen.parameter("maximum", "hoogste deel van het minimumloon");
    cellen.add(
        cellen.vrij("werkgeverslasten", "vergoeding werkgeverslasten").range(Bounds.of("0", "1")));
    reken(
        cellen,
        "aandeel",
        "deel dat de werknemer niet verdient",
        Unit.AANDEEL,
        "als(vorm >= 2, verordening, als(vorm >= 1, forfait, 1 - loonwaarde))");
    reken(
        cellen,
        "verschil",
        "minimumloon min loonwaarde",
        Unit.EURO_PER_MAAND,
        "max(0, aandeel) * wmlMetToeslag");
    reken(cellen, "grens", "hoogste subsidie", Unit.EURO_PER_MAAND, "maximum * wmlMetToeslag");
    reken(
        cellen,
        "subsidieVoltijd",
        "subsidie bij een volle werkweek",
        Unit.EURO_PER_MAAND,
        "min(verschil, grens)");
    reken(
        cellen,
        "vergoedingVoltijd",
        "vergoeding werkgeverslasten bij een volle werkweek",
        Unit.EURO_PER_MAAND,
        "subsidieVoltijd * werkgeverslasten");
    reken(cellen, "deeltijdfactor", "deeltijdfactor", Unit.FACTOR, "uren / normuren");
    reken(
        cellen,
        "basis",
        "minimumloon met vakantietoeslag bij deze uren",
        Unit.EURO_PER_MAAND,
        "wmlMetToeslag * deeltijdfactor");
    reken(cellen, "subsidie", "subsidie", Unit.EURO_PER_MAAND, "subsidieVoltijd * deeltijdfactor");
    reken(
        cellen,
        "vergoedingWerkgeverslasten",
        "vergoeding werkgeverslasten",
        Unit.EURO_PER_MAAND,
        "vergoedingVoltijd * deeltijdfactor");
    reken(
        cellen,
        "totaal",
        "subsidie met vergoeding",
        Unit.EURO_PER_MAAND,
        "subsidie + vergoedingWerkgeverslasten");
    dagen(cellen);
  }

  /** Het deel van de maand dat de subsidie loopt, naar kalenderdagen. */
  private static void dagen(Celbouw cellen) {
    cellen.add(
        input("dagenInMaand", "dagen in de maand", Unit.DAGEN, "30")
            .whole()
            .range(Bounds.of("28", "31"))
            .source(Merk.A, "Loont", "subsidie, deel van een maand"));
    cellen.add(
        input("dagen", "dagen met deze subsidie", Unit.DAGEN, "dagenInMaand")
            .whole()
            .range(Bounds.of("0", "dagenInMaand"))
            .source(Merk.A, "Loont", "subsidie, deel van een maand"));
    cellen.add(
        computed("deelVanMaand", "deel van de maand", Unit.FACTOR, "dagen / dagenInMaand")
            .source(Merk.A, "Loont", "subsidie, deel van een maand"));
    cellen.add(
        input("doorbetaald", "doorbetaald (1) of gestopt bij ziekte (0)", Unit.FACTOR, "1")
            .whole()
            .range(Bounds.of("0", "1"))
            .note("Vanaf 2022 loopt de subsidie bij ziekte door")
            .source(Merk.X, "Verzamelwet SZW 2022", "Kamerstukken 35897, nr. 5"));
    for (String[] deel :
        new String[][] {
          {"teBetalenSubsidie", "te betalen subsidie", "subsidie"},
          {"teBetalenVergoeding", "te betalen vergoeding", "vergoedingWerkgeverslasten"}
        }) {
      cellen.add(
          computed(deel[0], deel[1], Unit.EURO_PER_MAAND, deel[2] + " * doorbetaald * deelVanMaand")
              .source(Merk.A, "Loont", "subsidie, deel van een maand"));
    }
    cellen.add(
        computed(
                "teBetalen",
                "te betalen",
                Unit.EURO_PER_MAAND,
                "teBetalenSubsidie + teBetalenVergoeding")
            .source(Merk.A, "Loont", "subsidie, deel van een maand"));
  }

  private static void reken(
      Celbouw cellen, String naam, String label, Unit eenheid, String formule) {
    CellBuilder cel = computed(naam, label, eenheid, formule);
    boolean wet = naam.equals("grens") || naam.startsWith("vergoeding");
    cellen.add(
        wet ? cel.source(Merk.T, DIVOSA, WET) : cel.source(Merk.T, "SEOR 2026", "bijlage I.2"));
  }
}
