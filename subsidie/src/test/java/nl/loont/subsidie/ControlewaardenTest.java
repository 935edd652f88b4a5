package nl.loont.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.loont.kern.invoer.Csv;
import nl.loont.kern.model.Values;
import org.junit.jupiter.api.Test;

/** Gepubliceerde maandbedragen, elk met zijn bron in controlewaarden.csv. */
class ControlewaardenTest {
  private static final Subsidierekening REKENING = Subsidierekening.meegeleverd();

  @Test
  void elk_gepubliceerd_bedrag_komt_uit_binnen_zijn_afronding() {
    var regels = Csv.resource(getClass(), "controlewaarden.csv");
    assertThat(regels).hasSize(8);
    for (NamedCsvRecord regel : regels) {
      assertThat(waarden(regel).get(regel.getField("cel")))
          .as("%s: %s", regel.getField("geval"), regel.getField("cel"))
          .isEqualTo(getal(regel, "waarde"), within(getal(regel, "marge")));
    }
  }

  /**
   * De rekenhulp rondt de loonwaarde in euro af op centen (1.514,38 in plaats van 1.514,376); wij
   * ronden niets af tussendoor. Met die ene afronding komt haar bedrag tot op de laatste decimaal.
   */
  @Test
  void de_rekenhulp_verschilt_alleen_door_een_afgeronde_loonwaarde_in_euro() {
    for (NamedCsvRecord regel : Csv.resource(getClass(), "controlewaarden.csv")) {
      if (regel.getField("grondslag").equals("referentiemaand")) {
        Values onze = waarden(regel);
        double vol = onze.get("wmlMetToeslag");
        double verschil = vol - cent(onze.get("loonwaarde") * vol);
        double zij = verschil * (1 + onze.get("werkgeverslasten")) * onze.get("deeltijdfactor");
        assertThat(zij).isEqualTo(getal(regel, "waarde"), within(0.00005));
      }
    }
  }

  @Test
  void bij_een_basis_van_2155_geeft_50_procent_1077_50_en_10_procent_het_maximum_1508_50() {
    // Het minimumloon dat deze basis geeft: 2.155,00 is al met vakantietoeslag.
    assertThat(metBasis(2155, 0.50).get("totaal")).isEqualTo(1077.50, within(1e-9));
    assertThat(metBasis(2155, 0.10).get("totaal")).isEqualTo(1508.50, within(1e-9));
  }

  @Test
  void de_referentiemaand_ligt_iets_onder_36_keer_het_uurloon() {
    Map<String, Object> vraag =
        new LinkedHashMap<>(
            Map.of("datum", "2026-07-01", "leeftijd", 30, "uren", 36, "loonwaarde", 60));
    double uurloon = REKENING.maand(REKENING.vraag(vraag)).totaal();
    vraag.put("grondslag", "referentiemaand");
    double referentie = REKENING.maand(REKENING.vraag(vraag)).totaal();
    assertThat(uurloon).isEqualTo(14.99 * 36 * 52 / 12 * 1.08 * 0.4 * 1.25, within(1e-9));
    assertThat(uurloon - referentie).isBetween(0.01, 1.0);
  }

  private static Values metBasis(double basis, double loonwaarde) {
    var model = REKENING.model().op(LocalDate.of(2023, 1, 1), Grondslag.MAANDLOON);
    return model.evaluate(
        Map.of("wml.maand", basis / 1.08, "loonwaarde", loonwaarde, "werkgeverslasten", 0.0));
  }

  private static Values waarden(NamedCsvRecord regel) {
    Map<String, Object> vraag = new LinkedHashMap<>();
    for (String veld : new String[] {"datum", "vorm", "grondslag"}) {
      vraag.put(veld, regel.getField(veld));
    }
    for (String veld :
        new String[] {"leeftijd", "uren", "normuren", "loonwaarde", "werkgeverslasten"}) {
      if (!regel.getField(veld).isEmpty()) {
        vraag.put(veld, getal(regel, veld));
      }
    }
    return REKENING.maand(REKENING.vraag(vraag)).waarden();
  }

  private static double getal(NamedCsvRecord regel, String veld) {
    return Double.parseDouble(regel.getField(veld));
  }

  private static double cent(double euro) {
    return BigDecimal.valueOf(euro).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }
}
