package nl.loont.mkba;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Gradient;
import nl.loont.kern.model.Values;
import org.junit.jupiter.api.Test;

/** De afgeleiden van het model tegenover een klein stapje naar weerskanten. */
class AfgeleideTest {
  private static final Rekentool TOOL = Rekentool.basis();

  @Test
  void een_afgeleide_is_de_helling_van_het_model_zelf() {
    int vergeleken = 0;
    for (Invoer geval : Gevallen.van(TOOL, 99).subList(0, 25)) {
      Values waarden = TOOL.bereken(geval).waarden();
      for (String uitkomst :
          List.of(
              Cellen.EIGEN_SALDO, Cellen.totaal(Partij.TOTAAL), Cellen.totaal(Partij.KANDIDATEN))) {
        Map<String, Double> afgeleiden = Gradient.of(waarden, uitkomst);
        for (Cell cel : TOOL.model().cells()) {
          if (cel.kind() == Cell.Kind.PARAMETER) {
            vergeleken += vergelijk(geval, waarden, uitkomst, cel, afgeleiden) ? 1 : 0;
          }
        }
      }
    }
    assertThat(vergeleken).isGreaterThan(2000);
  }

  /** Waar een knik of sprong binnen het stapje valt is er niets te vergelijken. */
  private static boolean vergelijk(
      Invoer geval, Values waarden, String uitkomst, Cell cel, Map<String, Double> afgeleiden) {
    double x = waarden.get(cel.name());
    double stap = 1e-5 * Math.max(1e-2, Math.abs(x));
    double midden = waarden.get(uitkomst);
    double rechts = (op(geval, cel, x + stap, uitkomst) - midden) / stap;
    double links = (midden - op(geval, cel, x - stap, uitkomst)) / stap;
    if (Math.abs(rechts - links) > 1e-3 * Math.max(1, Math.abs(rechts))) {
      return false;
    }
    double helling = (rechts + links) / 2;
    double ruis = 1e-9 * Math.abs(midden) / stap;
    assertThat(Math.abs(afgeleiden.getOrDefault(cel.name(), 0.0) - helling))
        .as("%s naar %s", uitkomst, cel.name())
        .isLessThanOrEqualTo(1e-4 * Math.max(1, Math.abs(helling)) + ruis);
    return true;
  }

  private static double op(Invoer geval, Cell cel, double x, String uitkomst) {
    return TOOL.bereken(geval.met(Map.of(cel.name(), x))).waarden().get(uitkomst);
  }
}
