package nl.loont.kern.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HerindelingenTest {
  private static final Herindelingen HERINDELINGEN = Herindelingen.meegeleverd();

  @Test
  void haaren_ging_over_vier_gemeenten_en_helemaal() {
    List<Herindelingen.Deel> delen = HERINDELINGEN.van("GM0788");
    assertThat(delen).hasSize(4);
    assertThat(delen.stream().mapToDouble(Herindelingen.Deel::deel).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void de_bestemmingen_staan_in_het_register_en_de_opgeheven_gemeenten_niet() {
    Gemeenteregister register = Gemeenteregister.meegeleverd();
    for (String code : List.of("GM0003", "GM0457", "GM0786", "GM0501")) {
      assertThat(register.metCode(code)).isEmpty();
      assertThat(HERINDELINGEN.van(code))
          .isNotEmpty()
          .allSatisfy(deel -> assertThat(register.metCode(deel.naar())).isPresent());
    }
    assertThat(HERINDELINGEN.van("GM0344")).isEmpty();
  }

  @Test
  void eemsdelta_kwam_uit_drie_gemeenten() {
    assertThat(HERINDELINGEN.samenMet(HERINDELINGEN.van("GM0010").getFirst()))
        .extracting(Herindelingen.Deel::naam)
        .containsExactly("Appingedam", "Delfzijl", "Loppersum");
  }
}
