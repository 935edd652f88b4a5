package nl.loont.subsidie;

import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Unit;
import nl.loont.kern.model.Values;
import nl.loont.kern.parameter.Parameter;
import nl.loont.kern.parameter.Status;

/** De zinnen bij een maandbedrag: eerst hoe het ontstaat, dan wat eraan opvalt. */
final class Toelichting {
  private static final Notation NL = Notation.NEDERLANDS;

  private final Subsidieparameters parameters;
  private final Maandvraag vraag;
  private final Values waarden;
  private final List<String> zinnen = new ArrayList<>();

  private Toelichting(Subsidieparameters parameters, Maandvraag vraag, Values waarden) {
    this.parameters = parameters;
    this.vraag = vraag;
    this.waarden = waarden;
  }

  static List<String> van(Subsidieparameters parameters, Maandvraag vraag, Values waarden) {
    Toelichting toelichting = new Toelichting(parameters, vraag, waarden);
    toelichting.minimumloon();
    toelichting.jeugd();
    toelichting.loonwaarde();
    toelichting.uren();
    toelichting.lasten();
    toelichting.opvallend();
    return List.copyOf(toelichting.zinnen);
  }

  private void minimumloon() {
    String hoe =
        switch (vraag.grondslag()) {
          case MAANDLOON -> "";
          case REFERENTIEMAAND -> " (referentiemaandloon)";
          case UURLOON ->
              " (%s per uur, %s uur per week, 52 weken gedeeld door 12)"
                  .formatted(euro(waarden.get("wml.uur")), NL.number(vraag.normuren(), 2));
        };
    double deel = waarden.get("aandeelLeeftijd");
    zinnen.add(
        "Het minimumloon bij een volle werkweek is %s per maand%s%s; met %s vakantietoeslag %s."
            .formatted(
                euro(waarden.get("wmlPersoon")),
                hoe,
                deel < 1
                    ? ", dat is %s van het bedrag voor volwassenen".formatted(procent(deel))
                    : "",
                procent(waarden.get("vakantietoeslag")),
                euro(waarden.get("wmlMetToeslag"))));
  }

  private void jeugd() {
    Jeugdbedragen.bij(parameters.begin(vraag.datum()), vraag.leeftijd())
        .ifPresent(bekend ->
            zinnen.add(
                "Bekendgemaakt is voor deze leeftijd %s per %s, afgerond; hier is met de onafgeronde"
                        .formatted(
                            NL.money(bekend.bedrag()),
                            bekend.eenheid().equals(Unit.EURO_PER_UUR) ? "uur" : "maand")
                    + " staffel gerekend."));
  }

  private void loonwaarde() {
    double deel = waarden.get("aandeel");
    List<String> grens = Kanttekeningen.grens(waarden, vraag.verordening().isPresent());
    if (vraag.vorm() == Vorm.FORFAITAIR) {
      zinnen.add(
          "Forfaitaire subsidie is %s van het minimumloon, hoogstens de eerste zes maanden van het"
                  .formatted(procent(deel))
              + " dienstverband; een opgegeven loonwaarde telt dan niet mee.");
    } else if (!grens.isEmpty()) {
      zinnen.addAll(grens);
    } else {
      zinnen.add("De subsidie vult %s van het minimumloon aan.".formatted(procent(deel)));
    }
    if (vraag.vorm() == Vorm.TIJDELIJK) {
      zinnen.add(
          "Tijdelijke subsidie volgt de verordening van de gemeente, tot het maximum van de wet.");
    }
    zinnen.add("Betaald uit: %s.".formatted(vraag.vorm().betaaldUit()));
  }

  private void uren() {
    zinnen.add(
        "%s van %s uur is een deeltijdfactor van %s."
            .formatted(
                NL.number(vraag.uren(), 2),
                NL.number(vraag.normuren(), 2),
                NL.number(waarden.get("deeltijdfactor"), 4)));
  }

  private void lasten() {
    String deel = procent(waarden.get("werkgeverslasten"));
    if (vraag.werkgeverslasten().isPresent()) {
      zinnen.add("De vergoeding voor werkgeverslasten is %s, zoals opgegeven.".formatted(deel));
      return;
    }
    Parameter p = parameters.op(vraag.datum(), "werkgeverslasten");
    if (p.status() == Status.VASTGESTELD) {
      zinnen.add(
          "De vergoeding voor werkgeverslasten is %s (%s).".formatted(deel, p.source().document()));
    }
  }

  private void opvallend() {
    parameters.opmerking(vraag.datum()).ifPresent(zinnen::add);
    zinnen.addAll(
        Kanttekeningen.zekerheid(
            parameters,
            vraag.datum(),
            vraag.grondslag(),
            vraag.normuren(),
            vraag.werkgeverslasten().isPresent()));
  }

  private static String euro(double bedrag) {
    return NL.money(bedrag);
  }

  private static String procent(double deel) {
    return NL.format(Unit.AANDEEL, deel);
  }
}
