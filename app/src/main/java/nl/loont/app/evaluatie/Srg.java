package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.trendbreuk.Databreuk;
import org.jspecify.annotations.Nullable;

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

  /** Een antwoord met de breuk erbij, als die binnen het paneel valt. */
  public static Antwoord bij(Antwoord antwoord, Paneel paneel) {
    if (!valtIn(paneel)) {
      return antwoord;
    }
    Map<String, @Nullable Object> json = new LinkedHashMap<>(antwoord.json());
    json.put("databreuken", List.of(melding()));
    List<String> opmerkingen = new ArrayList<>(antwoord.opmerkingen());
    opmerkingen.add(melding());
    return new Antwoord(json, antwoord.kop(), antwoord.rijen(), opmerkingen, antwoord.tabellen());
  }

  /** De melding bij een uitkomst. */
  public static String melding() {
    return "bekende breuk in de gegevens tussen %s en %s: %s"
        .formatted(BREUK.vanaf().plus(-1), BREUK.vanaf(), BREUK.toelichting());
  }
}
