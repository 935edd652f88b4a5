package nl.loont.mkba;

/** Cluster van kosten- en batensoorten (Berenschot 2024, §2.3). */
public enum Cluster {
  /** Economische kosten en baten. */
  ECONOMIE("economie", "Economie"),
  /** Publieke middelen van werk en inkomen. */
  PUBLIEKE_MIDDELEN("publiekeMiddelen", "Publieke middelen W&I"),
  /** Externe kosten en baten, met kwaliteit van leven. */
  EXTERN("extern", "Externe effecten");

  private final String sleutel;
  private final String label;

  Cluster(String sleutel, String label) {
    this.sleutel = sleutel;
    this.label = label;
  }

  /** Sleutel in de uitvoer. */
  public String sleutel() {
    return sleutel;
  }

  /** Opschrift. */
  public String label() {
    return label;
  }
}
