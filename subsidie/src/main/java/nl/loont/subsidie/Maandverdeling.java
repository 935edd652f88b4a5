package nl.loont.subsidie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.loont.kern.model.Values;

/**
 * Verdeelt een dienstverband over maanden, en elke maand over delen waarin niets verandert. Delen
 * tellen naar kalenderdagen.
 */
final class Maandverdeling {
  private final Subsidiemodel model;
  private final Dienstverband contract;
  private final Function<LocalDate, Map<String, Double>> erbij;
  private final Subsidieparameters parameters;
  private final NavigableSet<LocalDate> knippen = new TreeSet<>();
  private final Set<String> opmerkingen;
  private boolean zonderSubsidie;

  Maandverdeling(
      Subsidiemodel model, Dienstverband contract, Function<LocalDate, Map<String, Double>> erbij) {
    this.model = model;
    this.contract = contract;
    this.erbij = erbij;
    this.parameters = model.parameters();
    this.opmerkingen = new LinkedHashSet<>(contract.opmerkingen());
    knippen.add(contract.begin());
    if (contract.einde() != null) {
      knippen.add(contract.einde().plusDays(1));
    }
    knippen.addAll(contract.uren().dagen());
    knippen.addAll(contract.loonwaarde().dagen());
    knippen.addAll(contract.vorm().dagen());
    knippen.addAll(parameters.wijzigingen());
    for (Periode ziek : contract.ziek()) {
      knippen.add(ziek.van());
      knippen.add(ziek.totEnMet().plusDays(1));
    }
    for (int jaren = Subsidieparameters.JONGSTE;
        jaren <= Subsidieparameters.OUDSTE_STAFFEL + 1;
        jaren++) {
      knippen.add(verjaardag(jaren));
    }
  }

  /** Wie op 29 februari is geboren wordt in andere jaren op 1 maart ouder. */
  private LocalDate verjaardag(int jaren) {
    LocalDate dag = contract.geboortedatum().plusYears(jaren);
    return contract.leeftijd(dag) < jaren ? dag.plusDays(1) : dag;
  }

  Betaalverloop verloop() {
    List<Betaalmaand> maanden = new ArrayList<>();
    for (YearMonth m = contract.van(); !m.isAfter(contract.tot()); m = m.plusMonths(1)) {
      maanden.add(new Betaalmaand(m, delen(m)));
    }
    return new Betaalverloop(contract, List.copyOf(maanden), List.copyOf(opmerkingen));
  }

  private List<Deel> delen(YearMonth maand) {
    List<Deel> delen = new ArrayList<>();
    double subsidie = 0;
    double totaal = 0;
    for (Map.Entry<Periode, Situatie> stuk : stukken(maand)) {
      Periode periode = stuk.getKey();
      Values waarden = waarden(stuk.getValue(), periode, maand);
      // Afronden op de stand tot nu toe: zo tellen de centen van de delen op tot die van de maand.
      long subsidieVoor = Centen.van(subsidie);
      long totaalVoor = Centen.van(totaal);
      subsidie += waarden.get("teBetalenSubsidie");
      totaal += waarden.get("teBetalen");
      long subsidieCent = Centen.van(subsidie) - subsidieVoor;
      long totaalCent = Centen.van(totaal) - totaalVoor;
      delen.add(
          new Deel(
              periode.van(),
              periode.totEnMet(),
              stuk.getValue(),
              waarden,
              subsidieCent,
              totaalCent - subsidieCent));
      merkOp(stuk.getValue(), periode, waarden);
    }
    return List.copyOf(delen);
  }

