package nl.loont.evaluatie.spreiding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpreidingTest {
  private static Paneel paneel(double... waarden) {
    return Paneel.van(
        IntStream.range(0, waarden.length).mapToObj(i -> "fictief " + i).toList(),
        List.of(new Periode(2024, 1)),
        IntStream.range(0, waarden.length)
            .mapToObj(i -> new double[] {waarden[i]})
            .toArray(double[][]::new));
  }

  @Test
  void de_maten_kloppen_met_de_hand_op_elf_waarden() {
    Spreiding spreiding = Spreiding.van(paneel(10, 0, 9, 1, 8, 2, 7, 3, 6, 4, 5)).getFirst();
    assertThat(spreiding.kwartielafstand()).isEqualTo(7.5 - 2.5);
    assertThat(spreiding.decielafstand()).isEqualTo(9 - 1);
    assertThat(spreiding.mediaan()).isEqualTo(5);
    assertThat(spreiding.variatiecoefficient()).hasValueCloseTo(Math.sqrt(11) / 5, within(1e-15));
  }

  @Test
  void een_gemiddelde_van_nul_heeft_geen_variatiecoefficient() {
    assertThat(Spreiding.van(paneel(-1, 1)).getFirst().variatiecoefficient()).isEmpty();
    assertThatThrownBy(() -> Spreiding.van(paneel(1))).hasMessageContaining("minstens 2 eenheden");
  }

  @Test
  void schalen_verandert_de_variatiecoefficient_niet() {
    Spreiding een = Spreiding.van(paneel(3, 5, 9, 12)).getFirst();
    Spreiding maalDuizend = Spreiding.van(paneel(3000, 5000, 9000, 12000)).getFirst();
    assertThat(maalDuizend.variatiecoefficient())
        .hasValueCloseTo(een.variatiecoefficient().orElseThrow(), within(1e-15));
    assertThat(maalDuizend.kwartielafstand()).isCloseTo(1000 * een.kwartielafstand(), within(1e-9));
  }

  /** Tabel 3.1: aandelen per rij, uit uitkomsten rond de grenzen 15 en 30. */
  @ParameterizedTest
  @CsvFileSource(
      files = "src/test/resources/golden/tabel-3-1.csv",
      delimiter = ';',
      useHeadersInDisplayName = true)
  void tabel_3_1_komt_terug_uit_de_aantallen(
      String soort, int n15, int n30, int nMeer, int p15, int p30, int pMeer) {
    double[] uitkomsten = new double[n15 + n30 + nMeer];
    for (int i = 0; i < uitkomsten.length; i++) {
      uitkomsten[i] = i < n15 ? 14.9 : i < n15 + n30 ? 15 : 30; // op de grens: de klasse erboven
    }
    Paneel paneel = paneel(uitkomsten);
    Klassen klassen = new Klassen(List.of(15, 30));
    Map<String, String> rij = new HashMap<>();
    paneel.eenheden().forEach(eenheid -> rij.put(eenheid, soort));
    Klassetabel tabel =
        Klassetabel.van(rij, klassen.van(paneel, new Periode(2024, 1)), klassen.namen());
    assertThat(tabel.kolommen()).containsExactly("<15", "15-30", "≥30");
    assertThat(tabel.aantallen()).containsExactly(List.of(n15, n30, nMeer));
    assertThat(IntStream.range(0, 3).mapToObj(k -> Math.round(100 * tabel.deelVanRij(0, k))))
        .containsExactly((long) p15, (long) p30, (long) pMeer);
  }

  @Test
  void een_eenheid_zonder_soort_wordt_genoemd() {
    assertThatThrownBy(() -> Klassetabel.van(Map.of("a", "groot"), Map.of("a", "C1", "b", "C2")))
        .hasMessageContaining("eenheid = b: deze eenheden missen een rij of een kolom");
  }
}
