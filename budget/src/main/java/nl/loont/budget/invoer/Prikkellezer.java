package nl.loont.budget.invoer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.loont.budget.prikkel.Prikkelvraag;
import nl.loont.budget.stelsel.Stelsel;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Leest een prikkelvraag. Loonwaarden zijn hier procenten; een reeks is een lijst, of tekst als
 * {@code 20:100:10} (van, tot en met, stap). Wat ontbreekt is: het nieuwe stelsel, een persoon uit
 * de bijstand in groep BIJ, 20 tot 100% loonwaarde, 4 tot 40 uur, tien jaar zonder disconto.
 */
public final class Prikkellezer {
  /** Velden van een prikkelvraag. */
  public static final Set<String> VELDEN =
      Set.of(
          "stelsel",
          "inwoners",
          "aandeel",
          "herkomst",
          "groep",
          "loonwaarden",
          "uren",
          "horizon",
          "disconto",
          "met",
          "uitkering");

  private static final int MEESTE_WAARDEN = 41;

  private final Rekentool tool;
  private final Veldlezer lezer;

  private Prikkellezer(Rekentool tool) {
    this.tool = tool;
    this.lezer = Velden.lezer(tool.model());
  }

  /**
   * Gelezen vraag met wat erbij op te merken is.
   *
   * @param waarschuwingen ongebruikelijke waarden, in gewone taal
   */
  public record Gelezen(Prikkelvraag vraag, List<String> waarschuwingen) {}

  /**
   * Leest en keurt een vraag.
   *
   * @throws InvoerException met alle fouten tegelijk
   */
  public static Gelezen lees(Rekentool tool, Map<String, ? extends @Nullable Object> boom) {
    return new Prikkellezer(tool).lees(boom);
  }

  private Gelezen lees(Map<String, ? extends @Nullable Object> boom) {
    Velden velden = Velden.van(lezer, "", boom, VELDEN);
    Stelsel stelsel = Stelsellezer.lees(lezer, tool, velden.waarde("stelsel"));
    if (!velden.heeft("inwoners")) {
      velden.fout("inwoners", "ontbreekt", "500 t/m 2.000.000", "Geef het aantal inwoners.");
    }
    int inwoners = velden.heel("inwoners", 500, 2_000_000, 100_000);
    double naarInwoners =
        tool.model().evaluate(Map.of("inwoners", (double) inwoners)).get("aandeelMacrobudget");
    Doelgroep groep = keuze(velden, "groep", Doelgroep.BIJ, Doelgroep.values());
    Prikkelvraag vraag =
        new Prikkelvraag(
            stelsel,
            inwoners,
            velden.getal("aandeel", 0.00001, 0.25, naarInwoners),
            groep,
            keuze(velden, "herkomst", Herkomst.BIJSTAND, Herkomst.values()) == Herkomst.NUGGER,
            velden.getal("uitkering", 1_000, 40_000),
            reeks(velden, "loonwaarden", 0, 100, "20:100:10").stream().map(p -> p / 100).toList(),
            reeks(velden, "uren", 1, 60, "4:40:4"),
            velden.heel("horizon", 1, 20, 10),
            velden.getal("disconto", 0, 0.2, 0),
            velden.kosten("met"));
    if (!lezer.fouten().isEmpty()) {
      throw new InvoerException(lezer.fouten());
    }
    return new Gelezen(vraag, waarschuwingen(vraag));
  }

  private enum Herkomst {
    BIJSTAND,
    NUGGER
  }

  private static <E extends Enum<E>> E keuze(Velden velden, String naam, E standaard, E[] keuzes) {
    Object waarde = velden.waarde(naam);
    if (waarde == null) {
      return standaard;
    }
    for (E keuze : keuzes) {
      if (keuze.name().equalsIgnoreCase(waarde.toString())) {
        return keuze;
      }
    }
    boolean klein = !(standaard instanceof Doelgroep);
    velden.fout(
        naam,
        "deze keuze bestaat niet",
        String.join(
            ", ",
            Arrays.stream(keuzes)
                .map(k -> klein ? k.name().toLowerCase(Locale.ROOT) : k.name())
                .toList()),
        "Kies een van deze.");
    return standaard;
  }

  private List<Double> reeks(Velden velden, String naam, double min, double max, String standaard) {
    Object waarde = velden.heeft(naam) ? velden.waarde(naam) : standaard;
    List<Double> reeks = new ArrayList<>();
    if (waarde instanceof List<?> lijst) {
      for (Object element : lijst) {
        reeks.add(element instanceof Number getal ? getal.doubleValue() : Double.NaN);
      }
    } else if (waarde instanceof Number getal) {
      reeks.add(getal.doubleValue());
    } else {
      reeks.addAll(ontleed(String.valueOf(waarde)));
    }
    boolean oplopend = !reeks.isEmpty();
    for (int i = 0; i < reeks.size(); i++) {
      double x = reeks.get(i);
      oplopend &= x >= min && x <= max && (i == 0 || x > reeks.get(i - 1));
    }
    if (!oplopend || reeks.size() > MEESTE_WAARDEN) {
      velden.fout(
          naam,
          reeks.size() > MEESTE_WAARDEN ? "meer dan 41 waarden" : "geen oplopende reeks",
          "van:tot:stap, of een lijst, binnen %.0f t/m %.0f".formatted(min, max),
          "Schrijf bijvoorbeeld " + standaard + ".");
      return List.of(max);
    }
    return reeks;
  }

  /** De waarden van {@code van:tot:stap} of van een enkel getal; leeg als het geen van beide is. */
  private static List<Double> ontleed(String tekst) {
    String getal = "\\d{1,3}(\\.\\d{1,3})?";
    if (!tekst.matches(getal + "(:" + getal + ":" + getal + ")?")) {
      return List.of();
    }
    double[] delen = Arrays.stream(tekst.split(":")).mapToDouble(Double::parseDouble).toArray();
    if (delen.length == 1) {
      return List.of(delen[0]);
    }
    List<Double> reeks = new ArrayList<>();
    // Afgerond: een stap van 0,1 is in het tweetallig stelsel niet precies.
    for (int i = 0; delen[2] > 0 && i <= MEESTE_WAARDEN; i++) {
      double x = Math.round((delen[0] + i * delen[2]) * 1e6) / 1e6;
      if (x > delen[1] + 1e-6) {
        break;
      }
      reeks.add(x);
    }
    return reeks;
  }

  private List<String> waarschuwingen(Prikkelvraag vraag) {
    List<String> alle = new ArrayList<>(lezer.waarschuwingen());
    alle.add("De lasten van de andere gemeenten zijn fictief.");
    double werkweek = tool.basisopstelling().get("werkweek." + vraag.groep());
    if (vraag.uren().getLast() > werkweek) {
      alle.add(
          "Meer uren dan de werkweek van %.0f uur in groep %s: gerekend met naar verhouding meer loon."
              .formatted(werkweek, vraag.groep()));
    }
    return List.copyOf(alle);
  }
}
