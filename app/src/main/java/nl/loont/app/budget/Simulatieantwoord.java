package nl.loont.app.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.invoer.Onzekerheidlezer;
import nl.loont.budget.invoer.Vraaglezer;
import nl.loont.budget.simulatie.Kosten;
import nl.loont.budget.simulatie.Simulatie;
import nl.loont.budget.simulatie.Trekkingen;
import nl.loont.budget.simulatie.Verloop;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.analysis.Summary;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Uitkomst van een simulatie. Bedragen in euro, onafgerond; budgetten en macrobudgetten op de cent.
 * Elke lijst heeft een plaats per jaar.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Simulatieantwoord(
    List<Integer> jaren,
    Macrobudget macro,
    Map<String, Gemeenteverloop> gemeenten,
    @Nullable Budgetspreiding onzekerheid,
    List<String> waarschuwingen) {

  /** Macrobudget per jaar. */
  public record Macrobudget(List<BigDecimal> bijstand, List<BigDecimal> lks) {}

  /**
   * Verloop van een gemeente, met {@code basis} als wat er zonder scenario was.
   *
   * @param inwoners inwoners in het jaar voor het startjaar
   * @param objectiefGewicht deel dat objectief verdeeld wordt
   * @param saldoCumulatief som van het saldo vanaf het eerste jaar
   * @param aandeel deel van het macrobudget
   * @param voorfinanciering wat de gemeente aan extra LKS uitgaf en nog in haar budget terugkrijgt
   * @param begeleiding begeleiding van de plaatsingen, buiten de BUIG; alleen als ernaar gevraagd
   *     is
   * @param uitvoering uitvoering van LKS min die van bijstand; alleen als ernaar gevraagd is
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Gemeenteverloop(
      Number inwoners,
      double objectiefGewicht,
      List<BigDecimal> budgetBijstand,
      List<BigDecimal> budgetLks,
      List<Double> lastenBijstand,
      List<Double> lastenLks,
      List<Double> saldo,
      List<Double> saldoCumulatief,
      List<Double> aandeel,
      List<Double> voorfinanciering,
      @Nullable List<Double> begeleiding,
      @Nullable List<Double> uitvoering,
      Basisverloop basis) {}

  /** Verloop zonder scenario. */
  public record Basisverloop(
      List<BigDecimal> budgetBijstand,
      List<BigDecimal> budgetLks,
      List<Double> lastenBijstand,
      List<Double> lastenLks,
      List<Double> saldo) {}

  /** Spreiding over de trekkingen, per gevolgde gemeente. */
  public record Budgetspreiding(int trekkingen, long zaad, Map<String, Banden> gemeenten) {}

  /** Per jaar de band van het saldo, en van het verschil met de basis als er een scenario is. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Banden(List<Band> saldo, @Nullable List<Band> effect) {}

  /** Percentielen, gemiddelde en de kans op een bedrag boven nul. */
  public record Band(double p5, double p50, double p95, double gemiddelde, double kansPositief) {}

  /**
   * Leest een vraag en beantwoordt haar.
   *
   * @param boom de vraag; {@code onzekerheid} erin vraagt om trekkingen
   */
  public static Simulatieantwoord van(
      Rekentool tool, Map<String, @Nullable Object> boom, Progress voortgang) {
    Vraaglezer.Gelezen gelezen = Vraaglezer.lees(tool, boom, Optional.empty());
    Optional<Onzekerheidlezer.Gelezen> onzeker =
        Optional.ofNullable(boom.get("onzekerheid"))
            .map(waarde -> Onzekerheidlezer.lees(tool, gelezen.vraag(), waarde));
    return van(
        Simulatie.bereken(tool, gelezen.vraag()),
        gelezen,
        onzeker,
        onzeker.map(o ->
            Trekkingen.bereken(tool, gelezen.vraag(), o.onzekerheden(), o.gevolgd(), voortgang)));
  }

  /**
   * Het antwoord bij een uitkomst.
   *
   * @param trekkingen de trekkingen waar {@code onzeker} om vroeg
   */
  public static Simulatieantwoord van(
      Simulatie uitkomst,
      Vraaglezer.Gelezen gelezen,
      Optional<Onzekerheidlezer.Gelezen> onzeker,
      Optional<Trekkingen> trekkingen) {
    Basis gegevens = uitkomst.vraag().basis();
    int jaren = uitkomst.vraag().jaren();
    Verloop verloop = uitkomst.scenario();
    Map<String, Gemeenteverloop> gemeenten = new LinkedHashMap<>();
    for (int g = 0; g < gegevens.gemeenten().size(); g++) {
      gemeenten.put(
          gegevens.gemeenten().get(g).code(), gemeente(uitkomst, gelezen.kosten(), jaren, g));
    }
    List<String> waarschuwingen = new ArrayList<>(uitkomst.waarschuwingen());
    waarschuwingen.addAll(gelezen.waarschuwingen());
    return new Simulatieantwoord(
        IntStream.range(0, jaren).mapToObj(t -> uitkomst.vraag().startjaar() + t).toList(),
        new Macrobudget(centen(jaren, verloop::macroBijstand), centen(jaren, verloop::macroLks)),
        gemeenten,
        onzeker.isPresent() && trekkingen.isPresent()
            ? onzeker(gegevens, jaren, onzeker.get(), trekkingen.get())
            : null,
        waarschuwingen);
  }

  private static Gemeenteverloop gemeente(
      Simulatie uitkomst, Set<Kosten> kosten, int jaren, int g) {
    Verloop met = uitkomst.scenario();
    Verloop zonder = uitkomst.basis();
    double inwoners = uitkomst.inwoners(g);
    return new Gemeenteverloop(
        inwoners == Math.rint(inwoners) ? (Number) (long) inwoners : (Number) inwoners,
        uitkomst.objectiefGewicht(g),
        centen(jaren, t -> met.budgetBijstand(t, g)),
        centen(jaren, t -> met.budgetLks(t, g)),
        euros(jaren, t -> met.lastenBijstand(t, g)),
        euros(jaren, t -> met.lastenLks(t, g)),
        euros(jaren, t -> met.saldo(t, g)),
        euros(jaren, t -> met.saldoTot(t, g)),
        euros(jaren, t -> met.aandeel(t, g)),
        euros(jaren, t -> uitkomst.voorfinanciering(t, g)),
        buitenBuig(uitkomst, kosten, Kosten.BEGELEIDING, jaren, g),
        buitenBuig(uitkomst, kosten, Kosten.UITVOERING, jaren, g),
        new Basisverloop(
            centen(jaren, t -> zonder.budgetBijstand(t, g)),
            centen(jaren, t -> zonder.budgetLks(t, g)),
            euros(jaren, t -> zonder.lastenBijstand(t, g)),
            euros(jaren, t -> zonder.lastenLks(t, g)),
            euros(jaren, t -> zonder.saldo(t, g))));
  }

  private static @Nullable List<Double> buitenBuig(
      Simulatie uitkomst, Set<Kosten> gevraagd, Kosten soort, int jaren, int g) {
    return gevraagd.contains(soort) ? euros(jaren, t -> uitkomst.buitenBuig(soort, t, g)) : null;
  }

  private static Budgetspreiding onzeker(
      Basis gegevens, int jaren, Onzekerheidlezer.Gelezen vraag, Trekkingen uit) {
    Map<String, Banden> gemeenten = new LinkedHashMap<>();
    for (int i = 0; i < uit.gevolgd().size(); i++) {
      int plaats = i;
      gemeenten.put(
          gegevens.gemeenten().get(uit.gevolgd().get(i)).code(),
          new Banden(
              IntStream.range(0, jaren).mapToObj(t -> band(uit.saldo(plaats, t))).toList(),
              uit.metScenario()
                  ? IntStream.range(0, jaren).mapToObj(t -> band(uit.effect(plaats, t))).toList()
                  : null));
    }
    return new Budgetspreiding(
        vraag.onzekerheden().trekkingen(), vraag.onzekerheden().zaad(), gemeenten);
  }

  private static Band band(Summary s) {
    return new Band(s.p5(), s.p50(), s.p95(), s.mean(), s.positive());
  }

  private static List<BigDecimal> centen(int jaren, IntToLongFunction bedrag) {
    return IntStream.range(0, jaren)
        .mapToObj(t -> BigDecimal.valueOf(bedrag.applyAsLong(t), 2))
        .toList();
  }

  private static List<Double> euros(int jaren, IntToDoubleFunction bedrag) {
    return IntStream.range(0, jaren).mapToObj(bedrag::applyAsDouble).toList();
  }
}
