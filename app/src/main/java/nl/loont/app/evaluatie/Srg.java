package nl.loont.app.evaluatie;

import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.trendbreuk.Databreuk;

/** De bekende breuk in de Statistiek Re-integratie door Gemeenten van het CBS. */
public final class Srg {
  /** Van registratie naar transacties, tussen december 2022 en januari 2023. */
  public static final Databreuk BREUK =
      new Databreuk(
          new Periode(2023, 1), "het CBS ging voor de SRG van registratie over op transacties");

  private Srg() {}

  /** Of de breuk binnen een paneel valt. */
  public static boolean valtIn(Paneel paneel) {
    return paneel.perioden().getFirst().compareTo(BREUK.vanaf()) < 0
        && paneel.perioden().getLast().compareTo(BREUK.vanaf()) >= 0;
  }

  /** De melding bij een uitkomst. */
  public static String melding() {
    return "bekende breuk in de gegevens tussen %s en %s: %s"
        .formatted(BREUK.vanaf().plus(-1), BREUK.vanaf(), BREUK.toelichting());
  }
}
