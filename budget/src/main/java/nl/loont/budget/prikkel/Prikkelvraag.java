package nl.loont.budget.prikkel;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import nl.loont.budget.simulatie.Kosten;
import nl.loont.budget.stelsel.Stelsel;
import nl.loont.mkba.Doelgroep;

/**
 * Voor wie en onder welk stelsel de prikkel van één plaatsing uitgerekend wordt.
 *
 * @param inwoners inwoners van de gemeente
 * @param aandeel haar deel van de landelijke lasten, fractie
 * @param nugger of de persoon geen uitkering had
 * @param uitkering bijstandsuitkering in euro per jaar, naar huishouden; leeg is die van de MKBA
 * @param loonwaarden fracties, oplopend
 * @param uren uren per week, oplopend
 * @param horizon aantal jaren, het jaar van plaatsing meegeteld
 * @param disconto discontovoet, fractie
 * @param kosten kosten buiten de BUIG die meetellen
 */
public record Prikkelvraag(
    Stelsel stelsel,
    int inwoners,
    double aandeel,
    Doelgroep groep,
    boolean nugger,
    OptionalDouble uitkering,
    List<Double> loonwaarden,
    List<Double> uren,
    int horizon,
    double disconto,
    Set<Kosten> kosten) {

  /** Kopieert de lijsten. */
  public Prikkelvraag {
    loonwaarden = List.copyOf(loonwaarden);
    uren = List.copyOf(uren);
    Set<Kosten> kopie = EnumSet.noneOf(Kosten.class);
    kopie.addAll(kosten);
    kosten = kopie;
  }

  /** Dezelfde vraag onder een ander stelsel. */
  public Prikkelvraag onder(Stelsel ander) {
    return new Prikkelvraag(
        ander,
        inwoners,
        aandeel,
        groep,
        nugger,
        uitkering,
        loonwaarden,
        uren,
        horizon,
        disconto,
        kosten);
  }
}
