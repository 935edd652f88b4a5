package nl.loont.budget.gegevens;

import java.util.Optional;

/** Gegevens van één jaar; elke rij heeft een plaats per gemeente en mag niet gewijzigd worden. */
public final class Jaargegevens {
  private final double[] inwoners;
  private final double[] bijstand;
  private final double[] lks;
  private final Optional<double[]> objectief;
  private final Optional<double[]> budgetBijstand;
  private final Optional<double[]> budgetLks;

  Jaargegevens(
      double[] inwoners,
      double[] bijstand,
      double[] lks,
      Optional<double[]> objectief,
      Optional<double[]> budgetBijstand,
      Optional<double[]> budgetLks) {
    this.inwoners = inwoners;
    this.bijstand = bijstand;
    this.lks = lks;
    this.objectief = objectief;
    this.budgetBijstand = budgetBijstand;
    this.budgetLks = budgetLks;
  }

  /** Inwoners. */
  public double[] inwoners() {
    return inwoners;
  }

  /** Gerealiseerde bijstandslasten in euro. */
  public double[] bijstand() {
    return bijstand;
  }

  /** Gerealiseerde LKS-lasten in euro. */
  public double[] lks() {
    return lks;
  }

  /** Objectieve aandelen; leeg als zij niet gegeven zijn. */
  public Optional<double[]> objectief() {
    return objectief;
  }

  /** Ontvangen budget, bijstandsdeel of hele bundel, in euro; leeg als het niet gegeven is. */
  public Optional<double[]> budgetBijstand() {
    return budgetBijstand;
  }

  /** Ontvangen budget, LKS-deel, in euro; leeg als er geen budget gegeven is. */
  public Optional<double[]> budgetLks() {
    return budgetLks;
  }

  /** Lasten van een gemeente: bijstand en LKS samen, in euro. */
  public double lasten(int gemeente) {
    return bijstand[gemeente] + lks[gemeente];
  }
}
