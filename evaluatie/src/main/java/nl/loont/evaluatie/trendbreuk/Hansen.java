package nl.loont.evaluatie.trendbreuk;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.loont.evaluatie.regressie.Kansen;

/**
 * Benaderde p-waarden van sup-F bij twee getoetste parameters: Hansen (1997), Approximate
 * asymptotic p values for structural-change tests, Journal of Business &amp; Economic Statistics
 * 15(1), 60–67. Per afgeknipt deel τ: {@code P(χ²(v) > b₀ + b₁·F)}, lineair tussen de τ's.
 */
final class Hansen {
  private static final String BESTAND = "hansen1997-supf-2.csv";

  /** De tabel die bij het programma zit. */
  static final Hansen P_WAARDEN = lees();

  private final List<Rij> rijen;

  /** Een regel van de tabel; τ loopt af. */
  private record Rij(double tau, double b0, double b1, double vrijheidsgraden) {
    double p(double f) {
      return Kansen.bovenChiKwadraat(b0 + b1 * f, vrijheidsgraden);
    }
  }

  private Hansen(List<Rij> rijen) {
    this.rijen = rijen;
  }

  private static Hansen lees() {
    try (InputStream in = Objects.requireNonNull(Hansen.class.getResourceAsStream(BESTAND));
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Hansen(
          csv.stream()
              .map(regel ->
                  new Rij(
                      Double.parseDouble(regel.getField("tau")),
                      Double.parseDouble(regel.getField("b0")),
                      Double.parseDouble(regel.getField("b1")),
                      Double.parseDouble(regel.getField("vrijheidsgraden"))))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * De p-waarde.
   *
   * @param f sup-F in de vorm van Wald
   * @param tau deel van de reeks dat aan elke kant is afgeknipt, hoogstens 0,5
   */
  double p(double f, double tau) {
    if (tau <= rijen.getLast().tau) {
      return rijen.getLast().p(f);
    }
    if (tau >= rijen.getFirst().tau) { // bij een half blijft één breuk over: gewone chi-kwadraat
      double halverwege = 0.5 - rijen.getFirst().tau;
      double deel = Math.min(1, (tau - rijen.getFirst().tau) / halverwege);
      return (1 - deel) * rijen.getFirst().p(f)
          + deel * Kansen.bovenChiKwadraat(f, Breuktoets.GETOETST);
    }
    int onder = 1;
    while (rijen.get(onder).tau > tau) {
      onder++;
    }
    Rij hoger = rijen.get(onder - 1);
    Rij lager = rijen.get(onder);
    double deel = (tau - lager.tau) / (hoger.tau - lager.tau);
    return deel * hoger.p(f) + (1 - deel) * lager.p(f);
  }
}
