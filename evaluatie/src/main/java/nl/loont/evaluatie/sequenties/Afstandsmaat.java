package nl.loont.evaluatie.sequenties;

import java.util.List;

/** Hoe de afstand tussen twee sequenties gemeten wordt. */
public enum Afstandsmaat {
  /** Dynamic Hamming (Lesnard 2010): let op het tijdstip; een zeldzame overgang weegt zwaarder. */
  DHD("dhd"),
  /** Hamming (1950): het aantal perioden met een verschil. */
  HAMMING("hamming"),
  /** Optimal matching: een verschoven patroon lijkt; alleen ter vergelijking. */
  OPTIMAL_MATCHING("om");

  private final String naam;

  Afstandsmaat(String naam) {
    this.naam = naam;
  }

  /** De naam op de opdrachtregel. */
  public String naam() {
    return naam;
  }

  /** Of deze maat perioden kan wegen. */
  public boolean weegtPerioden() {
    return this != OPTIMAL_MATCHING;
  }

  /**
   * De gewichten als de gebruiker er geen kiest: alleen Dynamic Hamming weegt dan, zoals het
   * rapport; gewone Hamming telt elk verschil even zwaar.
   */
  public List<Tijdgewicht> standaardgewichten() {
    return this == DHD ? List.of(Tijdgewicht.STANDAARD) : List.of();
  }

  Maat maat(byte[][] sequenties, double[] gewichten) {
    return switch (this) {
      case DHD -> Plaatsmaat.dynamicHamming(sequenties, gewichten, Toestand.aantal());
      case HAMMING -> Plaatsmaat.hamming(gewichten, Toestand.aantal());
      case OPTIMAL_MATCHING -> OptimalMatching.GEWOON;
    };
  }
}
