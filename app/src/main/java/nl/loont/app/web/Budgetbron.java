package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.loont.kern.invoer.InvoerException;

/** Budgetpagina die ook als bestand te krijgen is. */
interface Budgetbron {
  /** Adres van de pagina. */
  String pad();

  /**
   * De uitkomst bij een verzoek.
   *
   * @throws InvoerException als de invoer niet klopt
   */
  Budgetuitkomst uitkomst(HttpServletRequest request);
}
