package nl.loont.app.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Antwoord dat de browser als bestand bewaart. */
final class Download {
  private Download() {}

  static ResponseEntity<byte[]> csv(String naam, String tekst) {
    return van(naam, "text/csv;charset=UTF-8", tekst.getBytes(StandardCharsets.UTF_8));
  }

  static ResponseEntity<byte[]> json(String naam, String tekst) {
    return van(naam, "application/json", tekst.getBytes(StandardCharsets.UTF_8));
  }

  static ResponseEntity<byte[]> van(String naam, String type, byte[] inhoud) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(naam).build().toString())
        .contentType(MediaType.parseMediaType(type))
        .body(inhoud);
  }
}
