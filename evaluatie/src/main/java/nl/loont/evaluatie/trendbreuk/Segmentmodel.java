package nl.loont.evaluatie.trendbreuk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.regressie.KleinsteKwadraten;
import nl.loont.evaluatie.regressie.Schatting;
import org.hipparchus.linear.RealMatrix;

/**
 * Gesegmenteerde regressie (Wagner, Soumerai, Zhang en Ross-Degnan 2002): {@code y_t = constante +
 * trend·t + niveauverschuiving·D_t + trendverandering·D_t·(t − breuk) + maand_t + e_t}, met
 * standaardfouten naar Newey en West (1987).
 *
 * @param vorm de vorm van de reeks
 * @param breuk eerste periode na de breuk
 * @param constante niveau in de eerste periode, in de eerste kalendermaand die voorkomt
 * @param trend verandering per periode voor de breuk
 * @param niveauverschuiving sprong op de breuk
 * @param trendverandering verandering per periode erbij na de breuk
 * @param maanden afwijking per kalendermaand (2 tot en met 12) van de eerste; leeg zonder seizoen
 * @param bandbreedteGebruikt bandbreedte van Newey en West
 * @param waarnemingen aantal perioden
 * @param vrijheidsgraden waarnemingen min geschatte effecten
 * @param autocorrelatie samenhang tussen opeenvolgende residuen
 * @param reeks de waarnemingen in deze vorm
 * @param aangepast wat het model per periode verwacht
 * @param zonderBreuk wat het model zonder sprong en trendverandering verwacht
 */
public record Segmentmodel(
    Vorm vorm,
    Periode breuk,
    Schatting constante,
    Schatting trend,
    Schatting niveauverschuiving,
    Schatting trendverandering,
    SequencedMap<Integer, Schatting> maanden,
    int bandbreedteGebruikt,
    int waarnemingen,
    int vrijheidsgraden,
    double autocorrelatie,
    Tijdreeks reeks,
    List<Double> aangepast,
    List<Double> zonderBreuk) {

  /**
   * Schat het model.
   *
   * @return leeg als de breuk of de maanden niet van elkaar te scheiden zijn
   */
  static Optional<Segmentmodel> van(
      Tijdreeks oorspronkelijk,
      Vorm vorm,
      Periode breuk,
      boolean seizoen,
      OptionalInt bandbreedte) {
    Tijdreeks reeks = vorm.van(oorspronkelijk);
    int plaats = reeks.perioden().indexOf(breuk);
    if (plaats < 0) {
      return Optional.empty();
    }
    Ontwerp ontwerp = new Ontwerp(reeks.perioden(), seizoen);
    double[][] x = ontwerp.metBreuk(plaats);
    return KleinsteKwadraten.van(x, reeks.getallen())
        .filter(fit -> fit.vrijheidsgraden() > 0)
        .map(fit -> {
          int stap = vorm.stap(oorspronkelijk);
          // Groei over meer perioden overlapt met zichzelf: die samenhang telt altijd mee.
          int regel =
              Math.min(
                  Math.max(KleinsteKwadraten.bandbreedte(reeks.lengte()), stap - 1),
                  reeks.lengte() - 1);
          return van(vorm, breuk, reeks, ontwerp, fit, bandbreedte.orElse(regel), x);
        });
  }

  private static Segmentmodel van(
      Vorm vorm,
      Periode breuk,
      Tijdreeks reeks,
      Ontwerp ontwerp,
      KleinsteKwadraten fit,
      int bandbreedte,
      double[][] x) {
    RealMatrix covariantie = fit.neweyWest(bandbreedte);
    List<Schatting> alle =
        IntStream.range(0, fit.variabelen())
            .mapToObj(j -> {
              double variantie = fit.kwadraten() == 0 ? 0 : covariantie.getEntry(j, j);
              return Schatting.metT(
                  fit.coefficient(j), Math.sqrt(Math.max(0, variantie)), fit.vrijheidsgraden());
            })
            .toList();
    SequencedMap<Integer, Schatting> maanden = new LinkedHashMap<>();
    for (int m = 0; m < ontwerp.maanden().size(); m++) {
      maanden.put(ontwerp.maanden().get(m), alle.get(Ontwerp.TRENDVERANDERING + 1 + m));
    }
    List<Double> aangepast = new ArrayList<>();
    List<Double> zonder = new ArrayList<>();
    for (int t = 0; t < reeks.lengte(); t++) {
      double effect =
          x[t][Ontwerp.NIVEAUVERSCHUIVING] * fit.coefficient(Ontwerp.NIVEAUVERSCHUIVING)
              + x[t][Ontwerp.TRENDVERANDERING] * fit.coefficient(Ontwerp.TRENDVERANDERING);
      aangepast.add(fit.aangepast(t));
      zonder.add(fit.aangepast(t) - effect);
    }
    return new Segmentmodel(
        vorm,
        breuk,
        alle.get(Ontwerp.CONSTANTE),
        alle.get(Ontwerp.TREND),
        alle.get(Ontwerp.NIVEAUVERSCHUIVING),
        alle.get(Ontwerp.TRENDVERANDERING),
        maanden,
        bandbreedte,
        fit.waarnemingen(),
        fit.vrijheidsgraden(),
        fit.autocorrelatie(),
        reeks,
        List.copyOf(aangepast),
        List.copyOf(zonder));
  }

  /** De vier effecten met hun naam in de uitvoer. */
  public Map<String, Schatting> effecten() {
    SequencedMap<String, Schatting> effecten = new LinkedHashMap<>();
    effecten.put("constante", constante);
    effecten.put("trend", trend);
    effecten.put("niveauverschuiving", niveauverschuiving);
    effecten.put("trendverandering", trendverandering);
    return effecten;
  }
}
