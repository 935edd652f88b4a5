package nl.loont.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.loont.app.Json;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Vertaalt fouten van de API naar problem+json, alle velden tegelijk. Fouten buiten de API gaan
 * door naar de gewone foutpagina.
 */
@RestControllerAdvice
final class ApiFouten {

  @ExceptionHandler
  ResponseEntity<Probleem> invoer(InvoerException e, HttpServletRequest request) {
    int aantal = e.fouten().size();
    return antwoord(
        HttpStatus.BAD_REQUEST,
        "De invoer klopt niet",
        aantal == 1
            ? "Er is 1 fout; er is niets berekend."
            : "Er zijn " + aantal + " fouten; er is niets berekend.",
        request,
        e.fouten());
  }

  @ExceptionHandler
  ResponseEntity<Probleem> geenJson(Json.NotJsonException e, HttpServletRequest request) {
    return antwoord(
        HttpStatus.BAD_REQUEST,
        "De invoer is niet te lezen",
        e.reason() + ". " + e.remedy(),
        request,
        List.of(new Fout("body", "", e.reason(), "", e.remedy())));
  }

  @ExceptionHandler
  ResponseEntity<Probleem> verkeerdType(HttpMediaTypeException e, HttpServletRequest request)
      throws HttpMediaTypeException {
    if (!isApi(request)) {
      throw e;
    }
    return antwoord(
        HttpStatus.valueOf(e.getStatusCode().value()),
        "Dit type inhoud wordt niet ondersteund",
        "Stuur en vraag application/json.",
        request,
        List.of());
  }

  @ExceptionHandler
  ResponseEntity<Probleem> verkeerdeMethode(
      HttpRequestMethodNotSupportedException e, HttpServletRequest request)
      throws HttpRequestMethodNotSupportedException {
    if (!isApi(request)) {
      throw e;
    }
    ResponseEntity<Probleem> antwoord =
        antwoord(
            HttpStatus.METHOD_NOT_ALLOWED,
            "Deze methode kan hier niet",
            "Zie de beschrijving op /v1/openapi.json.",
            request,
            List.of());
    return ResponseEntity.status(antwoord.getStatusCode())
        .headers(e.getHeaders())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(antwoord.getBody());
  }

  @ExceptionHandler
  ResponseEntity<Probleem> bestaatNiet(NoResourceFoundException e, HttpServletRequest request)
      throws NoResourceFoundException {
    if (!isApi(request)) {
      throw e;
    }
    return antwoord(
        HttpStatus.NOT_FOUND,
        "Dit pad bestaat niet",
        "Zie de beschrijving op /v1/openapi.json.",
        request,
        List.of());
  }

  private static boolean isApi(HttpServletRequest request) {
    String pad = request.getRequestURI();
    return pad.equals("/v1") || pad.startsWith("/v1/");
  }

  private static ResponseEntity<Probleem> antwoord(
      HttpStatus status,
      String titel,
      String detail,
      HttpServletRequest request,
      List<Fout> fouten) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            new Probleem(
                "about:blank", titel, status.value(), detail, request.getRequestURI(), fouten));
  }
}
