package nl.loont.evaluatie.synthetisch;

import java.util.List;
import java.util.OptionalDouble;

/** Hoe de gewichten gekozen worden. */
public sealed interface Methode {

  /** Naam op de opdrachtregel. */
  String naam();

  /**
   * Gewichten die alle uitkomsten vóór de ingreep het best navolgen. Doudchenko en Imbens (2016),
   * met de beperkingen van Abadie, Diamond en Hainmueller (2010).
   */
  record Uitkomsten() implements Methode {
    @Override
    public String naam() {
      return "uitkomsten";
    }
  }

  /**
   * Als {@link Uitkomsten}, maar elke reeks in afwijking van haar gemiddelde vóór de ingreep; een
   * vast verschil in niveau telt niet. Ferman en Pinto (2021), Synthetic controls with imperfect
   * pretreatment fit, Quantitative Economics 12(4).
   */
  record Gecentreerd() implements Methode {
    @Override
    public String naam() {
      return "gecentreerd";
    }
  }

  /**
   * {@link Uitkomsten} met een ridgecorrectie voor wat na de fit overblijft; gewichten kunnen dan
   * negatief zijn. Ben-Michael, Feller en Rothstein (2021), The augmented synthetic control method,
   * JASA 116(536).
   *
   * @param lambda straf, groter dan 0; leeg is kiezen door telkens één periode weg te laten
   */
  record Ridge(OptionalDouble lambda) implements Methode {
    @Override
    public String naam() {
      return "ridge";
    }
  }

  /**
   * Gewichten die voorspellers navolgen, met een gewicht per voorspeller. Abadie, Diamond en
   * Hainmueller (2010), Synthetic control methods for comparative case studies, JASA 105(490).
   *
   * @param voorspellers de voorspellers; leeg is alle kenmerken over de hele tijd vóór de ingreep,
   *     en de uitkomst in de eerste, de middelste en de laatste periode daarvan
   * @param keuze hoe de voorspellers gewogen worden
   */
  record Klassiek(List<Voorspeller> voorspellers, Voorspellergewicht keuze) implements Methode {
    /** Neemt een kopie van de lijst. */
    public Klassiek {
      voorspellers = List.copyOf(voorspellers);
    }

    @Override
    public String naam() {
      return "klassiek";
    }
  }

  /** Hoe de voorspellers van de klassieke methode gewogen worden. */
  sealed interface Voorspellergewicht {

    /**
     * Zo dat de gewichten de uitkomst vóór de ingreep het best navolgen; gezocht vanaf vaste
     * punten.
     */
    record Genest() implements Voorspellergewicht {}

    /**
     * Naar de kracht waarmee voorspellers de uitkomsten vóór de ingreep verklaren over eenheden.
     */
    record Regressie() implements Voorspellergewicht {}

    /**
     * Door de gebruiker gegeven.
     *
     * @param gewichten niet negatief en niet alle nul, in de volgorde van de voorspellers
     */
    record Gegeven(List<Double> gewichten) implements Voorspellergewicht {
      /** Neemt een kopie van de lijst. */
      public Gegeven {
        gewichten = List.copyOf(gewichten);
      }
    }
  }
}
