package nl.loont.subsidie.plaatsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Values;
import nl.loont.subsidie.Dienstverband;
import nl.loont.subsidie.Grondslag;
import nl.loont.subsidie.Maandvraag;
import nl.loont.subsidie.Subsidierekening;
import nl.loont.subsidie.Wml;
import nl.loont.subsidie.loondispensatie.Aanvulregel;
import org.jspecify.annotations.Nullable;

/**
 * Rekent een plaatsing door voor werkgever, werknemer en gemeente, en vergelijkt loonkostensubsidie
 * met loondispensatie. Te delen tussen draden.
 */
public final class Plaatsingsrekening {
  private final Subsidierekening subsidie;
  private final Wml wml;
  private final Gemiddelden gemiddelden;
  private final Map<Aanvulregel, Subsidierekening> perRegel = new ConcurrentHashMap<>();

  private Plaatsingsrekening(Subsidierekening subsidie, Gemiddelden gemiddelden) {
    this.subsidie = subsidie;
    this.gemiddelden = gemiddelden;
    this.wml = Wml.van(subsidie.parameters());
  }

  /** De rekening bovenop die van de subsidie, met gemiddelden voor wat niet is opgegeven. */
  public static Plaatsingsrekening van(Subsidierekening subsidie, Gemiddelden gemiddelden) {
    return new Plaatsingsrekening(subsidie, gemiddelden);
  }

  /**
   * Leest en keurt een plaatsing.
   *
   * @param boom velden van het dienstverband, met {@code loon}, {@code uitkering}, {@code tarief},
   *     {@code begeleiding}, {@code lastenWerkgever}, {@code nettoloon}, {@code
   *     dispensatieLoonNetto}, {@code wmlNetto}, {@code voltijduren} en {@code regel}
   * @throws InvoerException met alle fouten tegelijk
   */
  public Plaatsing plaatsing(Map<String, ? extends @Nullable Object> boom) {
    PlaatsingLezer lezer = new PlaatsingLezer(boom);
    Dienstverband d = lezer.rest(subsidie::dienstverband);
    lezer.eisMinimumloon(wml, d.begin(), d.leeftijd(d.begin()), d.normuren());
    return new Plaatsing(d, Map.copyOf(lezer.waarden()), lezer.regel());
  }

  /** Rekent een plaatsing door, maand voor maand. */
  public Plaatsingsverloop verloop(Plaatsing plaatsing) {
    Subsidierekening rekening = metRegel(plaatsing.regel());
    return new Plaatsingsverloop(
        plaatsing,
        rekening.verloop(plaatsing.dienstverband(), plaatsing.waarden()),
        eerste(plaatsing).get("uitkering"));
  }

  /**
   * Een volle maand bij verschillende loonwaarden, verder als op de laatste dag van het overzicht
   * waarop het dienstverband loopt.
   *
   * @param loonwaarden fracties
   */
  public List<Values> perLoonwaarde(Plaatsing plaatsing, List<Double> loonwaarden) {
    Dienstverband d = plaatsing.dienstverband();
    LocalDate dag = d.tot().atEndOfMonth();
    if (d.einde() != null && d.einde().isBefore(dag)) {
      dag = d.einde();
    }
    return perLoonwaarde(plaatsing, dag, loonwaarden);
  }

  private List<Values> perLoonwaarde(Plaatsing plaatsing, LocalDate dag, List<Double> loonwaarden) {
    Dienstverband d = plaatsing.dienstverband();
    Grondslag grondslag =
        Grondslag.op(dag) == Grondslag.UURLOON && d.referentiemaand()
            ? Grondslag.REFERENTIEMAAND
            : Grondslag.op(dag);
    List<Map<String, Double>> gevallen = new ArrayList<>();
    for (double loonwaarde : loonwaarden) {
      Map<String, Double> geval = new HashMap<>(plaatsing.waarden());
      geval.put("leeftijd", (double) d.leeftijd(dag));
      geval.put("normuren", d.normuren());
      geval.put("uren", d.uren().op(dag).orElseThrow());
      geval.put("loonwaarde", loonwaarde);
      d.werkgeverslasten().ifPresent(deel -> geval.put("werkgeverslasten", deel));
      // Een netto bedrag hoort bij één loonwaarde; bij een andere geldt weer de benadering.
      geval.remove("dispensatieLoonNetto");
      gevallen.add(geval);
    }
    return metRegel(plaatsing.regel()).model().op(dag, grondslag).evaluate(gevallen);
  }

  /**
   * Leest en rekent loondispensatie voor één maand.
   *
   * @param boom velden van de maandvraag, met die van {@link #plaatsing} die niet bij een
   *     dienstverband horen
   * @throws InvoerException met alle fouten tegelijk
   */
  public Dispensatiemaand loondispensatie(Map<String, ? extends @Nullable Object> boom) {
    PlaatsingLezer lezer = new PlaatsingLezer(boom);
    Maandvraag vraag = lezer.rest(subsidie::vraag);
    if (vraag.loonwaarde() < 0.2 || vraag.loonwaarde() > 0.99) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "loonwaarde",
                  String.valueOf(Math.round(vraag.loonwaarde() * 100)),
                  "loondispensatie was in de pilot voor een loonwaarde van 20% tot en met 99%",
                  "20 t/m 99",
                  "Kies een loonwaarde daarbinnen.")));
    }
    lezer.eisMinimumloon(wml, vraag.datum(), vraag.leeftijd(), vraag.normuren());
    Map<String, Double> geval = new HashMap<>(lezer.waarden());
    geval.putAll(subsidie.maand(vraag).gegeven());
    Values waarden =
        metRegel(lezer.regel()).model().op(vraag.datum(), vraag.grondslag()).evaluate(geval);
    return new Dispensatiemaand(vraag, lezer.regel(), waarden);
  }

  /** Alle cellen op de eerste dag, bij een volle maand. */
  public Values eerste(Plaatsing plaatsing) {
    return perLoonwaarde(plaatsing, plaatsing.dienstverband().begin(), List.of(0.5)).getFirst();
  }

  private Subsidierekening metRegel(Aanvulregel regel) {
    return perRegel.computeIfAbsent(
        regel, r -> subsidie.met(Plaatsingsblok.cellen(gemiddelden, r)));
  }
}
