package nl.loont.budget.invoer;

import java.util.Map;
import java.util.Set;
import nl.loont.budget.stelsel.Eigen;
import nl.loont.budget.stelsel.Nieuw;
import nl.loont.budget.stelsel.Oud;
import nl.loont.budget.stelsel.Stelsel;
import nl.loont.budget.stelsel.Weging;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.kern.model.Notation;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/** Leest een stelsel: een naam, of een object met {@code type} en instellingen. */
public final class Stelsellezer {
  private static final Set<String> ECHT = Set.of("type", "ondergrens", "bovengrens");
  private static final Set<String> EIGEN =
      Set.of(
          "type",
          "ondergrens",
          "bovengrens",
          "vertragingLks",
          "vertragingBijstand",
          "lksRealisatie",
          "rho",
          "maximaleDaling",
          "maximaleStijging");

  private Stelsellezer() {}

  /**
   * Leest een stelsel los van een vraag.
   *
   * @throws InvoerException met alle fouten tegelijk
   */
  public static Stelsel lees(Rekentool tool, @Nullable Object waarde) {
    Veldlezer lezer = Velden.lezer(tool.model());
    Stelsel stelsel = lees(lezer, tool, waarde);
    if (!lezer.fouten().isEmpty()) {
      throw new InvoerException(lezer.fouten());
    }
    return stelsel;
  }

  /** Leest een stelsel; niets opgegeven is het nieuwe. */
  static Stelsel lees(Veldlezer lezer, Rekentool tool, @Nullable Object waarde) {
    Object type = waarde;
    Velden velden = Velden.van(lezer, "stelsel", null, EIGEN);
    if (waarde instanceof Map<?, ?> object) {
      type = object.get("type");
      velden = Velden.van(lezer, "stelsel", object, "eigen".equals(type) ? EIGEN : ECHT);
    }
    if (type == null && waarde == null) {
      return Nieuw.wettelijk(tool);
    }
    Weging weging = weging(lezer, tool, velden);
    Nieuw nieuw = Nieuw.wettelijk(tool);
    return switch (type instanceof String naam ? naam : "") {
      case "oud" -> new Oud(weging);
      case "nieuw" -> new Nieuw(weging, nieuw.rho());
      case "eigen" ->
          new Eigen(
              weging,
              velden.heel("vertragingLks", 1, 3, 1),
              velden.heel("vertragingBijstand", 1, 3, 2),
              velden.getal("lksRealisatie", 0, 1, 1),
              velden.getal("rho", 0, 1, nieuw.rho()),
              velden.getal("maximaleDaling", 0, 1),
              velden.getal("maximaleStijging", 0, 10));
      default -> {
        lezer.fout(
            waarde instanceof Map ? "stelsel.type" : "stelsel",
            Veldlezer.toon(type),
            "dit stelsel bestaat niet",
            "oud, nieuw, of een object met type eigen",
            "Kies een van deze stelsels.");
        yield nieuw;
      }
    };
  }

  private static Weging weging(Veldlezer lezer, Rekentool tool, Velden velden) {
    Weging wet = Weging.wettelijk(tool);
    double onder = velden.getal("ondergrens", 0, 2_000_000, wet.ondergrens());
    double boven = velden.getal("bovengrens", 1, 2_000_000, wet.bovengrens());
    if (onder <= boven) {
      return new Weging(onder, boven);
    }
    if (!lezer.heeftFout("stelsel.ondergrens") && !lezer.heeftFout("stelsel.bovengrens")) {
      lezer.fout(
          "stelsel.ondergrens",
          Notation.NEDERLANDS.number(onder),
          "ligt boven de bovengrens",
          "t/m " + Notation.NEDERLANDS.number(boven),
          "Kies een lagere ondergrens of een hogere bovengrens.");
    }
    return wet;
  }
}
