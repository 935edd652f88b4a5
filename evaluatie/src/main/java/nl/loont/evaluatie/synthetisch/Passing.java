package nl.loont.evaluatie.synthetisch;

import java.util.List;
import java.util.function.DoubleSupplier;

/** Uitkomst van een schatter op een {@link Geval}: gewichten, met de bewijsstukken erbij. */
final class Passing {
  private final double[] synthetisch;
  private final double[] verschil;
  private final double[] gewichten;
  private final double constante;
  private final int voor;
  private final double kktResidu;
  private final boolean nietUniek;
  private final DoubleSupplier ondergrens;
  private final double afronding;
  private final Voorspellerkeuze voorspellers;

  /**
   * Hoe de klassieke methode de voorspellers woog.
   *
   * @param gewichten aandelen, samen 1; leeg als de methode geen voorspellers weegt
   * @param verliezen RMSPE vóór de ingreep die elke afdaling van de zoektocht haalde
   * @param onbepaald of elk stel gewichten hetzelfde geeft, omdat alle voorspellers precies passen
   */
  record Voorspellerkeuze(List<Double> gewichten, List<Double> verliezen, boolean onbepaald) {}

  /**
   * @param constante vast verschil in niveau dat bij de synthetische reeks komt
   * @param ondergrens kleinste som van kwadraten vóór de ingreep die gewichten van deze soort
   *     kunnen halen
   */
  Passing(
      Geval geval,
      double[] gewichten,
      double constante,
      double kktResidu,
      boolean nietUniek,
      DoubleSupplier ondergrens,
      Voorspellerkeuze voorspellers) {
    this.voorspellers = voorspellers;
    this.gewichten = gewichten;
    this.constante = constante;
    this.voor = geval.voor();
    this.kktResidu = kktResidu;
    this.nietUniek = nietUniek;
    double[] doel = geval.doel();
    this.synthetisch = new double[doel.length];
    this.verschil = new double[doel.length];
    for (int t = 0; t < synthetisch.length; t++) {
      // Als gewogen verschil, niet als verschil van sommen: een perfecte fit geeft zo precies nul.
      double somAfwijking = 0;
      for (int j = 0; j < gewichten.length; j++) {
        if (gewichten[j] != 0) {
          somAfwijking += gewichten[j] * (doel[t] - geval.donoren()[j][t]);
        }
      }
      synthetisch[t] = doel[t] - somAfwijking + constante;
      verschil[t] = somAfwijking - constante;
    }
    this.ondergrens = ondergrens;
    this.afronding = geval.afronding();
  }

  /** Passing van een methode die geen voorspellers weegt. */
  Passing(
      Geval geval,
      double[] gewichten,
      double constante,
      double kktResidu,
      boolean nietUniek,
      DoubleSupplier ondergrens) {
    this(
        geval,
        gewichten,
        constante,
        kktResidu,
        nietUniek,
        ondergrens,
        new Voorspellerkeuze(List.of(), List.of(), false));
  }

  Voorspellerkeuze voorspellers() {
    return voorspellers;
  }

  double[] gewichten() {
    return gewichten.clone();
  }

  double constante() {
    return constante;
  }

  double[] synthetisch() {
    return synthetisch.clone();
  }

  /** Doel min synthetisch, per periode. */
  double[] verschil() {
    return verschil.clone();
  }

  double kktResidu() {
    return kktResidu;
  }

  boolean nietUniek() {
    return nietUniek;
  }

  /** RMSPE vóór de ingreep die gewichten van deze soort aantoonbaar niet onderschrijden. */
  double ondergrensRmspe() {
    return Math.min(Math.sqrt(ondergrens.getAsDouble() / voor), rmspeVoor());
  }

  /** Of de fit vóór de ingreep op afronding na volmaakt is. */
  boolean perfect() {
    return rmspeVoor() <= afronding;
  }

  double rmspeVoor() {
    return rms(0, voor);
  }

  double rmspeNa() {
    return rms(voor, verschil.length);
  }

  /** Gemiddeld verschil na de ingreep. */
  double gemiddeldEffect() {
    double som = 0;
    for (int t = voor; t < verschil.length; t++) {
      som += verschil[t];
    }
    return som / (verschil.length - voor);
  }

  /**
   * RMSPE na gedeeld door RMSPE vóór; bij een perfecte fit oneindig, of 0 als ook na de ingreep
   * niets verschilt.
   */
  double verhouding() {
    if (!perfect()) {
      return rmspeNa() / rmspeVoor();
    }
    return rmspeNa() <= afronding ? 0 : Double.POSITIVE_INFINITY;
  }

  private double rms(int van, int tot) {
    double som = 0;
    for (int t = van; t < tot; t++) {
      som += verschil[t] * verschil[t];
    }
    return Math.sqrt(som / (tot - van));
  }
}
