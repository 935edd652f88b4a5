package nl.loont.kern.model;

import java.util.List;

/** Een modeldefinitie klopt niet. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String title, List<String> problems) {
    super("model '" + title + "' klopt niet:\n- " + String.join("\n- ", problems));
  }
}
