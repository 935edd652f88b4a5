package nl.loont.mkba;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.kern.model.Block;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Values;
import nl.loont.kern.parameter.Parameter;
import nl.loont.kern.parameter.ParameterTable;
import org.jspecify.annotations.Nullable;

/**
 * De rekentool: keurt invoer en rekent de maatschappelijke kosten en baten uit. Onveranderlijk; te
 * delen tussen draden.
 */
public final class Rekentool {
  /** Jaar waarin alle bedragen luiden. */
  public static final int PRIJSPEIL = MkbaModel.PEILDATUM.getYear();

  /** Rasterpunten per verfijning bij het zoeken van een omslagpunt. */
  private static final int RASTER = 129;

  private static final int VERFIJNINGEN = 5;

  private final Model model = MkbaModel.model();
  private final Values basis = model.evaluate(Map.of());
  private final Gemeenteregister register;

  private Rekentool(Gemeenteregister register) {
    this.register = register;
  }

  /** De rekentool met het meegeleverde gemeenteregister. */
  public static Rekentool basis() {
    return met(Gemeenteregister.meegeleverd());
  }

  /** De rekentool met een eigen gemeenteregister. */
  public static Rekentool met(Gemeenteregister register) {
    return new Rekentool(register);
  }

  /** Het rekenmodel. */
  public Model model() {
    return model;
  }

  /** Het gemeenteregister. */
  public Gemeenteregister register() {
    return register;
  }

  /** De gegevens van de basisopstelling met waarde, bron, merk, interval en controledatum. */
  public List<Parameter> parameters() {
    ParameterTable tabel = MkbaModel.parameters();
    return tabel.names().stream().map(naam -> tabel.on(MkbaModel.PEILDATUM, naam)).toList();
  }

  /** De basisopstelling: alle cellen zonder enige invoer. */
  public Values basisopstelling() {
    return basis;
  }

  /**
   * Leest en keurt invoer.
   *
   * @param boom velden {@code gemeente}, {@code aantallen} en {@code parameters}, zoals in de JSON
   *     van de opdrachtregel; aandelen als fractie
   * @throws InvoerException met alle fouten tegelijk
   */
  public Invoer invoer(Map<String, ? extends @Nullable Object> boom) {
    return new InvoerLezer(model, basis, register).lees(boom);
  }

  /** Rekent één geval door. */
  public Resultaat bereken(Invoer invoer) {
    return new Resultaat(invoer, model.evaluate(invoer.waarden()));
  }

  /** Rekent veel gevallen in één blok door; de uitkomsten zijn die van {@link #bereken(Invoer)}. */
  public List<Resultaat> bereken(List<Invoer> invoer) {
    List<Values> waarden = model.evaluate(invoer.stream().map(Invoer::waarden).toList());
    List<Resultaat> resultaten = new ArrayList<>();
    for (int i = 0; i < waarden.size(); i++) {
      resultaten.add(new Resultaat(invoer.get(i), waarden.get(i)));
    }
    return resultaten;
  }

  /**
   * Eén persoon uit de bijstand per doelgroep, verder met dezelfde uren en parameters (tabel 6.1).
   */
  public Map<Doelgroep, Resultaat> perPersoon(Invoer invoer) {
    Map<Doelgroep, Resultaat> perGroep = new EnumMap<>(Doelgroep.class);
    for (Doelgroep g : Doelgroep.values()) {
      perGroep.put(g, eenPersoon(invoer, g));
    }
    return perGroep;
  }

  /** Eén persoon uit de bijstand van deze doelgroep, verder met dezelfde uren en parameters. */
  public Resultaat eenPersoon(Invoer invoer, Doelgroep groep) {
    return bereken(metEenPersoon(invoer, groep));
  }

  private static Invoer metEenPersoon(Invoer invoer, Doelgroep gekozen) {
    Map<String, Double> aantallen = new HashMap<>();
    for (Doelgroep g : Doelgroep.values()) {
      aantallen.put("aantal." + g, g == gekozen ? 1.0 : 0.0);
      aantallen.put("nuggers." + g, 0.0);
    }
    return new Invoer(invoer.gemeente(), invoer.met(aantallen), invoer.afwijkingen(), List.of());
  }

  /**
   * Aantal inwoners waarbij het saldo van de eigen gemeente voor één persoon uit de bijstand van
   * teken wisselt (§6.3), met het aandeel in de inwoners als aandeel in het budget.
   *
   * @return per doelgroep het omslagpunt; leeg als het saldo tussen 500 en 2.000.000 inwoners niet
   *     van teken wisselt
   */
  public Map<Doelgroep, OptionalDouble> omslagpunten(Invoer invoer) {
    Map<Doelgroep, OptionalDouble> punten = new EnumMap<>(Doelgroep.class);
    for (Doelgroep g : Doelgroep.values()) {
      punten.put(g, omslagpunt(metEenPersoon(invoer, g)));
    }
    return punten;
  }

  private OptionalDouble omslagpunt(Invoer invoer) {
    double van = 500;
    double tot = 2_000_000;
    for (int ronde = 0; ronde < VERFIJNINGEN; ronde++) {
      double[] inwoners = new double[RASTER];
      for (int i = 0; i < RASTER; i++) {
        inwoners[i] = van + (tot - van) * i / (RASTER - 1);
      }
      double[] saldo = saldi(invoer, inwoners);
      int wissel = 1;
      while (wissel < RASTER && (saldo[wissel] >= 0) == (saldo[0] >= 0)) {
        wissel++;
      }
      if (wissel == RASTER) {
        return OptionalDouble.empty();
      }
      van = inwoners[wissel - 1];
      tot = inwoners[wissel];
    }
    return OptionalDouble.of((van + tot) / 2);
  }

  private double[] saldi(Invoer invoer, double[] inwoners) {
    Block blok = model.block(inwoners.length);
    invoer.waarden().entrySet().stream()
        .filter(e -> !e.getKey().startsWith("inwoners") && !e.getKey().startsWith("aandeel"))
        .forEach(e -> blok.set(e.getKey(), e.getValue()));
    blok.set("inwoners", inwoners);
    blok.evaluate();
    return blok.get(Cellen.EIGEN_SALDO);
  }
}
