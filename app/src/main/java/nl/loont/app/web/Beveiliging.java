package nl.loont.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.loont.app.api.ApiVersie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Zet op elk antwoord de koppen die misbruik van de pagina's in een browser tegengaan. */
@Component
final class Beveiliging extends OncePerRequestFilter {
  private static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", CSP);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    boolean vast = request.getRequestURI().startsWith("/assets/");
    response.setHeader("Cache-Control", vast ? "max-age=3600" : "no-store");
    if (request.getRequestURI().startsWith("/v1/")) {
      response.setHeader("API-Version", ApiVersie.VERSIE);
      if (request.getRequestURI().startsWith("/v1/openapi")) {
        // Ontwerpregel: de beschrijving is van elke pagina af op te halen.
        response.setHeader("Access-Control-Allow-Origin", "*");
      }
    }
    chain.doFilter(request, response);
  }
}
