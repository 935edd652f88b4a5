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

  /** Groep velden met een kop; {@code dicht} staat ingeklapt tot er iets is ingevuld. */
  record Groep(String kop, boolean dicht, List<Budgetveld> velden) {
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
                      teksten.van(verzoek.taal(), "budget.keuze." + naam + "." + w),
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
      int punt = naam.indexOf('.');
      boolean doelgroep = punt > 0 && !naam.startsWith("groei.");
      return doelgroep
          ? teksten.van(
              verzoek.taal(), "budget.veld." + naam.substring(0, punt), naam.substring(punt + 1))
          : teksten.van(verzoek.taal(), "budget.veld." + naam);
    }

    static String id(String naam) {
      return naam.replace('.', '-');
    }
  }
}
