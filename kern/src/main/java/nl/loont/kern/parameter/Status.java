package nl.loont.kern.parameter;

import java.util.Arrays;
import nl.loont.kern.model.Merk;

/** Hoe zeker een waarde is. */
public enum Status {
  /** Gelijk aan wat is bekendgemaakt. */
  VASTGESTELD("vastgesteld"),
  /** Een onderzoek rekende ermee; of dit ook de vastgestelde waarde was is niet nagegaan. */
  GEBRUIKT_DOOR_ONDERZOEK("gebruikt door onderzoek"),
  /** Onze aanname. */
  AANNAME("aanname"),
  /** Nog niet naast de bron gelegd. */
  ONGECONTROLEERD("ongecontroleerd");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  /** Zoals de tabel hem schrijft. */
  public String label() {
    return label;
  }

  /**
   * De status met dit opschrift.
   *
   * @throws IllegalArgumentException als het opschrift niet bekend is
   */
  public static Status byLabel(String label) {
    return Arrays.stream(values())
        .filter(status -> status.label.equals(label))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "status '%s' is onbekend; bekend zijn %s"
                    .formatted(label, Arrays.stream(values()).map(Status::label).toList())));
  }

  /** De status van een waarde in een tabel die geen status noemt. */
  static Status of(Merk merk) {
    return switch (merk) {
      case T, N, C -> GEBRUIKT_DOOR_ONDERZOEK;
      case A -> AANNAME;
      case X -> ONGECONTROLEERD;
    };
  }
}
