package nl.loont.monitor.motor;

import java.util.Locale;

/** De rekenmotor kon een stap niet uitvoeren. */
public final class MotorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Neemt een fout van de motor over. */
  public MotorException(Exception reden) {
    super(String.valueOf(reden.getMessage()), reden);
  }

  /** Of de schijf vol is. */
  public boolean schijfVol() {
    String tekst = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
    return tekst.contains("no space left")
        || tekst.contains("max_temp_directory_size")
        || tekst.contains("disk quota");
  }

  /** Of het geheugen niet volstond. */
  public boolean geheugenVol() {
    return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("out of memory");
  }
}
