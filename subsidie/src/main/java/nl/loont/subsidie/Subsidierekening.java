package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Values;
import org.jspecify.annotations.Nullable;

/**
 * Rekent uit wat loonkostensubsidie betaalt: voor een maand, of voor een dienstverband door de
 * tijd. Onveranderlijk; te delen tussen draden.
 */
public final class Subsidierekening {
  private final Subsidieparameters parameters;
  private final Subsidiemodel model;

  private Subsidierekening(Subsidieparameters parameters, List<Cell> erbij) {
    this.parameters = parameters;
    this.model = new Subsidiemodel(parameters, erbij);
  }

  /** De rekening met de parameters die met Loont meekomen. */
  public static Subsidierekening meegeleverd() {
    return new Subsidierekening(Subsidieparameters.meegeleverd(), List.of());
  }

  /** Dezelfde rekening met cellen erbij, die naar die van de subsidie mogen verwijzen. */
  public Subsidierekening met(List<Cell> erbij) {
    return new Subsidierekening(parameters, erbij);
  }

  /** De parameters op datum. */
  public Subsidieparameters parameters() {
    return parameters;
  }

  /** Het rekenmodel. */
  public Subsidiemodel model() {
    return model;
  }

  /**
   * Leest en keurt de vraag naar een maand.
   *
   * @param boom velden {@code datum}, {@code leeftijd}, {@code uren}, {@code normuren}, {@code
   *     loonwaarde} (procenten), {@code vorm}, {@code werkgeverslasten} (fractie), {@code
   *     grondslag}, {@code verordening} (fractie)
   * @throws InvoerException met alle fouten tegelijk
   */
  public Maandvraag vraag(Map<String, ? extends @Nullable Object> boom) {
    return new MaandvraagLezer(parameters).lees(boom);
  }

  /** Rekent een maand uit. */
  public Maandbedrag maand(Maandvraag vraag) {
    Values waarden = model.op(vraag.datum(), vraag.grondslag()).evaluate(vraag.waarden());
    return new Maandbedrag(vraag, waarden, Toelichting.van(parameters, vraag, waarden));
  }

  /**
   * Leest en keurt een dienstverband.
   *
   * @throws InvoerException met alle fouten tegelijk
   */
  public Dienstverband dienstverband(Map<String, ? extends @Nullable Object> boom) {
    return new DienstverbandLezer(parameters).lees(boom);
  }

  /** Rekent een dienstverband door, maand voor maand. */
  public Betaalverloop verloop(Dienstverband dienstverband) {
    return verloop(dienstverband, _ -> Map.of());
  }

  /**
   * Rekent een dienstverband door met eigen waarden voor cellen van {@link #met}.
   *
   * @param erbij die waarden op de eerste dag van elk deel van een maand
   * @throws IllegalArgumentException als een cel niet bestaat of berekend is
   */
  public Betaalverloop verloop(
      Dienstverband dienstverband, Function<LocalDate, Map<String, Double>> erbij) {
    return new Maandverdeling(model, dienstverband, erbij).verloop();
  }

  /** Een rekenblok voor veel maanden achter elkaar; niet te delen tussen draden. */
  public Maandblok blok() {
    return new Maandblok(model);
  }
}
