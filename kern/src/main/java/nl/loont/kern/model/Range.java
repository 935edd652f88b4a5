package nl.loont.kern.model;

/**
 * Bereik van toegestane waarden in één geval.
 *
 * @param low laagste waarde
 * @param high hoogste waarde
 */
public record Range(double low, double high) {
  /** Gelijk verdeelde waarden over het bereik, beide einden meegerekend. */
  public double[] points(int count) {
    double[] points = new double[count];
    for (int i = 0; i < count; i++) {
      points[i] = low + (high - low) * i / (count - 1);
    }
    points[count - 1] = high;
    return points;
  }
}
