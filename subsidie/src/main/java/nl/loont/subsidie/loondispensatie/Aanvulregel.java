package nl.loont.subsidie.loondispensatie;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.loont.kern.model.Merk;

/**
 * Regel waarmee de gemeente het loon bij loondispensatie aanvult. De bron geeft alleen grenzen,
 * geen formule; daarom is de regel te kiezen, en mag een ander er een eigen regel voor in de plaats
 * zetten.
 *
 * @param sleutel naam in invoer en adres
 * @param label naam in een zin
 * @param formule het inkomen waarnaar wordt aangevuld, over {@code uitkering}, {@code wmlNetto} en
 *     {@code feitelijkeProductiviteit}
 * @param merk bewijskracht
 * @param plaats vindplaats in het rapport over de pilot
 * @param toelichting wat de bron zegt en wat wij erbij bedachten
 */
public record Aanvulregel(
    String sleutel, String label, String formule, Merk merk, String plaats, String toelichting) {

  /** Ons voorstel: van de uitkering bij 20% productiviteit naar het minimumloon bij 100%. */
  public static final Aanvulregel VOORSTEL =
      new Aanvulregel(
          "voorstel",
          "naar verhouding van de productiviteit",
          "uitkering + (wmlNetto - uitkering)"
              + " * (feitelijkeProductiviteit - productiviteitsgrens) / (1 - productiviteitsgrens)",
          Merk.A,
          "p. 9, 113 en 115",
          "Voorstel van Loont. De bron zegt: het inkomen stijgt met de loonwaarde tot het"
              + " minimumloon, en wie minder dan 20% van een volle baan presteert levert in. Wij laten"
              + " het inkomen daartussen gelijkmatig stijgen.");

  /** De bovengrens uit de bron: aanvullen tot het hele minimumloon. */
  public static final Aanvulregel MINIMUMLOON =
      new Aanvulregel(
          "minimumloon",
          "tot het minimumloon",
          "wmlNetto",
          Merk.T,
          "p. 9",
          "De bron noemt aanvullen tot maximaal 100% van het minimumloon. Dit is die bovengrens; of"
              + " een gemeente zover gaat zegt de bron niet.");

  /** De ondergrens uit de bron: aanvullen tot de uitkering. */
  public static final Aanvulregel UITKERING =
      new Aanvulregel(
          "uitkering",
          "tot de uitkering",
          "uitkering",
          Merk.T,
          "p. 9",
          "De bron wil een inkomen boven de uitkeringsnorm. Dit is die ondergrens: werken levert dan"
              + " niets extra op tot het loon zelf hoger is.");

  /** De regels die Loont kent; het voorstel eerst. */
  public static final List<Aanvulregel> REGELS = List.of(VOORSTEL, MINIMUMLOON, UITKERING);

  /** De regel met deze sleutel, als die er is. */
  public static Optional<Aanvulregel> bij(String sleutel) {
    return REGELS.stream().filter(regel -> regel.sleutel().equals(sleutel)).findFirst();
  }

  /** Alle sleutels, voor een melding. */
  public static String sleutels() {
    return REGELS.stream().map(Aanvulregel::sleutel).collect(Collectors.joining(", "));
  }
}
