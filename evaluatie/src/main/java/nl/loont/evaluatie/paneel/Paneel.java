package nl.loont.evaluatie.paneel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * Gebalanceerd paneel: voor elke eenheid in elke periode één uitkomst, en desgewenst kenmerken.
 * Eenheden staan op codepunt, perioden op tijd. Onveranderlijk.
 */
public final class Paneel {
  /** Grootste paneel dat gelezen wordt, in bytes. */
  public static final int MAX_BYTES = 100_000_000;

  /** Volgorde van namen op codepunt, dezelfde in elke taal en op elke machine. */
  public static final Comparator<String> OP_CODEPUNT = Paneel::vergelijk;

  private final List<String> eenheden;
  private final List<Periode> perioden;
  private final double[][] uitkomst;
  private final SequencedMap<String, double[][]> kenmerken;
  private final List<String> meldingen;

  Paneel(
      List<String> eenheden,
      List<Periode> perioden,
      double[][] uitkomst,
      SequencedMap<String, double[][]> kenmerken,
      List<String> meldingen) {
    this.eenheden = List.copyOf(eenheden);
    this.perioden = List.copyOf(perioden);
    this.uitkomst = uitkomst;
    this.kenmerken = Collections.unmodifiableSequencedMap(kenmerken);
    this.meldingen = List.copyOf(meldingen);
  }

