package nl.loont.mkba.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loont.kern.analysis.Distribution;
import nl.loont.kern.analysis.Factor;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Leest en keurt wat er onzeker is: de velden {@code trekkingen}, {@code zaad}, {@code marge} en
 * {@code verdelingen}. Een parameter die de gebruiker zelf een waarde gaf ligt vast, tenzij hij er
 * ook een verdeling voor geeft.
 */
public final class OnzekerheidLezer {
  private static final Notation NL = Notation.NEDERLANDS;
  private static final double GROOTSTE_MARGE = 0.5;
  private static final long GROOTSTE_ZAAD = 1_000_000_000;
  private static final int MEESTE_VERDELINGEN = 100;

  private final Rekentool tool;
  private final Model model;
  private final Invoer invoer;
  private final Values waarden;
  private final Veldlezer lezer;
  private final Set<String> bezet = new HashSet<>();
  private final List<Onzekerheid> bronnen = new ArrayList<>();
  private final List<String> opmerkingen = new ArrayList<>();

  private OnzekerheidLezer(Rekentool tool, Invoer invoer) {
    this.tool = tool;
    this.model = tool.model();
    this.invoer = invoer;
    this.waarden = tool.bereken(invoer).waarden();
    this.lezer = new Veldlezer(model);
  }

  /**
   * Leest de onzekerheid bij een geval.
   *
   * @param boom het object onder {@code onzekerheid}; leeg is alles zoals meegeleverd
   * @throws InvoerException met alle fouten tegelijk
   */
  public static Onzekerheden lees(
      Rekentool tool, Invoer invoer, Map<String, ? extends @Nullable Object> boom) {
    return new OnzekerheidLezer(tool, invoer).lees(boom);
  }

  private Onzekerheden lees(Map<String, ? extends @Nullable Object> boom) {
    lezer.onbekend("onzekerheid.", boom, Set.of("trekkingen", "zaad", "marge", "verdelingen"));
    double trekkingen =
        geheel(
            "trekkingen",
            boom.get("trekkingen"),
            Onzekerheden.TREKKINGEN,
            Onzekerheden.MINST,
            Onzekerheden.MEEST);
    double zaad = geheel("zaad", boom.get("zaad"), Onzekerheden.ZAAD, 0, GROOTSTE_ZAAD);
    double marge =
        getal("onzekerheid.marge", boom.get("marge"), 0, 0, GROOTSTE_MARGE, "0% t/m 50%");
    eigen(lezer.object("onzekerheid.verdelingen", boom.get("verdelingen")));
    meegeleverd();
    if (marge > 0) {
      marge(marge);
    }
    keurSamen();
    if (!lezer.fouten().isEmpty()) {
      throw new InvoerException(lezer.fouten());
    }
    return new Onzekerheden(
        List.copyOf(bronnen), (int) trekkingen, (long) zaad, List.copyOf(opmerkingen));
  }

  private double geheel(
      String naam, @Nullable Object waarde, double anders, double min, double max) {
    String veld = "onzekerheid." + naam;
    String bereik = NL.number(min) + " t/m " + NL.number(max);
    double getal = getal(veld, waarde, anders, min, max, bereik);
    if (getal != Math.rint(getal)) {
      lezer.fout(veld, Veldlezer.toon(waarde), "geen heel getal", bereik, "Rond het getal af.");
      return anders;
    }
    return getal;
  }

  private double getal(
      String veld, @Nullable Object waarde, double anders, double min, double max, String bereik) {
    if (waarde == null) {
      return anders;
    }
    if (waarde instanceof Number getal
        && getal.doubleValue() >= min
        && getal.doubleValue() <= max) {
      return getal.doubleValue();
    }
    lezer.fout(
        veld,
        Veldlezer.toon(waarde),
        waarde instanceof Number ? "buiten het bereik" : "geen getal",
        bereik,
        "Vul een waarde binnen het bereik in, of laat het veld weg.");
    return anders;
  }

  private void eigen(@Nullable Map<String, ?> verdelingen) {
    if (verdelingen == null) {
      return;
    }
    if (verdelingen.size() > MEESTE_VERDELINGEN) {
      lezer.fout(
          "onzekerheid.verdelingen",
          Integer.toString(verdelingen.size()),
          "te veel verdelingen",
          "hoogstens " + MEESTE_VERDELINGEN,
          "Geef alleen de parameters die er toe doen.");
      return;
    }
    // Eerst de parameters zelf, dan die voor alle doelgroepen: wat preciezer is wint.
    verdelingen.entrySet().stream()
        .sorted((a, b) -> Boolean.compare(b.getKey().contains("."), a.getKey().contains(".")))
        .forEach(e -> eigen(e.getKey(), e.getValue()));
  }

  private void eigen(String naam, @Nullable Object waarde) {
    String veld = "onzekerheid.verdelingen." + naam;
    List<String> cellen = cellen(naam);
    if (cellen.isEmpty()) {
      lezer.fout(
          veld,
          Veldlezer.toon(waarde),
          model.has(naam) ? "deze cel kan geen verdeling krijgen" : "deze parameter bestaat niet",
          "",
          "Kies een structuurvariabele, de uren of een aandeel; de namen staan in de beschrijving van het model.");
      return;
    }
    Map<String, ?> velden = lezer.object(veld, waarde);
    if (velden == null) {
      if (waarde == null) {
        lezer.fout(veld, "", "is leeg", "", "Geef laag en hoog, of laat de parameter weg.");
      }
      return;
    }
    List<String> vrij = cellen.stream().filter(cel -> !bezet.contains(cel)).toList();
    bezet.addAll(cellen);
    if (Boolean.TRUE.equals(velden.get("vast")) && velden.size() == 1) {
      return; // De meegeleverde bandbreedte vervalt; de parameter ligt vast.
    }
    Distribution verdeling = new VerdelingLezer(lezer, veld).lees(velden);
    if (verdeling == null || vrij.isEmpty() || !past(veld, vrij, verdeling)) {
      return;
    }
    Map<String, Distribution> perCel = new LinkedHashMap<>();
    vrij.forEach(cel -> perCel.put(cel, verdeling));
    bronnen.add(
        new Onzekerheid(
            new Factor(naam, perCel),
            Onzekerheid.Herkomst.EIGEN,
            Merk.A,
            "Eigen opgave",
            vrij.size() > 1 ? "De doelgroepen bewegen samen" : ""));
  }

