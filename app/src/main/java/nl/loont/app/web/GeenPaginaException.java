package nl.loont.app.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** De gevraagde pagina of cel bestaat niet. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class GeenPaginaException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
