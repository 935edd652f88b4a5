package nl.loont.subsidie;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.parameter.Parameter;
import nl.loont.kern.parameter.ParameterTable;

/**
 * De parameters van de subsidie op datum: minimumloon, staffel, maximum, forfait, werkgeverslasten.
 * Na de laatste bekende dag gelden de laatste waarden; {@link #opmerking} zegt dat dan.
 */
public final class Subsidieparameters {
  /** Eerste dag van de wet, en van de parameters. */
  public static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);

  /** Eerste dag waarop het minimumloon een uurbedrag is. */
  public static final LocalDate UURLOON = LocalDate.of(2024, 1, 1);

  /** Laagste leeftijd met een minimumloon. */
  public static final int JONGSTE = 15;

  /** Leeftijd waarboven geen staffel ooit gold. */
  static final int OUDSTE_STAFFEL = 22;

  private final ParameterTable tabel;
  private final LocalDate einde;
  private final NavigableSet<LocalDate> wijzigingen;

  private Subsidieparameters(ParameterTable tabel) {
    this.tabel = tabel;
    this.einde = Objects.requireNonNull(tabel.series("wml.uur").getLast().until(), "einde wml.uur");
    var dagen = new TreeSet<LocalDate>();
    tabel.names().forEach(naam -> tabel.series(naam).forEach(p -> dagen.add(p.from())));
    this.wijzigingen = Collections.unmodifiableNavigableSet(dagen);
  }

  /** De parameters die met Loont meekomen. */
  public static Subsidieparameters meegeleverd() {
    return lees(
        "parameters.csv",
        Objects.requireNonNull(
            Subsidieparameters.class.getResourceAsStream("parameters.csv"),
            "parameters.csv ontbreekt"));
  }

  /**
   * Leest en keurt een tabel met parameters.
   *
   * @throws IllegalArgumentException als er een gat of overlap is, een eenheid wisselt, een
   *     parameter ontbreekt of de staffel niet bij de leeftijd van het volle bedrag past
   */
  static Subsidieparameters lees(String herkomst, InputStream in) {
    ParameterTable tabel = ParameterTable.read(herkomst, in);
    List<String> mis = Parameterkeuring.van(tabel);
    if (!mis.isEmpty()) {
      throw new IllegalArgumentException(
          "parameters in %s kloppen niet:\n- %s".formatted(herkomst, String.join("\n- ", mis)));
    }
    return new Subsidieparameters(tabel);
  }

  /** Laatste dag waarvan het minimumloon bekend is. */
  public LocalDate einde() {
    return einde;
  }

  /** Dagen waarop een of meer parameters veranderen, oplopend. */
  public List<LocalDate> wijzigingen() {
    return List.copyOf(wijzigingen);
  }

  /**
   * Eerste dag van de waarden die op deze dag gelden.
   *
   * @throws InvoerException als de dag voor 2015 ligt
   */
  LocalDate begin(LocalDate dag) {
    eis(dag);
    return Objects.requireNonNull(wijzigingen.floor(dag), "dag voor het begin");
  }

  /** Alle waarden, per parameter van oud naar nieuw. */
  public List<Parameter> alle() {
    List<Parameter> alle = new ArrayList<>();
    tabel.names().forEach(naam -> alle.addAll(tabel.series(naam)));
    return alle;
  }

  /**
   * De parameter die op een dag geldt; na de laatste bekende dag de laatste.
   *
   * @throws InvoerException als de dag voor 2015 ligt
   * @throws IllegalArgumentException als de parameter niet bestaat of op die dag geen waarde heeft
   */
  public Parameter op(LocalDate dag, String naam) {
    eis(dag);
    return tabel.on(geldend(dag, naam), naam);
  }

  /**
   * De dag zelf, of de laatste bekende dag van deze parameter. Wat voor het einde van het
   * minimumloon al ophield, zoals het maandbedrag in 2024, loopt niet door.
   */
  private LocalDate geldend(LocalDate dag, String naam) {
    LocalDate laatste = tabel.series(naam).getLast().until();
    return laatste == null || laatste.isBefore(einde) || dag.isBefore(laatste) ? dag : laatste;
  }

  /** De waarde van {@link #op}; een aandeel als fractie. */
  public double waarde(LocalDate dag, String naam) {
    return op(dag, naam).value();
  }

  /** Of er een parameter met deze naam is. */
  boolean kent(String naam) {
    return tabel.names().contains(naam);
  }

  /** Of de parameter op een dag een waarde heeft. */
  public boolean heeft(LocalDate dag, String naam) {
    return tabel.has(geldend(dag, naam), naam);
  }

  /** Wat er te zeggen is over een dag waarvan het minimumloon nog niet bekend is. */
  public Optional<String> opmerking(LocalDate dag) {
    return dag.isAfter(einde)
        ? Optional.of(
            "Het minimumloon is bekend tot en met %s; voor %s is met het laatste bedrag gerekend."
                .formatted(Datum.lees(einde), Datum.lees(dag)))
        : Optional.empty();
  }

  /** De fout van een dag voor het begin, als die er is. */
  public static Optional<Fout> fout(String veld, LocalDate dag) {
    return dag.isBefore(BEGIN)
        ? Optional.of(
            new Fout(
                veld,
                dag.toString(),
                "loonkostensubsidie volgens de Participatiewet bestaat sinds 1 januari 2015",
                "vanaf " + BEGIN,
                "Kies een latere datum."))
        : Optional.empty();
  }

  private static void eis(LocalDate dag) {
    fout("datum", dag)
        .ifPresent(fout -> {
          throw new InvoerException(List.of(fout));
        });
  }
}
