package nl.loont.app.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.loont.kern.analysis.Distribution;
import nl.loont.kern.analysis.Summary;
import nl.loont.mkba.analyse.Invloed;
import nl.loont.mkba.analyse.Onzekerheid;
import nl.loont.mkba.analyse.Onzekerheidsuitkomst;
import nl.loont.mkba.analyse.Saldo;

/**
 * Hoe zeker een uitkomst is; bedragen in euro per jaar, onafgerond.
 *
 * @param prijspeil jaar waarin de bedragen luiden
 * @param trekkingen aantal trekkingen
 * @param zaad zaad; hetzelfde zaad geeft hetzelfde antwoord
 * @param cellen per cel van het resultaat de berekening en haar spreiding
 * @param invloeden per saldo wat elke bron van onzekerheid ermee doet, de grootste eerst
 * @param onzekerheden waaruit getrokken is
 * @param opmerkingen wat erbij te zeggen is
 * @param waarschuwingen ongebruikelijke invoer
 * @param afwijkingenVanBasis parameters die afwijken van de basisopstelling
 */
public record Onzekerheidsantwoord(
    int prijspeil,
    int trekkingen,
    long zaad,
    Map<String, Spreiding> cellen,
    Map<String, List<Invloedregel>> invloeden,
    List<Bron> onzekerheden,
    List<String> opmerkingen,
    List<String> waarschuwingen,
    Set<String> afwijkingenVanBasis) {

  /** Spreiding van een bedrag. */
  public record Spreiding(
      double berekening,
      double p5,
      double p50,
      double p95,
      double gemiddelde,
      double kansPositief) {
    static Spreiding van(double berekening, Summary s) {
      return new Spreiding(berekening, s.p5(), s.p50(), s.p95(), s.mean(), s.positive());
    }
  }

  /** Invloed van een bron op een saldo. */
  public record Invloedregel(
      String bron,
      double opP5,
      double opP95,
      double volgensAfgeleide,
      double eersteOrde,
      double totaal) {}

  /** Bron van onzekerheid met per cel het bereik. */
  public record Bron(
      String naam,
      String herkomst,
      String merk,
      String vindplaats,
      String toelichting,
      Map<String, Bereik> cellen) {}

  /** Laagste en hoogste waarde van een verdeling, met haar P5 en P95. */
  public record Bereik(double laag, double p5, double p95, double hoog) {
    private static Bereik van(Distribution d) {
      double laag = d.quantile(0.05);
      double hoog = d.quantile(0.95);
      return new Bereik(d.low(), Math.min(laag, hoog), Math.max(laag, hoog), d.high());
    }
  }

  /** Het antwoord bij een uitkomst. */
  public static Onzekerheidsantwoord van(Onzekerheidsuitkomst uitkomst) {
    Map<String, Spreiding> cellen = new LinkedHashMap<>();
    uitkomst
        .samenvattingen()
        .forEach((cel, s) ->
            cellen.put(cel, Spreiding.van(uitkomst.berekening().waarden().get(cel), s)));
    Map<String, List<Invloedregel>> invloeden = new LinkedHashMap<>();
    for (Map.Entry<Saldo, List<Invloed>> e : uitkomst.invloeden().entrySet()) {
      invloeden.put(
          e.getKey().sleutel(),
          e.getValue().stream()
              .map(i ->
                  new Invloedregel(
                      i.bron().naam(), i.laag(), i.hoog(), i.lineair(), i.eersteOrde(), i.totaal()))
              .toList());
    }
    return new Onzekerheidsantwoord(
        uitkomst.berekening().invoer().prijspeil(),
        uitkomst.onzekerheden().trekkingen(),
        uitkomst.onzekerheden().zaad(),
        cellen,
        invloeden,
        bronnen(uitkomst.onzekerheden().bronnen()),
        uitkomst.onzekerheden().opmerkingen(),
        uitkomst.berekening().invoer().waarschuwingen(),
        uitkomst.berekening().invoer().afwijkingen());
  }

  static List<Bron> bronnen(List<Onzekerheid> onzekerheden) {
    List<Bron> bronnen = new ArrayList<>();
    for (Onzekerheid o : onzekerheden) {
      Map<String, Bereik> bereiken = new LinkedHashMap<>();
      o.factor().cells().forEach((cel, verdeling) -> bereiken.put(cel, Bereik.van(verdeling)));
      bronnen.add(
          new Bron(
              o.naam(),
              o.herkomst().name().toLowerCase(Locale.ROOT),
              o.merk().name(),
              o.vindplaats(),
              o.toelichting(),
              bereiken));
    }
    return bronnen;
  }
}
