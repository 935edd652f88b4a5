package nl.loont.budget.simulatie;

import java.util.Set;
import nl.loont.kern.gemeente.Gemeente;

/** Welke gemeenten meedoen, en hoeveel keer zij het opgegeven aantal plaatsen. */
public sealed interface Wie {
  /** Inwoners waarop aantallen slaan als iedereen naar verhouding meedoet. */
  double PER_INWONERS = 10_000;

  /**
   * Hoeveel keer het opgegeven aantal een gemeente plaatst.
   *
   * @param inwoners haar inwoners
   */
  double maal(Gemeente gemeente, double inwoners);

  /** De genoemde gemeenten; elk plaatst het opgegeven aantal. */
  record Lijst(Set<String> codes) implements Wie {
    /** Kopieert de codes. */
    public Lijst {
      codes = Set.copyOf(codes);
    }

    @Override
    public double maal(Gemeente gemeente, double inwoners) {
      return codes.contains(gemeente.code()) ? 1 : 0;
    }
  }

  /** Alle gemeenten naar verhouding, behalve de genoemde; aantallen gelden per 10.000 inwoners. */
  record AlleBehalve(Set<String> codes) implements Wie {
    /** Kopieert de codes. */
    public AlleBehalve {
      codes = Set.copyOf(codes);
    }

    @Override
    public double maal(Gemeente gemeente, double inwoners) {
      return codes.contains(gemeente.code()) ? 0 : inwoners / PER_INWONERS;
    }
  }

  /** Alle gemeenten naar verhouding. */
  static Wie alle() {
    return new AlleBehalve(Set.of());
  }
}
