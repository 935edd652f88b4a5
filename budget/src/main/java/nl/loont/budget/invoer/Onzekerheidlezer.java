package nl.loont.budget.invoer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.loont.budget.simulatie.Onzekerheden;
import nl.loont.budget.simulatie.Simulatievraag;
import nl.loont.budget.simulatie.Trekkingen;
import nl.loont.kern.analysis.Distribution;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Leest het veld {@code onzekerheid} van een simulatievraag. Marges zijn die waarbuiten 5% van de
 * trekkingen aan elke kant ligt; wat ontbreekt is onze marge ({@link Onzekerheden#STANDAARD}).
 */
public final class Onzekerheidlezer {
  private static final Set<String> VELDEN =
      Set.of(
          "trekkingen",
          "zaad",
          "gemeenten",
          "bijstand",
          "lks",
          "loonPrijs",
          "wmlIndex",
          "plaatsingLaag",
          "plaatsingHoog");
  private static final double STANDAARD_LAAG = Onzekerheden.STANDAARD.plaatsing().low();
  private static final double STANDAARD_HOOG = Onzekerheden.STANDAARD.plaatsing().high();

  private Onzekerheidlezer() {}

  /**
   * Gelezen onzekerheden.
   *
   * @param gevolgd plaatsen van de gemeenten die samengevat worden
   */
  public record Gelezen(Onzekerheden onzekerheden, List<Integer> gevolgd) {}

  /**
   * Leest en keurt.
   *
   * @param waarde het veld {@code onzekerheid}
   * @throws InvoerException met alle fouten tegelijk
   */
  public static Gelezen lees(Rekentool tool, Simulatievraag vraag, @Nullable Object waarde) {
    Veldlezer lezer = Velden.lezer(tool.model());
    Velden velden = Velden.van(lezer, "onzekerheid", waarde, VELDEN);
    Onzekerheden standaard = Onzekerheden.STANDAARD;
    int trekkingen =
        velden.heel("trekkingen", 2, Onzekerheden.MEESTE_TREKKINGEN, standaard.trekkingen());
    double laag = velden.getal("plaatsingLaag", 0, 1, STANDAARD_LAAG);
    double hoog = velden.getal("plaatsingHoog", 1, 2, STANDAARD_HOOG);
    Onzekerheden onzekerheden =
        new Onzekerheden(
            marge(velden, "bijstand", standaard.bijstand()),
            marge(velden, "lks", standaard.lks()),
            marge(velden, "loonPrijs", standaard.loonPrijs()),
            marge(velden, "wmlIndex", standaard.wmlIndex()),
            new Distribution.Triangular(laag, 1, hoog),
            trekkingen,
            velden.heel("zaad", 0, Integer.MAX_VALUE, (int) standaard.zaad()));
    List<Integer> gevolgd = gevolgd(velden, vraag);
    long meest = Trekkingen.MEESTE_UITKOMSTEN / Math.max(1, (long) gevolgd.size() * vraag.jaren());
    if (trekkingen > meest && lezer.fouten().isEmpty()) {
      velden.fout(
          "trekkingen",
          "te veel voor %d gemeenten en %d jaren".formatted(gevolgd.size(), vraag.jaren()),
          "2 t/m " + meest,
          "Neem minder trekkingen, of noem minder gemeenten.");
    }
    if (!lezer.fouten().isEmpty()) {
      throw new InvoerException(lezer.fouten());
    }
    return new Gelezen(onzekerheden, gevolgd);
  }

  private static Distribution marge(Velden velden, String naam, Distribution standaard) {
    var marge = velden.getal(naam, 0, 0.5);
    return marge.isPresent()
        ? new Distribution.Normal(-marge.getAsDouble(), marge.getAsDouble())
        : standaard;
  }

  private static List<Integer> gevolgd(Velden velden, Simulatievraag vraag) {
    Object waarde = velden.waarde("gemeenten");
    if (waarde == null) {
      return IntStream.range(0, vraag.basis().gemeenten().size()).boxed().toList();
    }
    List<Integer> plaatsen = new ArrayList<>();
    for (Object code : waarde instanceof List<?> codes ? codes : List.of(waarde)) {
      OptionalInt plaats = vraag.basis().plaats(String.valueOf(code));
      if (plaats.isEmpty() || plaatsen.contains(plaats.getAsInt())) {
        velden.fout(
            "gemeenten",
            "'%s' staat niet in de gegevens, of staat er twee keer".formatted(code),
            "codes als GM0344",
            "Noem elke gemeente één keer, met haar code.");
      } else {
        plaatsen.add(plaats.getAsInt());
      }
    }
    return plaatsen;
  }
}
