package nl.loont.kern.analysis;

/** Voortgang van lang werk; wie haar volgt kan het werk ook afbreken. */
@FunctionalInterface
public interface Progress {
  /** Niemand kijkt mee. */
  Progress NONE = _ -> {};

  /**
   * Meldt hoever het werk is; kan van meer draden tegelijk komen.
   *
   * @param fraction gedaan deel, van 0 tot en met 1
   * @throws java.util.concurrent.CancellationException om het werk af te breken
   */
  void report(double fraction);
}
