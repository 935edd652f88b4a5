package nl.loont.evaluatie.paneel;

import java.util.List;
import java.util.stream.Collectors;

/** De invoer klopt niet; er is niets gerekend. Bevat alle fouten tegelijk. */
public final class InvoerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fout> fouten;

  /** Maakt de uitzondering voor minstens één fout. */
  public InvoerException(List<Fout> fouten) {
    super(fouten.stream().map(Fout::toString).collect(Collectors.joining("\n")));
    this.fouten = List.copyOf(fouten);
  }

  /** Maakt de uitzondering voor één fout. */
  public InvoerException(Fout fout) {
    this(List.of(fout));
  }

  /** Alle fouten, in de volgorde van de invoer. */
  public List<Fout> fouten() {
    return fouten;
  }
}
