package nl.loont.budget.invoer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import nl.loont.budget.simulatie.Kosten;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Notation;
import org.jspecify.annotations.Nullable;

/** Leest getallen met grenzen uit een object en meldt wat niet klopt bij de {@link Veldlezer}. */
final class Velden {
  private final Veldlezer lezer;
  private final String pad;
  private final Map<String, ?> velden;

  private Velden(Veldlezer lezer, String pad, Map<String, ?> velden) {
    this.lezer = lezer;
    this.pad = pad;
    this.velden = velden;
  }

  static Veldlezer lezer(Model model) {
    return new Veldlezer(model);
  }

  /** De velden van een object; een onbekend veld is een fout, geen object is een leeg object. */
  static Velden van(Veldlezer lezer, String veld, @Nullable Object object, Set<String> bekend) {
    Map<String, ?> velden = lezer.object(veld, object);
    Velden uit =
        new Velden(lezer, veld.isEmpty() ? "" : veld + ".", velden == null ? Map.of() : velden);
    lezer.onbekend(uit.pad, uit.velden, bekend);
    return uit;
  }

  @Nullable Object waarde(String naam) {
    return velden.get(naam);
  }

  boolean heeft(String naam) {
    return velden.get(naam) != null;
  }

  String pad(String naam) {
    return pad + naam;
  }

  /** Een getal binnen de grenzen; niets opgegeven is {@code standaard}. */
  double getal(String naam, double min, double max, double standaard) {
    return getal(naam, min, max).orElse(standaard);
  }

  /** Een heel getal binnen de grenzen; niets opgegeven is {@code standaard}. */
  int heel(String naam, int min, int max, int standaard) {
    double waarde = getal(naam, min, max, standaard);
    if (waarde != Math.rint(waarde)) {
      fout(naam, "geen heel getal", bereik(min, max), "Vul een heel getal in.");
      return standaard;
    }
    return (int) waarde;
  }

  /** Een getal binnen de grenzen, of leeg. */
  OptionalDouble getal(String naam, double min, double max) {
    Object waarde = velden.get(naam);
    if (waarde == null) {
      return OptionalDouble.empty();
    }
    if (!(waarde instanceof Number getal) || !Double.isFinite(getal.doubleValue())) {
      fout(naam, "geen getal", bereik(min, max), "Vul een getal in.");
      return OptionalDouble.empty();
    }
    if (getal.doubleValue() < min || getal.doubleValue() > max) {
      fout(naam, "buiten het bereik", bereik(min, max), "Vul een waarde binnen het bereik in.");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(getal.doubleValue());
  }

  /** Welke kosten buiten de BUIG meetellen; niets opgegeven zijn er geen. */
  Set<Kosten> kosten(String naam) {
    return Kosten.lees(
        velden.get(naam),
        onbekend ->
            fout(
                naam,
                "'%s' zijn geen kosten die mee kunnen tellen".formatted(onbekend),
                "begeleiding, uitvoering",
                "Kies een of beide."));
  }

  void fout(String naam, String melding, String toegestaan, String uitweg) {
    lezer.fout(pad + naam, toon(velden.get(naam)), melding, toegestaan, uitweg);
  }

  /** Een getal zonder exponent en met een komma; de rest zoals het er stond. */
  private static String toon(@Nullable Object waarde) {
    return waarde instanceof Number getal && Double.isFinite(getal.doubleValue())
        ? BigDecimal.valueOf(getal.doubleValue())
            .stripTrailingZeros()
            .toPlainString()
            .replace('.', ',')
        : Veldlezer.toon(waarde);
  }

  private static String bereik(double min, double max) {
    Notation nl = Notation.NEDERLANDS;
    // Een jaartal heeft geen duizendtallen.
    return min >= 1900 && max <= 2200
        ? "%.0f t/m %.0f".formatted(min, max)
        : nl.number(min, 6) + " t/m " + nl.number(max, 6);
  }
}
