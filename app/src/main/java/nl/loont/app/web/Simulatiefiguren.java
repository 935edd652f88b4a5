package nl.loont.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.loont.app.web.Budgetbeeld.Reeks;
import nl.loont.budget.simulatie.Simulatie;
import nl.loont.budget.simulatie.Trekkingen;
import nl.loont.kern.analysis.Summary;
import nl.loont.kern.gemeente.Gemeente;

/**
 * De figuren bij een simulatie. Het verschil met niets doen staat apart: naast budget en lasten
 * zelf is het te klein om te zien.
 */
final class Simulatiefiguren {
  private final Teksten teksten;
  private final Taal taal;
  private final Gemeente gemeente;
  private final Simulatie uitkomst;
  private final int plaats;
  private final int startjaar;
  private final int jaren;

  Simulatiefiguren(Teksten teksten, Taal taal, Gemeente gemeente, Simulatie uitkomst) {
    this.teksten = teksten;
    this.taal = taal;
    this.gemeente = gemeente;
    this.uitkomst = uitkomst;
    this.plaats = uitkomst.vraag().basis().plaats(gemeente.code()).orElseThrow();
    this.startjaar = uitkomst.vraag().startjaar();
    this.jaren = uitkomst.vraag().jaren();
  }

  List<Budgetbeeld.Figuur> figuren(Optional<Trekkingen> trekkingen) {
    boolean scenario = !uitkomst.vraag().scenario().isEmpty();
    List<Budgetbeeld.Figuur> figuren = new ArrayList<>();
    if (scenario) {
      figuren.add(verschilfiguur());
      figuren.add(cumulatief());
    }
    figuren.add(figuur(scenario));
    trekkingen.ifPresent(t -> figuren.add(band(t)));
    return figuren;
  }

  private Budgetbeeld.Figuur verschilfiguur() {
    return verschilfiguur(
        "budget.figuur.verschil",
        List.of(
            reeks(
                "budget.lijn.verschilBudget",
                "lijn-a",
                t -> uitkomst.extraBudgetBijstand(t, plaats) + uitkomst.extraBudgetLks(t, plaats)),
            reeks("budget.lijn.verschilLasten", "lijn-b", t -> uitkomst.extraLasten(t, plaats)),
            reeks("budget.lijn.verschilSaldo", "lijn-c", t -> uitkomst.effect(t, plaats))));
  }

  private Budgetbeeld.Figuur cumulatief() {
    return verschilfiguur(
        "budget.figuur.cumulatief",
        List.of(reeks("budget.lijn.cumulatief", "lijn-a", t -> uitkomst.effectTot(t, plaats))));
  }

  private Budgetbeeld.Figuur verschilfiguur(String titel, List<Reeks> reeksen) {
    return Budgetbeeld.figuur(
        tekst(titel, gemeente.naam()),
        tekst(
            "budget.figuur.verschilAlt",
            gemeente.naam(),
            taal.euro(uitkomst.effectTot(jaren - 1, plaats)),
            laatsteJaar()),
        taal,
        true,
        kalenderjaren(),
        reeksen);
  }

  /** De band waarin negen van de tien trekkingen liggen. */
  private Budgetbeeld.Figuur band(Trekkingen t) {
    boolean effect = t.metScenario();
    IntFunction<Summary> band = jaar -> effect ? t.effect(0, jaar) : t.saldo(0, jaar);
    return Budgetbeeld.figuur(
        tekst(effect ? "budget.figuur.bandEffect" : "budget.figuur.bandSaldo", gemeente.naam()),
        tekst(
            "budget.figuur.bandAlt",
            taal.euro(band.apply(jaren - 1).p5()),
            taal.euro(band.apply(jaren - 1).p95()),
            laatsteJaar()),
        taal,
        true,
        kalenderjaren(),
        List.of(
            reeks("budget.lijn.p95", "lijn-c", jaar -> band.apply(jaar).p95()),
            reeks("budget.lijn.p50", "lijn-a", jaar -> band.apply(jaar).p50()),
            reeks("budget.lijn.p5", "lijn-d", jaar -> band.apply(jaar).p5())));
  }

  private List<Integer> kalenderjaren() {
    return IntStream.range(0, jaren).mapToObj(t -> startjaar + t).toList();
  }

  private Budgetbeeld.Figuur figuur(boolean scenario) {
    List<Reeks> reeksen = new ArrayList<>();
    reeksen.add(reeks("budget.lijn.budget", "lijn-a", t -> uitkomst.scenario().budget(t, plaats)));
    reeksen.add(reeks("budget.lijn.lasten", "lijn-b", t -> uitkomst.scenario().lasten(t, plaats)));
    if (scenario) {
      reeksen.add(
          reeks("budget.lijn.budgetZonder", "lijn-c", t -> uitkomst.basis().budget(t, plaats)));
      reeksen.add(
          reeks("budget.lijn.lastenZonder", "lijn-d", t -> uitkomst.basis().lasten(t, plaats)));
    }
    return Budgetbeeld.figuur(
        tekst("budget.figuur.titel", gemeente.naam()),
        tekst(
            "budget.figuur.alt",
            gemeente.naam(),
            taal.notation().euros(uitkomst.scenario().budget(jaren - 1, plaats)),
            taal.notation().euros(uitkomst.scenario().lasten(jaren - 1, plaats)),
            laatsteJaar()),
        taal,
        false,
        kalenderjaren(),
        reeksen);
  }

  private Reeks reeks(String naam, String css, IntToDoubleFunction waarde) {
    return new Reeks(tekst(naam), css, IntStream.range(0, jaren).mapToDouble(waarde).toArray());
  }

  private String laatsteJaar() {
    return String.valueOf(startjaar + jaren - 1);
  }

  private String tekst(String sleutel, Object... delen) {
    return teksten.van(taal, sleutel, delen);
  }
}
