package nl.loont.evaluatie.trendbreuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** De vorm waarin een reeks getoetst wordt. */
public enum Vorm {
  /** De waarden zelf. */
  NIVEAU("niveau"),
  /** De natuurlijke logaritme; een trend is dan een vaste groeivoet. */
  LOG("log"),
  /** Groei ten opzichte van de vorige periode, als deel: 0,02 is 2%. */
  GROEI("groei"),
  /** Groei ten opzichte van dezelfde maand een jaar eerder, als deel. */
  JAARGROEI("jaargroei");

  private final String naam;

  Vorm(String naam) {
    this.naam = naam;
  }

  /** De naam in uitvoer en op de opdrachtregel. */
  public String naam() {
    return naam;
  }

  /** Over hoeveel perioden de groei loopt; 0 als de vorm geen groei is. */
  int stap(Tijdreeks reeks) {
    return switch (this) {
      case NIVEAU, LOG -> 0;
      case GROEI -> 1;
      case JAARGROEI -> reeks.perioden().getFirst().isMaand() ? 12 : 1;
    };
  }

  /** Waarom een reeks deze vorm niet kan hebben; leeg als het kan. */
  Optional<String> bezwaar(Tijdreeks reeks) {
    boolean positief = reeks.waarden().stream().allMatch(w -> w > 0);
    if (this != NIVEAU && !positief) {
      return Optional.of("kan niet: niet elke waarde ligt boven 0");
    }
    if (reeks.lengte() <= stap(reeks)) {
      return Optional.of("kan niet: de reeks is te kort");
    }
    return van(reeks).isConstant()
        ? Optional.of("kan niet: de reeks is constant")
        : Optional.empty();
  }

  /** De reeks in deze vorm; bij groei vallen de eerste perioden weg. */
  Tijdreeks van(Tijdreeks reeks) {
    int stap = stap(reeks);
    List<Double> waarden = new ArrayList<>();
    for (int t = stap; t < reeks.lengte(); t++) {
      double waarde = reeks.waarden().get(t);
      waarden.add(
          switch (this) {
            case NIVEAU -> waarde;
            case LOG -> Math.log(waarde);
            case GROEI, JAARGROEI -> waarde / reeks.waarden().get(t - stap) - 1;
          });
    }
    return new Tijdreeks(reeks.perioden().subList(stap, reeks.lengte()), waarden);
  }
}