  /** De cellen bij een naam: één parameter, of die van alle doelgroepen. */
  private List<String> cellen(String naam) {
    List<String> namen = new ArrayList<>(List.of(naam));
    for (Doelgroep groep : Doelgroep.values()) {
      namen.add(naam + "." + groep);
    }
    return namen.stream()
        .filter(model::has)
        .filter(cel -> model.cell(cel).editable() && !model.cell(cel).whole())
        .toList();
  }

  private boolean past(String veld, List<String> cellen, Distribution verdeling) {
    boolean goed = true;
    for (String naam : cellen) {
      Cell cel = model.cell(naam);
      var bereik = model.range(waarden, naam);
      if (verdeling.low() < bereik.low() || verdeling.high() > bereik.high()) {
        if (!lezer.heeftFout(veld)) {
          lezer.fout(
              veld,
              "%s t/m %s"
                  .formatted(
                      NL.exact(cel.unit(), verdeling.low()),
                      NL.exact(cel.unit(), verdeling.high())),
              verdeling instanceof Distribution.Normal
                  ? "de uitlopers van deze klok komen buiten het bereik"
                  : "de verdeling komt buiten het bereik",
              NL.range(cel.unit(), bereik.low(), false, bereik.high()),
              "Maak de verdeling smaller, of kies laag en hoog binnen het bereik.");
        }
        goed = false;
      }
    }
    return goed;
  }

  private void meegeleverd() {
    Values standaard = tool.basisopstelling();
    Values basis = tool.basisopstelling(invoer.prijspeil());
    for (Onzekerheid bron : Bandbreedtes.meegeleverd()) {
      Map<String, Distribution> perCel = new LinkedHashMap<>();
      bron.factor()
          .cells()
          .forEach((cel, verdeling) -> {
            if (invoer.waarden().containsKey(cel) || !bezet.add(cel)) {
              return; // Wat de gebruiker zelf invulde ligt vast.
            }
            double factor = basis.get(cel) / standaard.get(cel);
            perCel.put(cel, factor == 1 ? verdeling : verdeling.times(factor));
          });
      if (!perCel.isEmpty()) {
        bronnen.add(
            new Onzekerheid(
                new Factor(bron.naam(), perCel),
                bron.herkomst(),
                bron.merk(),
                bron.vindplaats(),
                bron.toelichting()));
      }
    }
  }

  /** Een gelijke marge voor elke structuurvariabele die nog geen verdeling heeft. */
  private void marge(double marge) {
    String percentage = NL.number(100 * marge, 2) + "%";
    for (Cell cel : model.cells()) {
      double waarde = waarden.get(cel.name());
      if (cel.kind() != Cell.Kind.PARAMETER || waarde == 0 || bezet.contains(cel.name())) {
        continue;
      }
      double half = marge * Math.abs(waarde);
      var bereik = model.range(waarden, cel.name());
      double laag = Math.max(bereik.low(), waarde - half);
      double hoog = Math.min(bereik.high(), waarde + half);
      if (laag > waarde - half || hoog < waarde + half) {
        opmerkingen.add(
            "%s: de marge van %s is afgekapt op het bereik %s."
                .formatted(cel.label(), percentage, NL.range(cel.unit(), laag, false, hoog)));
      }
      if (laag < hoog) {
        bronnen.add(
            new Onzekerheid(
                Factor.of(cel.name(), new Distribution.Uniform(laag, hoog)),
                Onzekerheid.Herkomst.MARGE,
                Merk.A,
                "Eigen opgave",
                "Marge van %s aan beide kanten".formatted(percentage)));
      }
    }
  }

  /** Cellen die elkaars grens bepalen mogen ook in hun uitersten samen niet botsen. */
  private void keurSamen() {
    Map<String, Double> laagst = new HashMap<>(invoer.waarden());
    Map<String, Double> hoogst = new HashMap<>(invoer.waarden());
    for (Onzekerheid bron : bronnen) {
      bron.factor()
          .cells()
          .forEach((cel, verdeling) -> {
            boolean grens =
                model.cells().stream()
                    .anyMatch(andere -> andere.range().references().contains(cel));
            laagst.put(cel, grens ? verdeling.low() : verdeling.high());
            hoogst.put(cel, grens ? verdeling.high() : verdeling.low());
          });
    }
    for (Map<String, Double> uiterste : List.of(laagst, hoogst)) {
      model.check(model.evaluate(uiterste)).stream()
          .filter(schending -> schending.fatal() && bezet.contains(schending.cell().name()))
          .forEach(schending -> {
            String veld = "onzekerheid.verdelingen." + schending.cell().name();
            if (!lezer.heeftFout(veld)) {
              lezer.fout(
                  veld,
                  NL.exact(schending.cell().unit(), schending.value()),
                  "botst met de verdeling van een andere parameter",
                  NL.range(
                      schending.cell().unit(),
                      schending.min(),
                      schending.minExclusive(),
                      schending.max()),
                  "Maak een van beide verdelingen smaller.");
            }
          });
    }
  }
}
