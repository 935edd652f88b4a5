package nl.loont.app.rapport;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import nl.loont.kern.analysis.Progress;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.OnzekerheidLezer;
import nl.loont.mkba.analyse.Onzekerheidsanalyse;
import nl.loont.mkba.analyse.Onzekerheidsuitkomst;

/**
 * Rapport van een berekening voor de gemeenteraad: twee bladzijden A4 als toegankelijke pdf
 * (PDF/UA-1 en PDF/A-3u).
 */
public final class Raadsrapport {
  private Raadsrapport() {}

  /**
   * Rekent een geval door, met de meegeleverde onzekerheid, en schrijft het rapport.
   *
   * @param gemaakt dag die op het rapport staat; dezelfde dag en invoer geven dezelfde bytes
   * @param out bestemming; wordt niet gesloten
   * @throws IOException als het schrijven mislukt
   */
  public static void schrijf(Rekentool tool, Invoer invoer, LocalDate gemaakt, OutputStream out)
      throws IOException {
    schrijf(
        tool,
        Onzekerheidsanalyse.bereken(
            tool, invoer, OnzekerheidLezer.lees(tool, invoer, Map.of()), Progress.NONE),
        gemaakt,
        out);
  }

  /**
   * Schrijft het rapport van een berekening waarvan de onzekerheid al bekend is.
   *
   * @param tool de rekentool waarmee gerekend is
   * @param gemaakt dag die op het rapport staat; dezelfde dag en uitkomst geven dezelfde bytes
   * @param out bestemming; wordt niet gesloten
   * @throws IOException als het schrijven mislukt
   */
  public static void schrijf(
      Rekentool tool, Onzekerheidsuitkomst uitkomst, LocalDate gemaakt, OutputStream out)
      throws IOException {
    Blad blad = new Blad();
    Context context = new Context(tool, uitkomst, gemaakt);
    blad.vul(
        context.titel(),
        "Kosten en baten per jaar, per partij, met onzekerheid, aannames en bronnen",
        new Voorblad(blad, context).inhoud(),
        new Vervolgblad(blad, context).inhoud());
    PdfSchrijver.schrijf(blad.document(), gemaakt, out);
  }
}