  /**
   * Leest een paneel: CSV in UTF-8 (zie {@link Csvbestand}) met de kolommen {@code eenheid}, {@code
   * periode} (JJJJ of JJJJ-MM) en {@code uitkomst}; elke andere kolom is een kenmerk. Decimale
   * komma of punt. Een eenheid waarvan een uitkomst ontbreekt blijft weg en staat in {@link
   * #meldingen}.
   *
   * @throws InvoerException als het bestand niet klopt; noemt alle fouten met hun regel
   * @throws UncheckedIOException als het bestand niet te lezen is
   */
  public static Paneel lees(Path bestand) {
    try (InputStream in = Files.newInputStream(bestand)) {
      return lees(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leest een paneel uit een stroom; zie {@link #lees(Path)}. De stroom blijft open. */
  public static Paneel lees(InputStream in) {
    try {
      return new PaneelLezer().lees(in.readNBytes(MAX_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paneel zonder kenmerken; zie {@link #van(List, List, double[][], Map)}. */
  public static Paneel van(List<String> eenheden, List<Periode> perioden, double[][] uitkomst) {
    return van(eenheden, perioden, uitkomst, Map.of());
  }

  /**
   * Maakt een paneel van waarden in het geheugen; zet eenheden en perioden op volgorde.
   *
   * @param uitkomst eindige getallen, [eenheid][periode]; wordt overgenomen, niet gedeeld
   * @param kenmerken naam → [eenheid][periode]; NaN is een cel zonder waarde
   * @throws IllegalArgumentException bij dubbele of geen eenheden of perioden, een verkeerde vorm
   *     of een uitkomst die geen eindig getal is
   */
  public static Paneel van(
      List<String> eenheden,
      List<Periode> perioden,
      double[][] uitkomst,
      Map<String, double[][]> kenmerken) {
    int[] rij = volgorde(eenheden, OP_CODEPUNT);
    int[] kolom = volgorde(perioden, Comparator.naturalOrder());
    double[][] y = geordend(uitkomst, rij, kolom);
    if (!Arrays.stream(y).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("elke uitkomst moet een eindig getal zijn");
    }
    SequencedMap<String, double[][]> x = new LinkedHashMap<>();
    kenmerken.forEach((naam, waarden) -> x.put(naam, geordend(waarden, rij, kolom)));
    return new Paneel(
        Arrays.stream(rij).mapToObj(eenheden::get).toList(),
        Arrays.stream(kolom).mapToObj(perioden::get).toList(),
        y,
        x,
        List.of());
  }

  private static int vergelijk(String a, String b) {
    int lengte = Math.min(a.length(), b.length());
    for (int i = 0; i < lengte; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Integer.compare(rang(a.charAt(i)), rang(b.charAt(i)));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** Volgorde van tekens: halve tekens horen bij codepunten boven alle hele. */
  private static int rang(char teken) {
    return Character.isSurrogate(teken) ? teken + 0x10000 : teken;
  }

  /** De eenheden op codepunt. */
  public List<String> eenheden() {
    return eenheden;
  }

  /** De perioden op tijd: alle jaren of alle maanden. */
  public List<Periode> perioden() {
    return perioden;
  }

  /** Uitkomst van een eenheid in een periode, beide als plaats vanaf 0. */
  public double uitkomst(int eenheid, int periode) {
    return uitkomst[eenheid][periode];
  }

  /** De uitkomsten van een eenheid op tijd, als eigen kopie. */
  public double[] reeks(int eenheid) {
    return uitkomst[eenheid].clone();
  }

  /** Namen van de kenmerken, in de volgorde van het bestand. */
  public List<String> kenmerken() {
    return List.copyOf(kenmerken.keySet());
  }

  /**
   * Waarde van een kenmerk; leeg als de cel leeg was.
   *
   * @throws InvoerException als het kenmerk niet bestaat
   */
  public OptionalDouble kenmerk(String naam, int eenheid, int periode) {
    double[][] waarden = kenmerken.get(naam);
    if (waarden == null) {
      throw new InvoerException(
          Fout.van(
              "kenmerk",
              naam,
              "dit kenmerk staat niet in het paneel",
              kenmerken.isEmpty() ? "geen" : String.join(", ", kenmerken.keySet()),
              "Voeg een kolom toe of kies een ander kenmerk."));
    }
    double waarde = waarden[eenheid][periode];
    return Double.isNaN(waarde) ? OptionalDouble.empty() : OptionalDouble.of(waarde);
  }

  /**
   * Plaats van een eenheid.
   *
   * @throws InvoerException als de eenheid niet in het paneel staat
   */
  public int index(String eenheid) {
    int i = Collections.binarySearch(eenheden, eenheid, OP_CODEPUNT);
    if (i < 0) {
      throw new InvoerException(
          Fout.van(
              "eenheid",
              eenheid,
              meldingen.stream()
                  .filter(m -> m.startsWith(PaneelLezer.weggelaten(eenheid)))
                  .findFirst()
                  .orElse("deze eenheid staat niet in het paneel"),
              "",
              "Kies een van de %d eenheden van het paneel.".formatted(eenheden.size())));
    }
    return i;
  }

  /**
   * Plaats van een periode.
   *
   * @throws InvoerException als de periode niet in het paneel staat
   */
  public int index(Periode periode) {
    int i = Collections.binarySearch(perioden, periode);
    if (i < 0) {
      throw new InvoerException(
          Fout.van(
              "periode",
              periode.toString(),
              "deze periode staat niet in het paneel",
              perioden.getFirst() + " tot en met " + perioden.getLast(),
              "Kies een periode die in het paneel staat."));
    }
    return i;
  }

  /**
   * Het paneel tot aan een periode, die zelf niet meer meedoet.
   *
   * @throws InvoerException als er dan geen periode overblijft
   */
  public Paneel voor(Periode grens) {
    int aantal = (int) perioden.stream().filter(p -> p.compareTo(grens) < 0).count();
    if (aantal == 0) {
      throw new InvoerException(
          Fout.van(
              "periode",
              grens.toString(),
              "er ligt geen periode van het paneel voor",
              "na " + perioden.getFirst(),
              "Kies een latere periode."));
    }
    SequencedMap<String, double[][]> x = new LinkedHashMap<>();
    kenmerken.forEach((naam, waarden) -> x.put(naam, eerste(waarden, aantal)));
    return new Paneel(
        eenheden, perioden.subList(0, aantal), eerste(uitkomst, aantal), x, meldingen);
  }

  private static double[][] eerste(double[][] waarden, int aantal) {
    return Arrays.stream(waarden).map(rij -> Arrays.copyOf(rij, aantal)).toArray(double[][]::new);
  }

  /** Of de perioden op elkaar aansluiten, zonder een jaar of maand over te slaan. */
  public boolean sluitAan() {
    return perioden.getLast().volgnummer() - perioden.getFirst().volgnummer() + 1
        == perioden.size();
  }

  /** Wat bij het lezen is weggelaten of opgevallen; leeg als er niets was. */
  public List<String> meldingen() {
    return meldingen;
  }

  private static <T> int[] volgorde(List<T> namen, Comparator<? super T> orde) {
    if (namen.isEmpty() || namen.stream().distinct().count() != namen.size()) {
      throw new IllegalArgumentException("minstens één naam, en elke naam één keer: " + namen);
    }
    List<Integer> plaatsen = new ArrayList<>(IntStream.range(0, namen.size()).boxed().toList());
    plaatsen.sort((a, b) -> orde.compare(namen.get(a), namen.get(b)));
    return plaatsen.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double[][] geordend(double[][] waarden, int[] rij, int[] kolom) {
    if (waarden.length != rij.length
        || Arrays.stream(waarden).anyMatch(w -> w.length != kolom.length)) {
      throw new IllegalArgumentException(
          "verwacht %d eenheden × %d perioden".formatted(rij.length, kolom.length));
    }
    return Arrays.stream(rij)
        .mapToObj(i -> Arrays.stream(kolom).mapToDouble(t -> waarden[i][t]).toArray())
        .toArray(double[][]::new);
  }
}
