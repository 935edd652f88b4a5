package nl.loont.app.subsidie;

import java.util.List;
import nl.loont.kern.model.Values;
import nl.loont.subsidie.loondispensatie.Pilotinkomen;
import nl.loont.subsidie.plaatsing.Dispensatiemaand;

/**
 * Loondispensatie in een volle maand, naast loonkostensubsidie en de uitkering; in euro en
 * onafgerond.
 *
 * @param loonWerkgever loon dat de werkgever betaalt, bruto met vakantietoeslag
 * @param nettoloon dat loon netto, ingevuld of benaderd
 * @param aanvulling wat de gemeente aanvult
 * @param totaalInkomen nettoloon en aanvulling
 * @param uitkering uitkering bij start
 * @param verschil totaal inkomen min uitkering
 * @param besparingGemeente uitkering min aanvulling
 * @param feitelijkeProductiviteit loonwaarde maal uren, als fractie van een volle werkweek
 * @param regel hoe er wordt aangevuld
 * @param merkRegel bewijskracht van die regel: T staat in de bron, A is ons voorstel
 * @param inkomenMetLoonkostensubsidie inkomen van dezelfde baan met loonkostensubsidie
 * @param toelichting wat opvalt
 * @param pilot gemiddelden uit de pilot (tabel 11.1 en 11.2), ter vergelijking
 */
public record Dispensatieantwoord(
    double loonWerkgever,
    double nettoloon,
    double aanvulling,
    double totaalInkomen,
    double uitkering,
    double verschil,
    double besparingGemeente,
    double feitelijkeProductiviteit,
    String regel,
    String merkRegel,
    double inkomenMetLoonkostensubsidie,
    String toelichting,
    List<Pilotinkomen> pilot) {

  /** Het antwoord bij een maand loondispensatie. */
  public static Dispensatieantwoord van(Dispensatiemaand maand) {
    Values w = maand.waarden();
    return new Dispensatieantwoord(
        w.get("dispensatieLoon"),
        w.get("dispensatieLoonNetto"),
        w.get("aanvulling"),
        w.get("dispensatieInkomen"),
        w.get("uitkering"),
        w.get("dispensatieVerschil"),
        w.get("dispensatieBesparing"),
        w.get("feitelijkeProductiviteit"),
        maand.regel().sleutel(),
        maand.regel().merk().name(),
        w.get("inkomen"),
        String.join(" ", maand.toelichting()),
        Pilotinkomen.alle());
  }
}
