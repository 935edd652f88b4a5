package nl.loont.subsidie.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Values;
import nl.loont.subsidie.Subsidierekening;
import org.junit.jupiter.api.Test;

/** Drie kanten van een plaatsing van 36 maanden. */
class PlaatsingTest {
  private static final Plaatsingsrekening REKENING =
      Plaatsingsrekening.van(Subsidierekening.meegeleverd(), Voorbeeldgemiddelden.FICTIEF);

  private static Plaatsing plaatsing(Object... anders) {
    Map<String, Object> boom =
        new HashMap<>(
            Map.of(
                "begin",
                "2024-01-01",
                "geboortedatum",
                "1990-05-02",
                "uren",
                28,
                "vorm",
                List.of(
                    Map.of("vanaf", "2024-01-01", "waarde", "forfaitair"),
                    Map.of("vanaf", "2024-07-01", "waarde", "regulier")),
                "loonwaarde",
                List.of(Map.of("vanaf", "2024-07-01", "waarde", 40)),
                "uitkering",
                1300,
                "tarief",
                0.157,
                "begeleiding",
                300));
    for (int i = 0; i < anders.length; i += 2) {
      boom.put((String) anders[i], anders[i + 1]);
    }
    return REKENING.plaatsing(boom);
  }

  @Test
  void de_werkgever_betaalt_loonkosten_min_subsidie() {
    Plaatsingsverloop v = REKENING.verloop(plaatsing());
    assertThat(v.maanden()).hasSize(36);
    for (Plaatsingsmaand maand : v.maanden()) {
      assertThat(maand.bedrag("zelfBetalen"))
          .isEqualTo(maand.bedrag("loonkosten") - maand.subsidie(), within(1e-9));
    }
    // Op het minimumloon en met gelijke lasten betaalt de werkgever precies de loonwaarde.
    Plaatsingsmaand laatste = v.maanden().getLast();
    assertThat(laatste.bedrag("zelfBetalen"))
        .isEqualTo(0.4 * laatste.bedrag("loonkosten"), within(1e-9));
    assertThat(laatste.bedrag("bovenMinimumloon")).isZero();
  }

  @Test
  void wat_een_cao_boven_het_minimumloon_betaalt_is_voor_de_werkgever() {
    Plaatsingsmaand gewoon = REKENING.verloop(plaatsing()).maanden().getFirst();
    Plaatsingsmaand cao = REKENING.verloop(plaatsing("loon", 2500)).maanden().getFirst();
    assertThat(cao.subsidie()).isEqualTo(gewoon.subsidie());
    assertThat(cao.bedrag("zelfBetalen") - gewoon.bedrag("zelfBetalen"))
        .isEqualTo(cao.bedrag("bovenMinimumloon"), within(1e-9));
  }

  @Test
  void een_afgesproken_loon_stijgt_mee_als_het_minimumloon_eroverheen_gaat() {
    Plaatsingsverloop v = REKENING.verloop(plaatsing("loon", 2080));
    assertThat(v.maanden().getFirst().bedrag("loon")).isEqualTo(2080);
    assertThat(v.maanden().getLast().bedrag("loon"))
        .isEqualTo(v.maanden().getLast().bedrag("wmlPersoon"));
  }

  @Test
  void het_saldo_van_de_gemeente_is_besparing_min_subsidie_min_begeleiding() {
    for (Plaatsingsmaand m : REKENING.verloop(plaatsing()).maanden()) {
      assertThat(m.bedrag("gemeenteSaldo"))
          .isEqualTo(m.bedrag("bespaardeUitkering") - m.subsidie() - 300, within(1e-9));
    }
  }

  @Test
  void een_laag_loon_wordt_aangevuld_tot_de_uitkering_en_buiten_het_werk_is_er_de_uitkering() {
    Plaatsingsverloop v =
        REKENING.verloop(plaatsing("uren", 10, "einde", "2024-07-10", "tot", "2024-12"));
    assertThat(v.maanden().getFirst().inkomen()).isEqualTo(1300, within(1e-9));
    assertThat(v.maanden().get(6).inkomen()).isEqualTo(1300, within(1e-9));
    assertThat(v.maanden().getLast().inkomen()).isEqualTo(1300);
    assertThat(v.maanden().getLast().subsidie()).isZero();
    assertThat(v.opmerkingen()).anyMatch(o -> o.contains("aanvullende bijstand"));
  }

  @Test
  void per_loonwaarde_daalt_de_subsidie_en_stijgt_wat_de_werkgever_betaalt() {
    List<Values> rij =
        REKENING.perLoonwaarde(
            plaatsing(), IntStream.rangeClosed(3, 10).mapToObj(i -> i / 10.0).toList());
    for (int i = 1; i < rij.size(); i++) {
      assertThat(rij.get(i).get("totaal")).isLessThan(rij.get(i - 1).get("totaal"));
      assertThat(rij.get(i).get("zelfBetalen")).isGreaterThan(rij.get(i - 1).get("zelfBetalen"));
      assertThat(rij.get(i).get("loonkosten")).isEqualTo(rij.get(0).get("loonkosten"));
    }
    assertThat(rij.getLast().get("totaal")).isZero();
  }

  @Test
  void een_ingevuld_netto_loon_geeft_het_tarief_voor_beide_vergelijkingen() {
    Plaatsing p = plaatsing("tarief", "", "nettoloon", 1500);
    Values eerste = REKENING.eerste(p);
    assertThat(eerste.get("nettoloon")).isEqualTo(1500, within(1e-9));
    assertThat(eerste.get("tarief")).isEqualTo(1 - 1500 / eerste.get("brutoloon"), within(1e-12));
    assertThat(eerste.get("dispensatieLoonNetto"))
        .isEqualTo(0.4 * 1500, within(1e-9)); // dezelfde belasting, 40% van het loon
    assertThat(String.join(" ", REKENING.verloop(p).opmerkingen()))
        .contains("volgen uit wat is ingevuld")
        .doesNotContain("benaderd");
    assertThatThrownBy(() -> plaatsing("tarief", "", "nettoloon", 3000))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("netto is meer dan het brutoloon");
    assertThatThrownBy(() -> plaatsing("nettoloon", 1500)).hasMessageContaining("niet allebei");
  }

  @Test
  void loondispensatie_rekent_in_elke_maand_met_de_ingevulde_loonwaarde() {
    Plaatsingsverloop v = REKENING.verloop(plaatsing());
    for (Plaatsingsmaand m : List.of(v.maanden().getFirst(), v.maanden().getLast())) {
      assertThat(m.bedrag("dispensatieLoon")).isEqualTo(0.4 * m.bedrag("brutoloon"), within(1e-9));
    }
    Plaatsingsverloop laag =
        REKENING.verloop(
            plaatsing("loonwaarde", List.of(Map.of("vanaf", "2024-07-01", "waarde", 15))));
    assertThat(laag.maanden()).allMatch(m -> m.dispensatieInkomen().isEmpty());
    assertThat(laag.opmerkingen())
        .contains(
            "De pilot met loondispensatie was voor een loonwaarde van 20% tot en met 99%. Bij 15%"
                + " rekenen wij haar daarom niet uit.");
  }

  @Test
  void zonder_opgave_gelden_de_gemiddelden_gedeeld_door_twaalf() {
    Plaatsingsverloop v = REKENING.verloop(plaatsing("uitkering", "", "begeleiding", ""));
    assertThat(v.uitkering()).isEqualTo(1500);
    assertThat(v.maanden().getFirst().bedrag("begeleiding")).isEqualTo(400);
  }
}
