package nl.loont.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import nl.loont.budget.invoer.Stelsellezer;
import nl.loont.budget.prikkel.Prikkels;
import nl.loont.budget.prikkel.Prikkelvraag;
import nl.loont.budget.simulatie.Plaatsing;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Wat een plaatsing jaar na jaar met het BUIG-budget van de gemeente doet, in prijzen van de
 * rekentool. Uit dezelfde simulatie als de pagina's over het budget.
 *
 * @param kop voor welke gemeente
 * @param koppen opschriften van de tabel
 * @param rijen een regel per jaar na de plaatsing
 * @param grafiek de lijnen bij de tabel
 * @param mkba dezelfde plaatsing in de rekentool
 * @param budget dezelfde plaatsing bij Budget
 */
record Buigbeeld(
    String kop,
    List<String> koppen,
    List<PlaatsingBeeld.Rij> rijen,
    Lijngrafiek grafiek,
    String mkba,
    String budget) {

  private static final int JAREN = 10;
  private static final int MAANDEN = 12;

  /** Wat er van een plaatsing een jaar lang verandert, in euro. */
  private record Jaar(double bespaard, double lks, double budget, double begeleiding) {
    double saldo() {
      return bespaard - lks + budget - begeleiding;
    }
  }

  /** De jaren bij een plaatsing met deze uitkering en begeleiding per maand. */
  static Buigbeeld van(
      Rekentool tool,
      Teksten teksten,
      PlaatsingFormulier formulier,
      @Nullable Gemeente gemeente,
      Values eerste) {
    Taal taal = formulier.taal();
    List<Jaar> jaren = jaren(tool, gemeente, eerste);
    List<String> koppen = new ArrayList<>();
    for (String k : List.of("jaar", "bespaard", "lks", "budget", "begeleiding", "saldo")) {
      koppen.add(teksten.van(taal, "plaatsing.buig." + k));
    }
    List<PlaatsingBeeld.Rij> rijen = new ArrayList<>();
    List<String> namen = new ArrayList<>();
    for (int y = 0; y < jaren.size(); y++) {
      Jaar j = jaren.get(y);
      namen.add(String.valueOf(y));
      rijen.add(
          new PlaatsingBeeld.Rij(
              String.valueOf(y),
              List.of(
                  euro(taal, j.bespaard),
                  euro(taal, -j.lks),
                  euro(taal, j.budget),
                  euro(taal, -j.begeleiding),
                  euro(taal, j.saldo())),
              false));
    }
    Lijngrafiek grafiek =
        Lijngrafiek.van(
            namen,
            List.of(
                new Lijngrafiek.Reeks(koppen.get(3), jaren.stream().map(Jaar::budget).toList()),
                new Lijngrafiek.Reeks(koppen.get(5), jaren.stream().map(Jaar::saldo).toList())),
            taal);
    String inwoners =
        taal.notation()
            .euros(gemeente == null ? BudgetprikkelController.INWONERS : gemeente.inwoners());
    return new Buigbeeld(
        gemeente == null
            ? teksten.van(taal, "plaatsing.buig.zonder", inwoners)
            : teksten.van(taal, "plaatsing.buig.met", gemeente.naam(), inwoners),
        koppen,
        rijen,
        grafiek,
        Adres.van(MkbaController.PAD, velden(formulier, eerste, true)),
        Adres.van(BudgetController.PAD, velden(formulier, eerste, false)));
  }

  private static String euro(Taal taal, double bedrag) {
    return taal.euro(bedrag).replace(' ', '\u00a0');
  }

  private static List<Jaar> jaren(Rekentool tool, @Nullable Gemeente gemeente, Values eerste) {
    int inwoners = gemeente == null ? BudgetprikkelController.INWONERS : gemeente.inwoners();
    double uren = eerste.get("uren");
    double loonwaarde = Math.min(1, eerste.get("dispensatieLoonwaarde"));
    double uitkering = eerste.get("uitkering") * MAANDEN;
    Prikkels prikkels =
        Prikkels.bereken(
            tool,
            new Prikkelvraag(
                Stelsellezer.lees(tool, "nieuw"),
                inwoners,
                tool.model()
                    .evaluate(Map.of("inwoners", (double) inwoners))
                    .get("aandeelMacrobudget"),
                Doelgroep.VIA,
                false,
                OptionalDouble.of(uitkering),
                List.of(loonwaarde),
                List.of(uren),
                JAREN,
                0,
                Set.of()));
    Plaatsing lasten = prikkels.plaatsing(0, 0);
    double begeleiding = eerste.get("begeleiding") * MAANDEN;
    List<Jaar> jaren = new ArrayList<>();
    for (int y = 0; y < JAREN; y++) {
      jaren.add(new Jaar(lasten.besparing(), lasten.lks(), prikkels.budget(0, 0, y), begeleiding));
    }
    return jaren;
  }

  private static Map<String, String> velden(
      PlaatsingFormulier formulier, Values eerste, boolean mkba) {
    Taal taal = formulier.taal();
    Map<String, String> velden = new LinkedHashMap<>();
    if (!formulier.gemeente().isEmpty()) {
      velden.put("gemeente", formulier.gemeente());
    }
    velden.put("aantal.VIA", "1");
    velden.put("uren.VIA", formulier.waarde("uren"));
    if (mkba) {
      velden.put("loonwaarde.VIA", formulier.waarde("loonwaarde"));
      perJaar(velden, formulier, eerste, "uitkering", "bijstandsuitkering");
      perJaar(velden, formulier, eerste, "begeleiding", "begeleidingsvergoeding.VIA");
    }
    if (taal == Taal.EN) {
      velden.put("taal", "en");
    }
    return velden;
  }

  /** Een ingevuld bedrag per maand gaat als bedrag per jaar mee. */
  private static void perJaar(
      Map<String, String> velden,
      PlaatsingFormulier formulier,
      Values eerste,
      String veld,
      String cel) {
    if (!formulier.waarde(veld).isEmpty()) {
      velden.put(cel, formulier.taal().notation().number(eerste.get(veld) * MAANDEN, 2));
    }
  }
}
