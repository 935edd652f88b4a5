package nl.loont.app.web;

import java.util.ArrayList;
import java.util.List;
import nl.loont.budget.invoer.Vraaglezer;
import nl.loont.budget.stelsel.Nieuw;
import nl.loont.kern.model.Notation;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Rekentool;

/** De groepen velden die budgetpagina's delen. */
final class Budgetformulier {
  private final Rekentool tool;
  private final Budgetveld.Maker maak;
  private final Notation notatie;

  Budgetformulier(Rekentool tool, Budgetveld.Maker maak) {
    this.tool = tool;
    this.maak = maak;
    this.notatie = maak.verzoek().taal().notation();
  }

  /** Eerste jaar en aantal jaren. */
  List<Budgetveld> jaren(int startjaar) {
    return List.of(
        maak.tekst("startjaar", String.valueOf(startjaar)),
        maak.tekst("jaren", String.valueOf(Vraaglezer.JAREN)));
  }

  /** De rondes van plaatsingen; na de eerste staan zij ingeklapt. */
  List<Budgetveld.Groep> rondes(int startjaar, boolean dicht) {
    List<Budgetveld.Groep> groepen = new ArrayList<>();
    for (String voor : Rondes.VOORVOEGSELS) {
      List<Budgetveld> velden = new ArrayList<>();
      velden.add(maak.keuze(voor + "wie", "deze", Rondes.WIE.toArray(String[]::new)));
      velden.add(maak.tekst(voor + "lijst", ""));
      velden.add(maak.tekst(voor + "vanaf", String.valueOf(startjaar)));
      for (Doelgroep groep : Doelgroep.values()) {
        velden.add(maak.tekst(voor + "aantal." + groep, "0"));
        velden.add(maak.tekst(voor + "nuggers." + groep, "0"));
        velden.add(
            maak.tekst(
                voor + "uren." + groep,
                notatie.number(tool.basisopstelling().get("uren." + groep))));
      }
      groepen.add(
          maak.groep(
              voor.isEmpty() ? "plaatsingen" : "ronde" + voor.charAt(1),
              dicht || !voor.isEmpty(),
              velden));
    }
    return groepen;
  }

  /** Groei en indexering. */
  Budgetveld.Groep groei() {
    return maak.groep(
        "groei",
        true,
        Budgetverzoek.groeivelden().stream().map(veld -> maak.tekst(veld, "0")).toList());
  }

  /** De instellingen van een eigen stelsel; leeg is zoals het nieuwe. */
  Budgetveld.Groep eigenStelsel(boolean dicht) {
    Nieuw nieuw = Nieuw.wettelijk(tool);
    return maak.groep(
        "eigen",
        dicht,
        List.of(
            maak.tekst("ondergrens", notatie.euros(nieuw.weging().ondergrens())),
            maak.tekst("bovengrens", notatie.euros(nieuw.weging().bovengrens())),
            maak.tekst("vertragingLks", "1"),
            maak.tekst("vertragingBijstand", "2"),
            maak.tekst("lksRealisatie", "100"),
            maak.tekst("rho", notatie.number(nieuw.rho() * 100, 1)),
            maak.tekst("maximaleDaling", ""),
            maak.tekst("maximaleStijging", "")));
  }

  /** Wat er is ingevuld en niet meetelt. */
  List<String> aanwijzingen(String stelsel) {
    Budgetverzoek verzoek = maak.verzoek();
    List<String> alle = new ArrayList<>();
    List<String> velden = new Rondes(verzoek).zonderGevolg();
    if (!velden.isEmpty()) {
      alle.add(
          maak.teksten()
              .van(
                  verzoek.taal(),
                  "budget.aanwijzing.velden",
                  String.join(", ", velden.stream().map(v -> maak.tekst(v, "").label()).toList())));
    }
    if (!stelsel.equals("eigen") && verzoek.heeftEigenRegels()) {
      alle.add(maak.teksten().van(verzoek.taal(), "budget.aanwijzing.eigen"));
    }
    return alle;
  }
}
