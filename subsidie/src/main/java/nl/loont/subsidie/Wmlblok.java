package nl.loont.subsidie;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.CellBuilder.input;
import static nl.loont.kern.model.CellBuilder.locked;
import static nl.loont.subsidie.Subsidieparameters.JONGSTE;
import static nl.loont.subsidie.Subsidieparameters.OUDSTE_STAFFEL;

import nl.loont.kern.model.Bounds;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Unit;

/** Het minimumloon van een persoon, met vakantietoeslag. Bedragen per maand bij volle werkweek. */
final class Wmlblok {
  private Wmlblok() {}

  static void vul(Celbouw cellen, Grondslag grondslag) {
    cellen.add(
        input("leeftijd", "leeftijd", Unit.JAREN, "30")
            .whole()
            .range(Bounds.of("15", "120"))
            .source(Merk.T, "SEOR 2026", "bijlage I.2"));
    cellen.add(
        input("normuren", "normale arbeidsduur", Unit.UREN_PER_WEEK, "36")
            .range(Bounds.above("0", "48"))
            .warning(Bounds.of("36", "40").saying("ongebruikelijke normale arbeidsduur"))
            .source(Merk.T, "SEOR 2026", "bijlage I.2"));
    cellen.parameter("volwassenVanaf", "leeftijd voor het volle minimumloon");
    for (int leeftijd = JONGSTE; leeftijd <= OUDSTE_STAFFEL; leeftijd++) {
      cellen.parameter("staffel." + leeftijd, "deel van het minimumloon op " + leeftijd + " jaar");
    }
    cellen.add(
        computed(
                "aandeelLeeftijd",
                "deel van het minimumloon op deze leeftijd",
                Unit.AANDEEL,
                staffel())
            .source(Merk.X, "Besluit minimumjeugdloonregeling", "art. 2"));
    switch (grondslag) {
      case MAANDLOON -> cellen.parameter("wml.maand", "minimumloon per maand");
      case REFERENTIEMAAND -> cellen.parameter("wml.referentiemaand", "referentiemaandloon");
      case UURLOON -> {
        cellen.parameter("wml.uur", "minimumloon per uur");
        cellen.add(
            locked("wekenPerJaar", "weken per jaar", Unit.FACTOR, "52")
                .source(Merk.T, "SEOR 2026", "bijlage I.2"));
        cellen.add(
            locked("maandenPerJaar", "maanden per jaar", Unit.FACTOR, "12")
                .source(Merk.T, "SEOR 2026", "bijlage I.2"));
      }
    }
    cellen.add(
        computed(
                "wmlVolwassen",
                "minimumloon voor volwassenen bij een volle werkweek",
                Unit.EURO_PER_MAAND,
                grondslag.formule())
            .source(Merk.T, "SEOR 2026", "bijlage I.2"));
    cellen.add(
        computed(
                "wmlPersoon",
                "minimumloon op deze leeftijd",
                Unit.EURO_PER_MAAND,
                "wmlVolwassen * aandeelLeeftijd")
            .source(Merk.T, "SEOR 2026", "bijlage I.2"));
    cellen.parameter("vakantietoeslag", "vakantietoeslag");
    cellen.add(
        computed(
                "wmlMetToeslag",
                "minimumloon met vakantietoeslag",
                Unit.EURO_PER_MAAND,
                "wmlPersoon * (1 + vakantietoeslag)")
            .source(Merk.T, "SEOR 2026", "bijlage I.2"));
  }

  private static String staffel() {
    String formule = "staffel." + JONGSTE;
    for (int leeftijd = JONGSTE + 1; leeftijd <= OUDSTE_STAFFEL; leeftijd++) {
      formule = "als(leeftijd >= %d, staffel.%d, %s)".formatted(leeftijd, leeftijd, formule);
    }
    return "als(leeftijd >= volwassenVanaf, 1, %s)".formatted(formule);
  }
}
