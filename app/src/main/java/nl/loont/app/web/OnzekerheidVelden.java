package nl.loont.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Sheet;
import nl.loont.mkba.Indeling;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Onzekerheden;
import nl.loont.mkba.analyse.Onzekerheid;
import org.jspecify.annotations.Nullable;

/** De velden waarmee een gebruiker zegt wat er onzeker is, heen en terug tussen adres en invoer. */
final class OnzekerheidVelden {
  private static final Set<String> LOS = Set.of("trekkingen", "zaad", "marge", "maat");
  private static final Set<String> PER_CEL =
      Set.of("laag", "waarschijnlijk", "hoog", "klok", "vast");

  private OnzekerheidVelden() {}

  /** Of een naam in het adres een veld van de onzekerheid is. */
  static boolean hoortBij(Rekentool tool, String naam) {
    int punt = naam.indexOf('.');
    return LOS.contains(naam)
        || (punt > 0
            && PER_CEL.contains(naam.substring(0, punt))
            && tool.model().has(naam.substring(punt + 1)));
  }

  /** De velden als boom voor de lezer van de onzekerheid. */
  static Map<String, @Nullable Object> boom(Rekentool tool, Analyseverzoek verzoek) {
    Map<String, @Nullable Object> boom = new LinkedHashMap<>();
    for (String naam : List.of("trekkingen", "zaad")) {
      if (!verzoek.waarde(naam).isEmpty()) {
        boom.put(naam, verzoek.getal(naam));
      }
    }
    if (!verzoek.waarde("marge").isEmpty()) {
      boom.put("marge", verzoek.deel("marge"));
    }
    Map<String, Object> verdelingen = new LinkedHashMap<>();
    for (String naam : verzoek.eigen().keySet()) {
      if (hoortBij(tool, naam) && naam.indexOf('.') > 0) {
        String cel = naam.substring(naam.indexOf('.') + 1);
        verdelingen.put(cel, verdeling(tool.model().cell(cel), verzoek));
      }
    }
    if (!verdelingen.isEmpty()) {
      boom.put("verdelingen", verdelingen);
    }
    return boom;
  }

  private static Map<String, Object> verdeling(Cell cel, Analyseverzoek verzoek) {
    Map<String, Object> velden = new LinkedHashMap<>();
    boolean klok = !verzoek.waarde("klok." + cel.name()).isEmpty();
    for (String naam : List.of("laag", "waarschijnlijk", "hoog")) {
      String veld = naam + "." + cel.name();
      if (!verzoek.waarde(veld).isEmpty()) {
        Object waarde = cel.unit().percent() ? verzoek.deel(veld) : verzoek.getal(veld);
        velden.put(
            klok && naam.equals("laag") ? "p5" : klok && naam.equals("hoog") ? "p95" : naam,
            waarde);
      }
    }
    if (!verzoek.waarde("vast." + cel.name()).isEmpty()) {
      velden.put("vast", true);
    }
    return velden;
  }

  /** Naam van het veld op de pagina waar een fout over gaat. */
  static String veldVanFout(Fout fout) {
    String pad = fout.veld();
    if (!pad.startsWith("onzekerheid.")) {
      return Invoerboom.veldVanFout(pad);
    }
    String rest = pad.substring("onzekerheid.".length());
    if (!rest.startsWith("verdelingen.")) {
      return rest;
    }
    String cel = rest.substring("verdelingen.".length());
    for (Map.Entry<String, String> e :
        Map.of(
                ".p5",
                "laag",
                ".p95",
                "hoog",
                ".laag",
                "laag",
                ".hoog",
                "hoog",
                ".waarschijnlijk",
                "waarschijnlijk")
            .entrySet()) {
      if (cel.endsWith(e.getKey())) {
        return e.getValue() + "." + cel.substring(0, cel.length() - e.getKey().length());
      }
    }
    return "laag." + cel;
  }

  /**
   * Regel van de tabel met verdelingen.
   *
   * @param cel naam van de parameter
   * @param label wat zij is
   * @param eenheid eenheid
   * @param waarde haar waarde in de berekening
   * @param meegeleverd de meegeleverde bandbreedte, of leeg
   */
  record Regel(String cel, String label, String eenheid, String waarde, String meegeleverd) {}

  /** Tabel met verdelingen van een cluster; open als er iets is ingevuld. */
  record Tabel(String id, String titel, List<Regel> regels, boolean open) {}

  /** De tabellen, in de volgorde van de structuurvariabelen. */
  static List<Tabel> tabellen(
      Rekentool tool, Teksten teksten, Analyseverzoek verzoek, Onzekerheden meegeleverd) {
    Taal taal = verzoek.taal();
    Map<String, String> banden = new LinkedHashMap<>();
    for (Onzekerheid bron : meegeleverd.bronnen()) {
      bron.factor()
          .cells()
          .forEach((cel, verdeling) ->
              banden.put(
                  cel,
                  taal.veld(tool.model().cell(cel).unit(), verdeling.low())
                      + " – "
                      + taal.veld(tool.model().cell(cel).unit(), verdeling.high())));
    }
    List<Tabel> tabellen = new ArrayList<>();
    for (Sheet.Table tabel : Indeling.structuur(tool.model())) {
      List<Regel> regels = new ArrayList<>();
      tabel.rows().stream()
          .flatMap(Sheet.Row::named)
          .map(tool.model()::cell)
          .filter(Cell::editable)
          .forEach(cel ->
              regels.add(
                  new Regel(
                      cel.name(),
                      teksten.cel(taal, cel),
                      teksten.vrij(taal, "eenheid", cel.unit().label()),
                      verzoek.formulier().isGewijzigd(cel.name())
                          ? verzoek.formulier().waarde(cel.name())
                          : verzoek.formulier().basis(cel.name()),
                      banden.getOrDefault(cel.name(), ""))));
      boolean open =
          regels.stream()
              .anyMatch(r ->
                  PER_CEL.stream().anyMatch(v -> !verzoek.waarde(v + "." + r.cel()).isEmpty()));
      tabellen.add(new Tabel(tabel.id(), teksten.vrij(taal, "tabel", tabel.title()), regels, open));
    }
    return tabellen;
  }
}