  /** De delen van een maand; buren waartussen niets verandert zijn samengenomen. */
  private List<Map.Entry<Periode, Situatie>> stukken(YearMonth maand) {
    List<Map.Entry<Periode, Situatie>> stukken = new ArrayList<>();
    LocalDate van = maand.atDay(1);
    while (!van.isAfter(maand.atEndOfMonth())) {
      LocalDate volgende = knippen.higher(van);
      LocalDate tot =
          volgende == null || volgende.isAfter(maand.atEndOfMonth())
              ? maand.atEndOfMonth()
              : volgende.minusDays(1);
      if (contract.loopt(van)) {
        Situatie situatie = situatie(van);
        if (!stukken.isEmpty() && stukken.getLast().getValue().equals(situatie)) {
          van = stukken.removeLast().getKey().van();
        }
        stukken.add(Map.entry(new Periode(van, tot), situatie));
      }
      van = tot.plusDays(1);
    }
    return stukken;
  }

  private Situatie situatie(LocalDate dag) {
    Vorm vorm = contract.vorm().op(dag).orElseThrow();
    double loonwaarde =
        vorm == Vorm.FORFAITAIR
            ? 1 - parameters.waarde(dag, "forfait")
            : contract.loonwaarde().op(dag).orElse(0.0);
    boolean doorbetaald =
        contract
            .ziekte(dag)
            .map(ziek -> parameters.waarde(ziek.van(), "ziekteDoorbetaald") > 0)
            .orElse(true);
    return new Situatie(
        parameters.begin(dag),
        Math.min(contract.leeftijd(dag), (int) parameters.waarde(dag, "volwassenVanaf")),
        contract.uren().op(dag).orElseThrow(),
        loonwaarde,
        vorm,
        doorbetaald);
  }

  private Values waarden(Situatie situatie, Periode periode, YearMonth maand) {
    Map<String, Double> gegeven = new HashMap<>(erbij.apply(periode.van()));
    gegeven.put("leeftijd", (double) situatie.leeftijd());
    gegeven.put("normuren", contract.normuren());
    gegeven.put("uren", situatie.uren());
    gegeven.put("loonwaarde", situatie.loonwaarde());
    gegeven.put("vorm", situatie.vorm().code());
    gegeven.put("doorbetaald", situatie.doorbetaald() ? 1.0 : 0.0);
    gegeven.put("dagenInMaand", (double) maand.lengthOfMonth());
    gegeven.put(
        "dagen", (double) (periode.totEnMet().toEpochDay() - periode.van().toEpochDay() + 1));
    contract.werkgeverslasten().ifPresent(deel -> gegeven.put("werkgeverslasten", deel));
    contract.verordening().ifPresent(deel -> gegeven.put("verordening", deel));
    return model.op(periode.van(), contract.grondslag(periode.van())).evaluate(gegeven);
  }

  private void merkOp(Situatie situatie, Periode periode, Values waarden) {
    boolean verordening = situatie.vorm() == Vorm.TIJDELIJK && contract.verordening().isPresent();
    List<String> grens = Kanttekeningen.grens(waarden, verordening);
    boolean niets = waarden.get("aandeel") <= 0;
    if (niets && !zonderSubsidie) {
      // Alleen waar het begint; de maanden erna zijn hetzelfde.
      opmerkingen.add("Vanaf %s: %s".formatted(Datum.lees(periode.van()), grens.getFirst()));
    } else if (!niets) {
      opmerkingen.addAll(grens);
    }
    zonderSubsidie = niets;
    opmerkingen.addAll(
        Kanttekeningen.zekerheid(
            parameters,
            periode.van(),
            contract.grondslag(periode.van()),
            contract.normuren(),
            contract.werkgeverslasten().isPresent()));
    if (!situatie.doorbetaald()) {
      opmerkingen.add("Bij ziekte gemeld voor 1 januari 2022 stopt de subsidie op de ziektedagen.");
    }
    if (periode.van().isAfter(parameters.einde())) {
      opmerkingen.add(
          "Het minimumloon is bekend tot en met %s; daarna is met het laatste bedrag gerekend."
              .formatted(Datum.lees(parameters.einde())));
    }
  }
}
