package nl.loont.kern.model;

/**
 * Vindplaats van een getal of formule.
 *
 * @param document het stuk, bijvoorbeeld "Berenschot 2024"
 * @param place plaats in het stuk, bijvoorbeeld "§4.3"; leeg als het hele stuk bedoeld is
 */
public record Source(String document, String place) {

  /** Vindplaats als één regel: "Berenschot 2024, §4.3". */
  @Override
  public String toString() {
    return place.isEmpty() ? document : document + ", " + place;
  }
}
