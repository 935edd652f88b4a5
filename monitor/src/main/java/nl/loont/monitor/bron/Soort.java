package nl.loont.monitor.bron;

/** Soort van een kolom, met de uitdrukking die tekst in een waarde omzet; alleen hier. */
enum Soort {
  TEKST,
  /** Maand als JJJJ-MM; een geheel getal volgens {@link nl.loont.monitor.Maand}. */
  MAAND,
  /** Dag als JJJJ-MM-DD, streng volgens de kalender. */
  DATUM,
  GETAL,
  GEHEEL;

  /** De waarde als SQL, leeg als de tekst leeg of onleesbaar is. */
  String waarde(String tekst) {
    return switch (this) {
      case TEKST -> "coalesce(%s, '')".formatted(tekst);
      // Zonder case rekent de motor dit een keer per tekst uit in plaats van een keer per regel.
      case MAAND ->
          """
          try_cast(substr(regexp_extract(%1$s, '^[0-9]{4}-(0[1-9]|1[0-2])$'), 1, 4) as int) * 12
            + try_cast(substr(regexp_extract(%1$s, '^[0-9]{4}-(0[1-9]|1[0-2])$'), 6, 2) as int)\
          """
              .formatted(tekst);
      case DATUM ->
          "case when regexp_matches(%1$s, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') then try_cast(%1$s as date) end"
              .formatted(tekst);
      case GETAL ->
          "case when regexp_matches(%1$s, '^[+-]?[0-9]+([.][0-9]+)?$') then try_cast(%1$s as double) end"
              .formatted(tekst);
      case GEHEEL ->
          "case when regexp_matches(%1$s, '^[+-]?[0-9]+$') then try_cast(%1$s as int) end"
              .formatted(tekst);
    };
  }
}
