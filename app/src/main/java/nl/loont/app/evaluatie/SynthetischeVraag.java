package nl.loont.app.evaluatie;

import java.util.List;
import java.util.Optional;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.synthetisch.Behandeld;
import nl.loont.evaluatie.synthetisch.Donorpool;
import nl.loont.evaluatie.synthetisch.Methode;

/**
 * Alles wat een gebruiker van een synthetische controle kan kiezen.
 *
 * @param behandeld de behandelde eenheid of groep
 * @param start eerste periode na de ingreep
 * @param pools donorpools die naast elkaar gerekend worden; de eerste is de hoofduitkomst
 * @param omvang hoe de pools naar omvang gekozen zijn; leeg als zij dat niet zijn
 * @param methode hoe de gewichten gekozen worden
 * @param toetsen wat er naast de schatting gerekend wordt
 */
public record SynthetischeVraag(
    Behandeld behandeld,
    Periode start,
    List<Donorpool> pools,
    Optional<Omvangkeuze> omvang,
    Methode methode,
    Toetsen toetsen) {

  /** Neemt een kopie van de lijst. */
  public SynthetischeVraag {
    pools = List.copyOf(pools);
  }

  /**
   * Wat er naast de schatting gerekend wordt.
   *
   * @param placebo placebo in de ruimte
   * @param niveau niveau van de conforme intervallen; leeg is geen
   * @param eerder verzonnen eerdere start voor een placebo in de tijd; leeg is geen
   * @param groepen aantal toevallige groepen donoren voor een groepsplacebo; leeg is geen
   * @param zaad zaadwaarde van die groepen
   * @param zonderDonor of ook telkens zonder één donor geschat wordt
   * @param did of verschil in verschillen ernaast staat
   */
  public record Toetsen(
      boolean placebo,
      Optional<Double> niveau,
      Optional<Periode> eerder,
      Optional<Integer> groepen,
      int zaad,
      boolean zonderDonor,
      boolean did) {}
}
