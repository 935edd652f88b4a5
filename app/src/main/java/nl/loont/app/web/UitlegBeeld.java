package nl.loont.app.web;

import java.util.List;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Explanation;

/**
 * Uitleg van één cijfer.
 *
 * @param titel naam van de cel
 * @param waarde waarde, leesbaar
 * @param naam naam in het model
 * @param toelichting toelichting bij de cel, mogelijk leeg
 * @param herkomst bron van de formule of waarde
 * @param merk bewijskracht
 * @param merkUitleg uitleg van het merk
 * @param ingevuld of de gebruiker de waarde zelf opgaf
 * @param woorden formule in woorden, leeg bij een gegeven
 * @param getallen formule met getallen, leeg bij een gegeven
 * @param delen de cellen in de formule
 * @param gegevens alle gegevens waar het cijfer op rust; leeg als dat de delen zelf al zijn
 */
record UitlegBeeld(
    String titel,
    String waarde,
    String naam,
    String toelichting,
    String herkomst,
    String merk,
    String merkUitleg,
    boolean ingevuld,
    String woorden,
    String getallen,
    List<Deel> delen,
    List<Deel> gegevens) {

  /** Cel in een uitleg, met het adres van haar eigen uitleg. */
  record Deel(
      String titel, String waarde, String herkomst, String merk, String merkUitleg, String adres) {}

  static UitlegBeeld van(Teksten teksten, Formulier formulier, Explanation uitleg) {
    Taal taal = formulier.taal();
    Cell cel = uitleg.cell();
    boolean blad = uitleg.isLeaf();
    List<Explanation> bladeren = blad ? List.of() : uitleg.leaves();
    return new UitlegBeeld(
        hoofdletter(teksten.cel(taal, cel)),
        uitleg.text(taal.notation()),
        cel.name(),
        cel.note(),
        herkomst(teksten, formulier, uitleg),
        cel.merk().name(),
        teksten.van(taal, "merk." + cel.merk()),
        formulier.isGewijzigd(cel.name()),
        blad ? "" : uitleg.words(c -> teksten.cel(taal, c), taal.symbols(), taal.notation()),
        blad ? "" : uitleg.numbers(taal.symbols(), taal.notation()),
        uitleg.inputs().stream().map(deel -> deel(teksten, formulier, deel)).toList(),
        bladeren.stream().map(deel -> deel(teksten, formulier, deel)).toList());
  }

  private static Deel deel(Teksten teksten, Formulier formulier, Explanation uitleg) {
    Taal taal = formulier.taal();
    Cell cel = uitleg.cell();
    return new Deel(
        hoofdletter(teksten.cel(taal, cel)),
        uitleg.text(taal.notation()),
        uitleg.isLeaf()
            ? herkomst(teksten, formulier, uitleg)
            : teksten.van(taal, "uitleg.berekend") + "; " + cel.source(),
        cel.merk().name(),
        teksten.van(taal, "merk." + cel.merk()),
        formulier.uitleg(cel.name()));
  }

  private static String herkomst(Teksten teksten, Formulier formulier, Explanation uitleg) {
    if (formulier.isGewijzigd(uitleg.cell().name())) {
      return teksten.van(formulier.taal(), "uitleg.ingevuld");
    }
    return uitleg.overridden()
        ? teksten.van(formulier.taal(), "uitleg.register")
        : uitleg.cell().source().toString();
  }

  private static String hoofdletter(String tekst) {
    return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
  }
}
