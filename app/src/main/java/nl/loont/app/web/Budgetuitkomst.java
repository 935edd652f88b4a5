package nl.loont.app.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Uitkomst van een budgetpagina met alles wat er in een bestand bij hoort.
 *
 * @param naam naam van het bestand, zonder einde
 * @param titel de vraag van de pagina
 * @param formulier de invoer
 * @param herkomst waar de gegevens vandaan komen
 * @param json hetzelfde als in de API
 */
record Budgetuitkomst(
    String naam,
    String titel,
    List<Budgetveld.Groep> formulier,
    Budgetbeeld beeld,
    String herkomst,
    Object json) {

  /** Wat er boven of voor de tabellen staat: vraag, hoofdcijfer, uitleg, opmerkingen en invoer. */
  List<String> voorblad() {
    List<String> regels = new ArrayList<>();
    regels.add(titel);
    regels.add(beeld.getal() + ": " + beeld.bij());
    regels.addAll(beeld.zinnen());
    regels.addAll(beeld.opmerkingen());
    regels.addAll(beeld.aanwijzingen());
    for (Budgetveld.Groep groep : formulier) {
      groep.velden().stream()
          .filter(veld -> groep.telt())
          .map(Budgetveld::regel)
          .filter(regel -> !regel.isEmpty())
          .forEach(regels::add);
    }
    return regels;
  }
}
