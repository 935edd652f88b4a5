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
import nl.loont.subsidie.loondispensatie.Dispensatieblok;
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
    lezer.netto(waarden ->
        volleMaand(new Plaatsing(d, waarden, lezer.regel()), d.begin(), loonwaarde(d, d.begin())));
    return new Plaatsing(d, Map.copyOf(lezer.waarden()), lezer.regel());
  }

  /** Rekent een plaatsing door, maand voor maand. */
  public Plaatsingsverloop verloop(Plaatsing plaatsing) {
    Subsidierekening rekening = metRegel(plaatsing.regel());
    return new Plaatsingsverloop(
        plaatsing,
        rekening.verloop(plaatsing.dienstverband(), dag -> cellen(plaatsing, dag)),
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
    if (boom.containsKey("vorm")) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "vorm",
                  String.valueOf(boom.get("vorm")),
                  "loondispensatie kent geen vormen van subsidie",
                  "",
                  "Haal het veld weg en vul de loonwaarde in.")));
    }
    PlaatsingLezer lezer = new PlaatsingLezer(boom);
    Maandvraag vraag = lezer.rest(subsidie::vraag);
    if (!Dispensatieblok.kent(vraag.loonwaarde())) {
      throw new InvoerException(List.of(Dispensatieblok.buitenDePilot(vraag.loonwaarde())));
    }
    lezer.eisMinimumloon(wml, vraag.datum(), vraag.leeftijd(), vraag.normuren());
    lezer.netto(waarden -> maand(vraag, lezer.regel(), waarden));
    return new Dispensatiemaand(vraag, lezer.regel(), maand(vraag, lezer.regel(), lezer.waarden()));
  }

  private Values maand(Maandvraag vraag, Aanvulregel regel, Map<String, Double> waarden) {
    Map<String, Double> geval = new HashMap<>(waarden);
    geval.putAll(subsidie.maand(vraag).gegeven());
    return metRegel(regel).model().op(vraag.datum(), vraag.grondslag()).evaluate(geval);
  }

  /** Alle cellen op de eerste dag, bij een volle maand. */
  public Values eerste(Plaatsing plaatsing) {
    LocalDate begin = plaatsing.dienstverband().begin();
    return volleMaand(plaatsing, begin, loonwaarde(plaatsing.dienstverband(), begin));
  }

  private Values volleMaand(Plaatsing plaatsing, LocalDate dag, double loonwaarde) {
    return perLoonwaarde(plaatsing, dag, List.of(loonwaarde)).getFirst();
  }

  /**
   * De loonwaarde op een dag; voor zij is vastgesteld die van de eerste vaststelling, en als zij
   * dat nooit wordt die van het forfait.
   */
  private double loonwaarde(Dienstverband d, LocalDate dag) {
    return d.loonwaarde()
        .op(dag)
        .or(() -> d.loonwaarde().eerste())
        .orElseGet(() -> 1 - wml.parameters().waarde(dag, "forfait"));
  }

  /** De cellen van een plaatsing op een dag, met de echte loonwaarde voor loondispensatie. */
  private Map<String, Double> cellen(Plaatsing plaatsing, LocalDate dag) {
    Map<String, Double> cellen = new HashMap<>(plaatsing.waarden());
    cellen.put("dispensatieLoonwaarde", loonwaarde(plaatsing.dienstverband(), dag));
    return cellen;
  }

  private Subsidierekening metRegel(Aanvulregel regel) {
    return perRegel.computeIfAbsent(
        regel, r -> subsidie.met(Plaatsingsblok.cellen(gemiddelden, r)));
  }
}
