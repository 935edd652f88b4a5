package nl.loont.mkba.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OnzekerheidLezerTest {
  private static final Rekentool TOOL = Rekentool.basis();

  private static Onzekerheden lees(Map<String, ?> onzekerheid, Map<String, Object> parameters) {
    Invoer invoer =
        TOOL.invoer(
            Map.of("aantallen", Map.of("VIA", Map.of("aantal", 3)), "parameters", parameters));
    return OnzekerheidLezer.lees(TOOL, invoer, onzekerheid);
  }

  private static List<Fout> fouten(Map<String, ?> onzekerheid) {
    try {
      lees(onzekerheid, Map.of());
      return List.of();
    } catch (InvoerException e) {
      return e.fouten();
    }
  }

  private static List<Fout> verdeling(String naam, @Nullable Object waarde) {
    Map<String, @Nullable Object> verdelingen = new HashMap<>();
    verdelingen.put(naam, waarde);
    return fouten(Map.of("verdelingen", verdelingen));
  }

  private static List<String> namen(Onzekerheden onzekerheden) {
    return onzekerheden.bronnen().stream().map(Onzekerheid::naam).toList();
  }

  @Test
  void zonder_opgave_gelden_de_meegeleverde_bandbreedtes_met_tienduizend_trekkingen() {
    Onzekerheden onzekerheden = lees(Map.of(), Map.of());
    assertThat(onzekerheden.trekkingen()).isEqualTo(10_000);
    assertThat(onzekerheden.zaad()).isEqualTo(1);
    assertThat(namen(onzekerheden)).contains("kwaliteitVanLeven", "bijzondereBijstand");
    assertThat(onzekerheden.bronnen())
        .allSatisfy(bron -> {
          assertThat(bron.vindplaats()).isNotEmpty();
          assertThat(bron.herkomst()).isEqualTo(Onzekerheid.Herkomst.MEEGELEVERD);
        });
  }

  @Test
  void de_waarde_van_de_basisopstelling_ligt_in_elke_meegeleverde_band() {
    lees(Map.of(), Map.of())
        .bronnen()
        .forEach(bron ->
            bron.factor()
                .cells()
                .forEach((cel, verdeling) ->
                    assertThat(TOOL.basisopstelling().get(cel))
                        .as(cel)
                        .isBetween(verdeling.low(), verdeling.high())));
  }

  @Test
  void wat_de_gebruiker_zelf_invulde_ligt_vast() {
    Onzekerheden onzekerheden =
        lees(Map.of("marge", 0.1), Map.of("kwaliteitVanLeven.VIA", 4000, "bijzondereBijstand", 79));
    assertThat(namen(onzekerheden)).doesNotContain("bijzondereBijstand.x");
    assertThat(
            onzekerheden.bronnen().stream()
                .filter(bron -> bron.naam().equals("kwaliteitVanLeven"))
                .flatMap(bron -> bron.factor().cells().keySet().stream()))
        .containsExactly("kwaliteitVanLeven.NBW", "kwaliteitVanLeven.BIJ");
  }

  @Test
  void een_eigen_verdeling_vervangt_de_meegeleverde_en_vast_haalt_haar_weg() {
    Onzekerheden onzekerheden =
        lees(
            Map.of(
                "verdelingen",
                Map.of(
                    "kwaliteitVanLeven", Map.of("laag", 1000, "waarschijnlijk", 2000, "hoog", 5000),
                    "bijzondereBijstand", Map.of("vast", true))),
            Map.of());
    assertThat(namen(onzekerheden)).doesNotContain("bijzondereBijstand");
    Onzekerheid eigen = onzekerheden.bronnen().getFirst();
    assertThat(eigen.herkomst()).isEqualTo(Onzekerheid.Herkomst.EIGEN);
    assertThat(eigen.factor().cells()).hasSize(3);
  }

  @Test
  void een_doelgroep_met_een_eigen_verdeling_doet_niet_mee_met_de_andere() {
    Onzekerheden onzekerheden =
        lees(
            Map.of(
                "verdelingen",
                Map.of(
                    "loonwaarde", Map.of("laag", 0.3, "hoog", 0.6),
                    "loonwaarde.VIA", Map.of("p5", 0.5, "p95", 0.6))),
            Map.of());
    assertThat(onzekerheden.bronnen().get(0).factor().cells()).containsOnlyKeys("loonwaarde.VIA");
    assertThat(onzekerheden.bronnen().get(1).factor().cells())
        .containsOnlyKeys("loonwaarde.NBW", "loonwaarde.BIJ");
  }

  @Test
  void een_marge_geldt_voor_wat_nog_geen_verdeling_heeft_en_zegt_waar_zij_is_afgekapt() {
    Onzekerheden onzekerheden = lees(Map.of("marge", 0.5), Map.of("loonwaarde.VIA", 0.8));
    assertThat(namen(onzekerheden)).contains("loonwaarde.VIA", "zorg");
    assertThat(onzekerheden.opmerkingen())
        .anySatisfy(o -> assertThat(o).contains("loonwaarde (VIA)").contains("afgekapt"));
  }

  @Test
  void p5_boven_p95_noemt_beide() {
    assertThat(verdeling("zorg", Map.of("p5", 2000, "p95", 1000)))
        .singleElement()
        .satisfies(fout -> {
          assertThat(fout.veld()).isEqualTo("onzekerheid.verdelingen.zorg.p95");
          assertThat(fout.melding()).isEqualTo("p95 is kleiner dan p5 (2000)");
          assertThat(fout.uitweg()).isNotEmpty();
        });
  }

  @Test
  void een_verdeling_buiten_het_bereik_noemt_het_bereik() {
    assertThat(verdeling("loonwaarde.BIJ", Map.of("laag", 0.5, "hoog", 1.2)))
        .singleElement()
        .satisfies(fout -> {
          assertThat(fout.waarde()).isEqualTo("50% t/m 120%");
          assertThat(fout.toegestaan()).isEqualTo("0% t/m 100%");
          assertThat(fout.melding()).contains("buiten het bereik");
        });
    assertThat(verdeling("loonwaarde.BIJ", Map.of("p5", 0.5, "p95", 0.99)))
        .singleElement()
        .satisfies(fout -> assertThat(fout.melding()).contains("uitlopers"));
    assertThat(verdeling("uren.VIA", Map.of("laag", 30, "hoog", 39)))
        .singleElement()
        .satisfies(fout -> assertThat(fout.toegestaan()).contains("38 uur per week"));
  }

  @Test
  void verdelingen_die_elkaar_in_de_weg_zitten_worden_geweigerd() {
    assertThat(
            fouten(
                Map.of(
                    "verdelingen",
                    Map.of(
                        "uren.VIA", Map.of("laag", 30, "hoog", 37),
                        "werkweek.VIA", Map.of("laag", 36, "hoog", 40)))))
        .singleElement()
        .satisfies(fout -> assertThat(fout.melding()).contains("botst"));
  }

  @Test
  void onbekende_vaste_en_hele_parameters_krijgen_geen_verdeling() {
    Map<String, Object> band = Map.of("laag", 1, "hoog", 2);
    assertThat(verdeling("loonwarde", band).getFirst().melding()).contains("bestaat niet");
    assertThat(verdeling("inkomstenbelastingTarief", band).getFirst().melding())
        .contains("kan geen verdeling");
    assertThat(verdeling("inwoners", band).getFirst().melding()).contains("kan geen verdeling");
  }

  @Test
  void een_halve_verdeling_noemt_de_mogelijke_vormen() {
    assertThat(verdeling("zorg", Map.of("laag", 1)).getFirst().toegestaan()).contains("p5 en p95");
    assertThat(verdeling("zorg", Map.of("laag", "veel", "hoog", 3)).getFirst().melding())
        .isEqualTo("geen getal");
    assertThat(verdeling("zorg", "ongeveer 1000").getFirst().melding()).contains("geen object");
    assertThat(verdeling("zorg", null).getFirst().melding()).contains("leeg");
    assertThat(verdeling("zorg", Map.of("laagst", 1, "hoog", 3)).getFirst().melding())
        .contains("bestaat niet");
  }

  @Test
  void alle_fouten_komen_in_een_keer() {
    List<Fout> fouten =
        fouten(
            Map.of(
                "trekkingen",
                12.5,
                "zaad",
                -1,
                "marge",
                2,
                "kleur",
                "rood",
                "verdelingen",
                Map.of("zorg", Map.of("laag", 3, "hoog", 1))));
    assertThat(fouten)
        .extracting(Fout::veld)
        .containsExactlyInAnyOrder(
            "onzekerheid.kleur",
            "onzekerheid.trekkingen",
            "onzekerheid.zaad",
            "onzekerheid.marge",
            "onzekerheid.verdelingen.zorg.hoog");
    assertThat(fouten).allSatisfy(fout -> assertThat(fout.uitweg()).isNotEmpty());
  }
}
