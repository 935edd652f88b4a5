package nl.loont.app.api;

/** Versie van de API, zoals in de kop API-Version. */
public final class ApiVersie {
  /** Semantische versie; het eerste getal staat in het pad. */
  public static final String VERSIE = "1.0.0";

  private ApiVersie() {}
}
