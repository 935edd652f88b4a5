package nl.loont.mkba;

import static nl.loont.kern.model.CellBuilder.input;
import static nl.loont.kern.model.Unit.AANDEEL;
import static nl.loont.kern.model.Unit.INWONERS;
import static nl.loont.kern.model.Unit.PERSONEN;

import nl.loont.kern.model.Bounds;
import nl.loont.kern.model.CellBuilder;
import nl.loont.kern.model.Merk;

/** Inputblok van de rekentool (Berenschot 2024, hoofdstuk 3). */
final class Invoerblok {
  private final Cellijst cellen;

  private Invoerblok(Cellijst cellen) {
    this.cellen = cellen;
  }

  static void vul(Cellijst cellen) {
    Invoerblok blok = new Invoerblok(cellen);
    blok.invoer();
  }

  /** Inputblok (hoofdstuk 3). */
  private void invoer() {
    for (Doelgroep g : Doelgroep.values()) {
      cellen.add(
          input("aantal." + g, "aantal mensen met LKS (" + g + ")", PERSONEN, "0")
              .whole()
              .range(Bounds.of("0", "1000000"))
              .warning(
                  Bounds.of("", "veelPerInwoner * inwoners").saying("meer dan 1% van de inwoners"))
              .source(Merk.T, Cellijst.RAPPORT, "§3.3"));
      cellen.add(
          input("nuggers." + g, "waarvan nugger (" + g + ")", PERSONEN, "0")
              .whole()
              .range(
                  Bounds.of("0", "aantal." + g)
                      .saying("", "niet meer dan het aantal mensen met LKS"))
              .source(Merk.T, Cellijst.RAPPORT, "§3.4"));
      cellen.add(
          cellen
              .given(CellBuilder::input, "uren", g, "uren werk per week")
              .range(
                  Bounds.above("0", "voltijd * werkweek." + g)
                      .saying("", "niet meer dan de werkweek in de cao"))
              .warning(
                  Bounds.of("bijstandsuitkering / brutoLoonkosten." + g + " * werkweek." + g, "")
                      .saying(
                          "het loon is lager dan de uitkering: gedeeltelijke uitstroom uit de bijstand")));
    }
    cellen.add(
        input("inwoners", "inwoners van de gemeente", INWONERS, "inwonersNederland")
            .whole()
            .range(Bounds.of("500", "2000000"))
            .note("Zonder gemeente: Nederland als geheel")
            .source(Merk.T, Cellijst.RAPPORT, "§3.2"));
    String aandeel = "inwoners / inwonersNederland";
    Bounds ruw =
        Bounds.of("0.3 * inwoners / inwonersNederland", "2 * inwoners / inwonersNederland")
            .saying("wijkt sterk af van het aandeel in de inwoners");
    cellen.add(
        input("aandeelMacrobudget", "aandeel in het macrobudget BUIG", AANDEEL, aandeel)
            .range(Bounds.of("0", "0.25"))
            .warning(ruw)
            .note("Basis is het aandeel in de inwoners van Nederland")
            .source(Merk.A, "Loont", "MKBA §6"));
    cellen.add(
        input(
                "aandeelGemeentefonds",
                "aandeel in de algemene uitkering",
                AANDEEL,
                "aandeelMacrobudget")
            .range(Bounds.of("0", "0.25"))
            .warning(ruw)
            .note("Basis is het aandeel in het macrobudget")
            .source(Merk.A, "Loont", "MKBA §6"));
  }
}
