package nl.loont.evaluatie.synthetisch;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import nl.loont.evaluatie.paneel.Paneel;

/** Meet rekentijden, geen toets: de beste van drie keer, na één keer opwarmen. */
final class Snelheid {
  private Snelheid() {}

  public static void main(String[] args) {
    meet(
        "uitkomsten, 80 donoren × 72 maanden, alle placebo's",
        () -> placebos(80, 72, 36, uitkomsten()));
    meet(
        "gecentreerd, 80 × 72, alle placebo's",
        () -> placebos(80, 72, 36, new Methode.Gecentreerd()));
    meet(
        "ridge, 80 × 72, alle placebo's",
        () -> placebos(80, 72, 36, new Methode.Ridge(OptionalDouble.empty())));
    meet(
        "uitkomsten, 80 × 72, intervallen",
        () -> Intervallen.van(Fictief.schat(paneel(80, 72), 36, uitkomsten()), 0.9));
    meet(
        "uitkomsten, 1.000 donoren × 72, één schatting",
        () -> Fictief.schat(paneel(1000, 72), 36, uitkomsten()));
    meet("uitkomsten, 1.000 × 72, alle placebo's", () -> placebos(1000, 72, 36, uitkomsten()));
    Methode klassiek = new Methode.Klassiek(List.of(), new Methode.Voorspellergewicht.Genest());
    Paneel jaren = Fictief.metKenmerken(1, 39, 31, 4);
    meet(
        "klassiek, 38 × 31, 7 voorspellers, één schatting",
        () -> Fictief.schat(jaren, 19, klassiek));
    meet(
        "klassiek, 38 × 31, 7 voorspellers, alle placebo's",
        () -> RuimtePlacebo.van(Fictief.schat(jaren, 19, klassiek)).p());
  }

  private static Methode uitkomsten() {
    return new Methode.Uitkomsten();
  }

  private static Paneel paneel(int donoren, int perioden) {
    return Fictief.paneel(Fictief.factormodel(1, donoren + 1, perioden, 0.3));
  }

  private static double placebos(int donoren, int perioden, int voor, Methode methode) {
    return RuimtePlacebo.van(Fictief.schat(paneel(donoren, perioden), voor, methode)).p();
  }

  private static void meet(String wat, Supplier<Object> werk) {
    double beste = Double.POSITIVE_INFINITY;
    double koud = 0;
    for (int i = 0; i < 4; i++) {
      long begin = System.nanoTime();
      Object uitkomst = werk.get();
      double duur = (System.nanoTime() - begin) / 1e9;
      koud = i == 0 ? duur : koud;
      beste = Math.min(beste, uitkomst == null ? beste : duur);
    }
    System.out.printf("%-55s %7.3f s (eerste keer %.3f s)%n", wat, beste, koud);
  }
}
