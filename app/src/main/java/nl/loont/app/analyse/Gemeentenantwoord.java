package nl.loont.app.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.app.analyse.Onzekerheidsantwoord.Spreiding;
import nl.loont.kern.analysis.Progress;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Gemeentenvraag;
import nl.loont.mkba.analyse.Gemeenterij;
import nl.loont.mkba.analyse.Gemeentevergelijking;
import nl.loont.mkba.analyse.Saldo;
import org.jspecify.annotations.Nullable;

/**
 * Dezelfde plaatsing in alle gemeenten; bedragen in euro per jaar, onafgerond.
 *
 * @param partij sleutel van het saldo waarop gerangschikt is
 * @param prijspeil jaar waarin de bedragen luiden
 * @param trekkingen aantal trekkingen
 * @param zaad zaad
 * @param herkomst waar de inwoners vandaan komen
 * @param gemeenten het hoogste saldo eerst
 * @param grootteklassen verdeling van het saldo per grootteklasse
 * @param landelijk som van elk saldo over alle gemeenten
 * @param omslagpunt per doelgroep het aantal inwoners waarbij het saldo van de eigen gemeente
 *     omslaat; een groep ontbreekt als dat niet gebeurt
 */
public record Gemeentenantwoord(
    String partij,
    int prijspeil,
    int trekkingen,
    long zaad,
    String herkomst,
    List<Rij> gemeenten,
    List<Klasse> grootteklassen,
    Map<String, Double> landelijk,
    Map<String, Double> omslagpunt) {

  /** Uitkomst van een gemeente; {@code spreiding} ontbreekt als niets onzeker is. */
  public record Rij(
      int rang,
      String code,
      String naam,
      int inwoners,
      Map<String, Double> saldi,
      @Nullable Spreiding spreiding) {}

  /** Verdeling over de gemeenten van een grootteklasse. */
  public record Klasse(
      String klasse,
      int gemeenten,
      double laagst,
      double p25,
      double mediaan,
      double p75,
      double hoogst,
      int positief) {}

  /** Beantwoordt een vraag. */
  public static Gemeentenantwoord van(Rekentool tool, Gemeentenvraag vraag, Progress voortgang) {
    return van(
        tool,
        Gemeentevergelijking.bereken(
            tool,
            vraag.onzeker().invoer(),
            vraag.saldo(),
            vraag.onzeker().onzekerheden(),
            voortgang));
  }

  /** Het antwoord bij een vergelijking. */
  public static Gemeentenantwoord van(Rekentool tool, Gemeentevergelijking vergelijking) {
    Map<String, Double> omslag = new LinkedHashMap<>();
    vergelijking
        .omslagpunten(tool)
        .forEach((groep, punt) -> punt.ifPresent(p -> omslag.put(groep.name(), p)));
    List<Gemeenterij> rijen = vergelijking.rijen();
    List<Rij> regels = new ArrayList<>();
    for (int i = 0; i < rijen.size(); i++) {
      regels.add(rij(i + 1, rijen.get(i), vergelijking.gevolgd()));
    }
    return new Gemeentenantwoord(
        vergelijking.gevolgd().sleutel(),
        vergelijking.invoer().prijspeil(),
        vergelijking.onzekerheden().trekkingen(),
        vergelijking.onzekerheden().zaad(),
        tool.register().herkomst(),
        regels,
        vergelijking.perGrootteklasse().stream()
            .map(k ->
                new Klasse(
                    k.klasse().label(),
                    k.gemeenten(),
                    k.laagst(),
                    k.p25(),
                    k.mediaan(),
                    k.p75(),
                    k.hoogst(),
                    k.positief()))
            .toList(),
        opSleutel(vergelijking.landelijk()),
        omslag);
  }

  private static Rij rij(int rang, Gemeenterij rij, Saldo gevolgd) {
    return new Rij(
        rang,
        rij.gemeente().code(),
        rij.gemeente().naam(),
        rij.gemeente().inwoners(),
        opSleutel(rij.saldi()),
        rij.onzekerheid().map(s -> Spreiding.van(rij.bedrag(gevolgd), s)).orElse(null));
  }

  private static Map<String, Double> opSleutel(Map<Saldo, Double> saldi) {
    Map<String, Double> bedragen = new LinkedHashMap<>();
    saldi.forEach((saldo, bedrag) -> bedragen.put(saldo.sleutel(), bedrag));
    return bedragen;
  }
}
