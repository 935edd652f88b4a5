package nl.loont.budget.saldo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.loont.budget.gegevens.Basislezer;
import nl.loont.kern.gemeente.Gemeenteregister;
import org.junit.jupiter.api.Test;

class SaldoverklaringTest {
  private static final Budgetreeks REEKS =
      Budgetreeks.van(
          Basislezer.lees(
              "fictief.csv",
              """
              gemeentecode;jaar;inwoners;lasten_bijstand;lasten_lks;budget_bijstand;budget_lks
              GM0344;2023;361000;900;100;850;100
              GM0344;2024;361000;900;100;1000;110
              GM0059;2023;27873;450;50;500;60
              GM0059;2024;27873;400;100;400;90
              GM0363;2023;870000;2000;500;1900;440
              GM0363;2024;870000;2000;500;2100;500
              """
                  .getBytes(StandardCharsets.UTF_8),
              Gemeenteregister.meegeleverd()));

  private static Saldoverklaring van(String code, Set<String> peers, Optional<Vangnet> vangnet) {
    int plaats = 0;
    while (!REEKS.gemeenten().get(plaats).code().equals(code)) {
      plaats++;
    }
    return Saldoverklaring.van(REEKS, plaats, peers, vangnet);
  }

  @Test
  void macro_effect_en_verdeeleffect_zijn_samen_het_saldo() {
    Saldodeel utrecht = van("GM0344", Set.of(), Optional.empty()).delen().getFirst();
    // Macrobudget 3.850 tegen lasten 4.000; Utrecht heeft een kwart van de lasten.
    assertThat(utrecht.macroEffect()).isCloseTo(-37.5, within(1e-9));
    assertThat(utrecht.verdeelEffect()).isCloseTo(-12.5, within(1e-9));
    assertThat(utrecht.saldo()).isEqualTo(-50);
    for (String code : new String[] {"GM0344", "GM0059", "GM0363"}) {
      for (Saldodeel deel : van(code, Set.of(), Optional.empty()).delen()) {
        assertThat(deel.macroEffect() + deel.verdeelEffect()).isCloseTo(deel.saldo(), within(1e-9));
      }
    }
  }

  @Test
  void verdeeleffecten_zijn_samen_nul() {
    for (int t = 0; t < 2; t++) {
      int jaar = t;
      double som =
          java.util.stream.Stream.of("GM0344", "GM0059", "GM0363")
              .mapToDouble(
                  c -> van(c, Set.of(), Optional.empty()).delen().get(jaar).verdeelEffect())
              .sum();
      assertThat(som).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void over_jaren_telt_het_saldo_op_en_krijgt_het_een_rang() {
    Saldoverklaring utrecht = van("GM0344", Set.of(), Optional.empty());
    assertThat(utrecht.delen().get(1).cumulatief()).isEqualTo(60);
    assertThat(utrecht.delen()).extracting(Saldodeel::rang).containsExactly(2, 1);
    assertThat(utrecht.groep()).isEqualTo("100.000 inwoners en meer");
    assertThat(utrecht.groepsgrootte()).isEqualTo(1);
    assertThat(utrecht.delen().getFirst().vergelijkbaar().orElseThrow())
        .isCloseTo(-160 / 2_340.0, within(1e-12));
  }

  @Test
  void zelf_gekozen_gemeenten_vervangen_de_grootteklasse() {
    Saldoverklaring utrecht = van("GM0344", Set.of("GM0059"), Optional.empty());
    assertThat(utrecht.groep()).isEqualTo("gekozen gemeenten");
    assertThat(utrecht.delen().getFirst().vergelijkbaar().orElseThrow())
        .isCloseTo(60 / 560.0, within(1e-12));
  }

  @Test
  void zonder_vergelijkbare_gemeenten_is_er_geen_saldo_om_mee_te_vergelijken() {
    Saldoverklaring utrecht = van("GM0344", Set.of("GM0344"), Optional.empty());
    assertThat(utrecht.groepsgrootte()).isZero();
    assertThat(utrecht.delen().getFirst().vergelijkbaar()).isEmpty();
  }

  @Test
  void het_vangnet_geeft_alleen_een_signaal_met_een_opgegeven_drempel() {
    assertThat(van("GM0363", Set.of(), Optional.empty()).delen().getFirst().signaal()).isFalse();
    Optional<Vangnet> vangnet = Optional.of(new Vangnet(0.05, "fictief", "2026"));
    assertThat(van("GM0363", Set.of(), vangnet).delen().getFirst().signaal()).isTrue();
    assertThat(van("GM0363", Set.of(), vangnet).delen().get(1).signaal()).isFalse();
  }
}
