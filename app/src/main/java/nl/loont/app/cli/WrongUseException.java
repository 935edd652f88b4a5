package nl.loont.app.cli;

/** De opdrachtregel klopt niet; de melding zegt in gewone taal wat en hoe het wel moet. */
final class WrongUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUseException(String message) {
    super(message);
  }
}
