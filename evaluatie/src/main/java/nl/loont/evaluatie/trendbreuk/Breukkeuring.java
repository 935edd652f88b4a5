package nl.loont.evaluatie.trendbreuk;

import java.util.ArrayList;
import java.util.List;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Periode;

/** Keurt of een reeks op een breuk te toetsen is. */
final class Breukkeuring {
  /** Met minder perioden aan een kant zijn sprong en trend daar niet te schatten. */
  private static final int MINSTE = 2;

  private Breukkeuring() {}

  static void keur(Tijdreeks reeks, Breukopzet opzet, boolean seizoen) {
    List<Fout> fouten = new ArrayList<>();
    Periode eerste = reeks.perioden().getFirst();
    Periode laatste = reeks.perioden().getLast();
    if (laatste.volgnummer() - eerste.volgnummer() + 1 != reeks.lengte()) {
      fouten.add(
          Fout.van(
              "periode",
              eerste + " tot en met " + laatste,
              "de perioden sluiten niet aan",
              "",
              "Vul de perioden die ontbreken aan."));
    }
    if (reeks.isConstant()) {
      fouten.add(
          Fout.van(
              "uitkomst",
              String.valueOf(reeks.waarden().getFirst()),
              "de reeks is constant; er is niets te toetsen",
              "",
              "Kies een andere eenheid of uitkomst."));
    }
    int effecten =
        new Ontwerp(reeks.perioden(), seizoen).maanden().size() + Ontwerp.TRENDVERANDERING + 1;
    if (reeks.lengte() <= effecten) {
      fouten.add(
          Fout.van(
              "periode",
              reeks.lengte() + " perioden",
              "te weinig voor %d effecten".formatted(effecten),
              "minstens " + (effecten + 1),
              seizoen ? "Neem een langere reeks, of geen seizoen." : "Neem een langere reeks."));
    }
    int plaats = reeks.perioden().indexOf(opzet.breuk());
    if (plaats < MINSTE || plaats > reeks.lengte() - MINSTE) {
      fouten.add(
          Fout.van(
              "breuk",
              opzet.breuk().toString(),
              plaats < 0
                  ? "deze periode staat niet in de reeks"
                  : "aan een kant van de breuk blijven te weinig perioden over",
              reeks.lengte() < 2 * MINSTE
                  ? ""
                  : reeks.perioden().get(MINSTE)
                      + " tot en met "
                      + reeks.perioden().get(reeks.lengte() - MINSTE),
              "Kies de eerste periode na de breuk."));
    }
    int bandbreedte = opzet.bandbreedte().orElse(0);
    if (bandbreedte < 0 || bandbreedte >= reeks.lengte()) {
      fouten.add(
          Fout.van(
              "bandbreedte",
              String.valueOf(bandbreedte),
              "dit is geen aantal perioden binnen de reeks",
              "0 tot en met " + (reeks.lengte() - 1),
              "Kies auto of een getal daarbinnen."));
    }
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
  }
}
