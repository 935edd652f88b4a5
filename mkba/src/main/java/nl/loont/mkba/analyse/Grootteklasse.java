package nl.loont.mkba.analyse;

import java.util.List;

/**
 * Gemeenten van vergelijkbare grootte.
 *
 * @param label naam
 * @param vanaf minste inwoners
 * @param tot inwoners waar de klasse ophoudt; zelf niet meer
 */
public record Grootteklasse(String label, int vanaf, int tot) {
  /**
   * De klassen. De grenzen bij 15.000 en 40.000 zijn die van de verdeling van het BUIG-budget
   * (§2.4.4); die bij 100.000 is van ons.
   */
  public static final List<Grootteklasse> ALLE =
      List.of(
          new Grootteklasse("tot en met 15.000 inwoners", 0, 15_001),
          new Grootteklasse("15.001 tot 40.000 inwoners", 15_001, 40_000),
          new Grootteklasse("40.000 tot 100.000 inwoners", 40_000, 100_000),
          new Grootteklasse("100.000 inwoners en meer", 100_000, Integer.MAX_VALUE));

  /** Of een gemeente met zo veel inwoners erbij hoort. */
  public boolean bevat(int inwoners) {
    return inwoners >= vanaf && inwoners < tot;
  }
}
