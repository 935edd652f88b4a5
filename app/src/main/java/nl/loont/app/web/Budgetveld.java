package nl.loont.app.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * Invoerveld van een budgetpagina.
 *
 * @param id sleutel in de pagina
 * @param naam naam in het adres
 * @param waarde wat er staat
 * @param hulp wat geldt als het leeg is
 * @param keuzes keuzes; leeg is een tekstveld
 */
record Budgetveld(
    String id, String naam, String label, String waarde, String hulp, List<Beeld.Keuze> keuzes) {

  /** Hoeveel tekens erin passen. */
  public int lengte() {
    return Budgetverzoek.lengte(naam);
  }

  /**
   * Wat er geldt, voor een voorblad: label en waarde; leeg als het veld leeg is en dan niets doet.
   */
  String regel() {
    String nu =
        keuzes.isEmpty()
            ? (waarde.isEmpty() ? hulp : waarde)
            : keuzes.stream()
                .filter(Beeld.Keuze::gekozen)
                .findFirst()
                .orElse(keuzes.getFirst())
                .label();
    return nu.isEmpty() ? "" : label + ": " + nu;
  }

  /** Groep velden met een kop; {@code dicht} staat ingeklapt tot er iets is ingevuld. */
  record Groep(String kop, boolean dicht, List<Budgetveld> velden) {
    /** Of de groep meetelt: zij staat open, of er is iets ingevuld. */
    boolean telt() {
      return !dicht || open();
    }

    /** Of de groep open hoort te staan. */
    public boolean open() {
      return velden.stream().anyMatch(veld -> !veld.waarde.isEmpty());
    }
  }

  /** Maakt velden voor één verzoek. */
  record Maker(Teksten teksten, Budgetverzoek verzoek) {
    Budgetveld tekst(String naam, String hulp) {
      return new Budgetveld(id(naam), naam, label(naam), verzoek.waarde(naam), hulp, List.of());
    }

    /** Keuze uit vaste waarden, met hun naam onder {@code budget.keuze.}. */
    Budgetveld keuze(String naam, String standaard, String... waarden) {
      String nu = verzoek.waarde(naam, standaard);
      return van(
          naam,
          Stream.of(waarden)
              .map(w ->
                  new Beeld.Keuze(
                      w,
                      teksten.van(verzoek.taal(), "budget.keuze." + kaal(naam) + "." + w),
                      w.equals(nu)))
              .toList());
    }

    Budgetveld van(String naam, List<Beeld.Keuze> keuzes) {
      return new Budgetveld(id(naam), naam, label(naam), verzoek.waarde(naam), "", keuzes);
    }

    Groep groep(String naam, boolean dicht, List<Budgetveld> velden) {
      return new Groep(teksten.van(verzoek.taal(), "budget.groep." + naam), dicht, velden);
    }

    /** Aantal, nuggers en uren van een doelgroep staan onder één naam per soort. */
    private String label(String naam) {
      String kaal = kaal(naam);
      int punt = kaal.indexOf('.');
      boolean doelgroep = punt > 0 && !kaal.startsWith("groei.");
      return doelgroep
          ? teksten.van(
              verzoek.taal(), "budget.veld." + kaal.substring(0, punt), kaal.substring(punt + 1))
          : teksten.van(verzoek.taal(), "budget.veld." + kaal);
    }

    /** De naam zonder het voorvoegsel van een latere ronde. */
    private static String kaal(String naam) {
      return naam.replaceFirst("^r\\d\\.", "");
    }

    static String id(String naam) {
      return naam.replace('.', '-');
    }
  }
}
