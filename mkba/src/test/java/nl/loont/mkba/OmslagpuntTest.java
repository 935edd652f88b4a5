package nl.loont.mkba;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import nl.loont.mkba.analyse.Omslagzoeker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boven hoeveel inwoners de eigen gemeente voordeel heeft (§6.3: "rond de 35.000"). */
class OmslagpuntTest {
  private final Rekentool tool = Rekentool.basis();

  private OptionalDouble punt(Doelgroep g, Map<String, Object> parameters) {
    Invoer invoer = tool.invoer(Map.of("aantallen", Map.of(), "parameters", parameters));
    return new Omslagzoeker(tool).inwoners(invoer).getOrDefault(g, OptionalDouble.empty());
  }

  @ParameterizedTest
  @CsvSource({"BIJ, 35549", "NBW, 32370", "VIA, 23370"})
  void ligt_in_de_basisopstelling_waar_de_specificatie_het_berekent(Doelgroep g, long inwoners) {
    assertThat(Math.round(punt(g, Map.of()).orElseThrow())).isEqualTo(inwoners);
  }

  @ParameterizedTest
  @CsvSource({"BIJ", "NBW", "VIA"})
  void is_waar_het_saldo_van_teken_wisselt(Doelgroep g) {
    long inwoners = Math.round(punt(g, Map.of()).orElseThrow());

    assertThat(saldo(g, inwoners - 2)).isNegative();
    assertThat(saldo(g, inwoners + 2)).isPositive();
  }

  private double saldo(Doelgroep g, long inwoners) {
    return tool.bereken(
            tool.invoer(
                Map.of(
                    "gemeente", Map.of("inwoners", inwoners),
                    "aantallen", Map.of(g.name(), Map.of("aantal", 1)))))
        .eigenSaldo();
  }

  @Test
  void ontbreekt_als_elke_gemeente_voordeel_heeft_of_geen_enkele() {
    assertThat(punt(Doelgroep.BIJ, Map.of("operationeelResultaat.BIJ", 50_000))).isEmpty();
    assertThat(punt(Doelgroep.BIJ, Map.of("operationeelResultaat.BIJ", -50_000))).isEmpty();
  }

  @Test
  void hangt_niet_af_van_de_gekozen_gemeente() {
    Invoer invoer =
        tool.invoer(
            Map.of(
                "gemeente", Map.of("naam", "Utrecht", "aandeelMacrobudget", 0.03),
                "aantallen", Map.of("VIA", Map.of("aantal", 7))));

    assertThat(
            new Omslagzoeker(tool)
                .inwoners(invoer)
                .getOrDefault(Doelgroep.BIJ, OptionalDouble.empty()))
        .isEqualTo(punt(Doelgroep.BIJ, Map.of()));
  }
}
