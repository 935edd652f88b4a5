package nl.loont.budget.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loont.budget.simulatie.Simulatievraag;
import nl.loont.budget.simulatie.Wie;
import nl.loont.budget.stelsel.Eigen;
import nl.loont.budget.stelsel.Nieuw;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import org.junit.jupiter.api.Test;

class VraaglezerTest {
  private static final Rekentool TOOL = Rekentool.basis();

  private static Simulatievraag lees(Map<String, ?> boom) {
    return Vraaglezer.lees(TOOL, boom, Optional.empty()).vraag();
  }

  private static List<String> fouten(Map<String, ?> boom) {
    return catchThrowableOfType(InvoerException.class, () -> lees(boom)).fouten().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void niets_opgegeven_is_de_demo_in_het_nieuwe_stelsel_zonder_scenario() {
    Simulatievraag vraag = lees(Map.of());
    assertThat(vraag.stelsel()).isInstanceOf(Nieuw.class);
    assertThat(vraag.basis().fictief()).isTrue();
    assertThat(vraag.startjaar()).isEqualTo(2026);
    assertThat(vraag.jaren()).isEqualTo(10);
    assertThat(vraag.scenario()).isEmpty();
  }

  @Test
  void het_voorbeeld_van_de_opdrachtregel_wordt_begrepen() {
    Simulatievraag vraag =
        lees(
            Map.of(
                "stelsel",
                Map.of("type", "eigen", "lksRealisatie", 0.5, "maximaleDaling", 0.05),
                "startjaar",
                2030,
                "jaren",
                20,
                "groei",
                Map.of("beleid", -5_000_000),
                "scenario",
                List.of(
                    Map.of(
                        "wie",
                        Map.of("alleBehalve", List.of("GM0344")),
                        "vanaf",
                        2031,
                        "plaatsingen",
                        Map.of("BIJ", Map.of("aantal", 2.5, "nuggers", 0.5, "uren", 20))))));
    assertThat(vraag.stelsel())
        .isInstanceOfSatisfying(
            Eigen.class, eigen -> assertThat(eigen.maximaleDaling()).hasValue(0.05));
    assertThat(vraag.scenario().getFirst().wie()).isInstanceOf(Wie.AlleBehalve.class);
    assertThat(vraag.scenario().getFirst().plaatsing().besparing())
        .as("twee mensen uit de bijstand, 20 uur: gedeeltelijke uitstroom (MKBA §11: 16.151,11)")
        .isBetween(2 * 16_151.1, 2 * 16_151.2);
  }

  @Test
  void alle_fouten_komen_tegelijk_met_hun_pad() {
    assertThat(
            fouten(
                Map.of(
                    "stelsel",
                    "beter",
                    "jaren",
                    21,
                    "groei",
                    Map.of("lks", "veel", "lsk", 1),
                    "scenario",
                    Map.of(
                        "wie",
                        List.of("GM0001"),
                        "vanaf",
                        1999,
                        "plaatsingen",
                        Map.of("BIJ", Map.of("aantal", 1, "nuggers", 2, "uren", 60), "VRIJ", 1)))))
        .anySatisfy(f -> assertThat(f).startsWith("stelsel = beter: dit stelsel bestaat niet"))
        .anySatisfy(
            f -> assertThat(f).startsWith("jaren = 21: buiten het bereik (toegestaan: 1 t/m 20)"))
        .anySatisfy(f -> assertThat(f).startsWith("groei.lks = veel: geen getal"))
        .anySatisfy(f -> assertThat(f).startsWith("groei.lsk = 1: dit veld bestaat niet"))
        .anySatisfy(f -> assertThat(f).startsWith("scenario.wie[0] = GM0001"))
        .anySatisfy(f -> assertThat(f).startsWith("scenario.vanaf = 1999"))
        .anySatisfy(f -> assertThat(f).startsWith("scenario.plaatsingen.BIJ.nuggers = 2"))
        .anySatisfy(f -> assertThat(f).startsWith("scenario.plaatsingen.BIJ.uren = 60"))
        .anySatisfy(f -> assertThat(f).startsWith("scenario.plaatsingen.VRIJ"));
  }

  @Test
  void een_ontbrekend_jaar_in_eigen_gegevens_wordt_genoemd() {
    String csv = "gemeentecode;jaar;inwoners;lasten_bijstand;lasten_lks\nGM0344;2025;361000;5;1\n";
    assertThat(fouten(Map.of("basis", Map.of("csv", csv, "naam", "lasten.csv"))))
        .singleElement()
        .asString()
        .contains("het jaar 2024 ontbreekt in de gegevens (Eigen bestand lasten.csv)")
        .contains("Voeg voor elke gemeente een regel toe met jaar 2024");
    assertThat(fouten(Map.of("basis", Map.of("csv", csv + "GM0344;2024;361000;-5;1\n"))))
        .anySatisfy(
            f -> assertThat(f).startsWith("basis, regel 3, lasten_bijstand = -5: negatief"));
  }

  @Test
  void een_bestand_op_de_server_is_niet_te_lezen() {
    assertThat(fouten(Map.of("basis", Map.of("bestand", "lasten.csv"))))
        .singleElement()
        .asString()
        .startsWith("basis.bestand = lasten.csv: dit veld bestaat niet");
  }

  @Test
  void grenzen_die_elkaar_kruisen_worden_geweigerd() {
    assertThat(fouten(Map.of("stelsel", Map.of("type", "eigen", "ondergrens", 50_000))))
        .singleElement()
        .asString()
        .startsWith("stelsel.ondergrens");
  }
}
