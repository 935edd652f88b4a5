package nl.loont.app.web;

import java.util.List;
import java.util.Optional;
import nl.loont.app.evaluatie.Antwoord;
import nl.loont.app.figuur.Figuur;
import nl.loont.app.figuur.Tabel;

/**
 * Een evaluatie klaar om te tonen; voor elke methode dezelfde opbouw.
 *
 * @param hoofd de uitkomst in één regel
 * @param bij wat die regel zegt
 * @param uitleg hoe zeker dat is, in gewone woorden; leeg als er niets bij te zeggen is
 * @param cijfers kerncijfers
 * @param figuren tekeningen met hun getallen
 * @param tabellen andere tabellen
 * @param opmerkingen wat de lezer moet weten, in het Nederlands
 * @param keuzen alles wat gekozen is
 * @param antwoord wat er te downloaden is
 */
record EvaluatieBeeld(
    String hoofd,
    String bij,
    String uitleg,
    List<Regel> cijfers,
    List<Figuur> figuren,
    List<Tabel> tabellen,
    List<String> opmerkingen,
    List<Regel> keuzen,
    Antwoord antwoord) {

  /** Een naam met een waarde. */
  public record Regel(String naam, String waarde) {}

  /** Of de getallen van een figuur of tabel op te halen zijn. */
  public boolean heeftCsv(String sleutel) {
    return antwoord.tabel(sleutel).isPresent();
  }

  /** De figuur met deze sleutel. */
  Optional<Figuur> figuur(String sleutel) {
    return figuren.stream().filter(f -> f.sleutel().equals(sleutel)).findFirst();
  }
}
