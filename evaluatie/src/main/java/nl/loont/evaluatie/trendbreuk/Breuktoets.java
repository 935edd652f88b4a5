package nl.loont.evaluatie.trendbreuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.regressie.Kansen;
import nl.loont.evaluatie.regressie.KleinsteKwadraten;

/**
 * Toetsen op een breuk in niveau en trend, gegeven de maanden: {@code F = ((SSR₀ − SSR₁)/2) /
 * (SSR₁/(n − k))}, met gewone standaardfouten. Samenhang in de tijd maakt deze F te groot; het
 * segmentmodel rekent daar wel mee.
 */
final class Breuktoets {
  /** Getoetste variabelen: niveauverschuiving en trendverandering. */
  static final int GETOETST = 2;

  /** Deel van de reeks aan elke kant waar geen breuk gezocht wordt. */
  static final double AFKNIPPEN = 0.15;

  private final Tijdreeks reeks;
  private final Ontwerp ontwerp;
  private final Optional<KleinsteKwadraten> zonder;

  Breuktoets(Tijdreeks reeks, boolean seizoen) {
    this.reeks = reeks;
    this.ontwerp = new Ontwerp(reeks.perioden(), seizoen);
    this.zonder = KleinsteKwadraten.van(ontwerp.zonderBreuk(), reeks.getallen());
  }

  /** De toets bij een bekende breuk (Chow 1960); leeg als hij niet te rekenen is. */
  Optional<Chow> chow(int breuk) {
    return zonder.flatMap(nul ->
        KleinsteKwadraten.van(ontwerp.metBreuk(breuk), reeks.getallen())
            .filter(een -> een.vrijheidsgraden() > 0 && een.kwadraten() > 0)
            .map(een -> {
              double f =
                  Math.max(0, nul.kwadraten() - een.kwadraten())
                      / GETOETST
                      / (een.kwadraten() / een.vrijheidsgraden());
              return new Chow(
                  f,
                  Kansen.bovenF(f, GETOETST, een.vrijheidsgraden()),
                  GETOETST,
                  een.vrijheidsgraden());
            }));
  }

  /** De toets bij een onbekende breuk (Andrews 1993); leeg als geen enkele breuk te toetsen is. */
  Optional<SupF> supF() {
    int rand = Math.max(GETOETST, (int) (AFKNIPPEN * reeks.lengte()));
    List<SupF.Punt> verloop = new ArrayList<>();
    for (int breuk = rand; breuk <= reeks.lengte() - rand; breuk++) {
      Periode periode = reeks.perioden().get(breuk);
      chow(breuk).ifPresent(c -> verloop.add(new SupF.Punt(periode, GETOETST * c.f())));
    }
    return verloop.stream()
        .reduce((a, b) -> b.f() > a.f() ? b : a)
        .map(hoogste ->
            new SupF(
                hoogste.f(),
                hoogste.periode(),
                Hansen.P_WAARDEN.p(hoogste.f(), rand / (double) reeks.lengte()),
                verloop));
  }
}
