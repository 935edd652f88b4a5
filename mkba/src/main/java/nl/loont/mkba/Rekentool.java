package nl.loont.mkba;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.kern.invoer.InvoerException;
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
  /** Jaar van het rapport, en het prijspeil zolang niemand een ander kiest. */
  public static final int PRIJSPEIL = MkbaModel.PEILDATUM.getYear();

  private final Model model = MkbaModel.model();
  private final Prijspeilen prijspeilen = new Prijspeilen(model, MkbaModel.parameters());
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

  /** De basisopstelling: alle cellen zonder enige invoer, in prijzen van {@link #PRIJSPEIL}. */
  public Values basisopstelling() {
    return basisopstelling(PRIJSPEIL);
  }

  /**
   * De basisopstelling in prijzen van een jaar.
   *
   * @throws IllegalArgumentException als het jaar niet bij {@link #prijspeilen} hoort
   */
  public Values basisopstelling(int prijspeil) {
    return prijspeilen.basis(prijspeil);
  }

  /** De jaren waarin bedragen kunnen luiden, oplopend. */
  public List<Integer> prijspeilen() {
    return prijspeilen.jaren();
  }

  /**
   * Leest en keurt invoer.
   *
   * @param boom velden {@code gemeente}, {@code aantallen} en {@code parameters}, zoals in de JSON
   *     van de opdrachtregel; aandelen als fractie
   * @throws InvoerException met alle fouten tegelijk
   */
  public Invoer invoer(Map<String, ? extends @Nullable Object> boom) {
    return new InvoerLezer(model, prijspeilen, register).lees(boom);
  }

  /** De cellen die deze gemeente vult; wat ontbreekt volgt uit het model. */
  public Map<String, Double> waarden(Gemeente gemeente) {
    return GemeenteLezer.waarden(gemeente, register);
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

  /** Dezelfde invoer voor één persoon uit de bijstand van een doelgroep. */
  public static Invoer metEenPersoon(Invoer invoer, Doelgroep gekozen) {
    Map<String, Double> aantallen = new HashMap<>();
    for (Doelgroep g : Doelgroep.values()) {
      aantallen.put("aantal." + g, g == gekozen ? 1.0 : 0.0);
      aantallen.put("nuggers." + g, 0.0);
    }
    return invoer.met(aantallen);
  }
}
