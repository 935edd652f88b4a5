package nl.loont.subsidie;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Leest en keurt een dienstverband. */
final class DienstverbandLezer {
  /** Langste overzicht in maanden. */
  private static final int LANGSTE = 600;

  private static final int STANDAARD = 36;

  /** Leeftijd waarop de AOW ongeveer begint. */
  private static final int AOW = 67;

  private static final Set<String> VELDEN =
      Set.of(
          "begin",
          "aanvraag",
          "leeftijd",
          "forfaitaireMaanden",
          "einde",
          "geboortedatum",
          "normuren",
          "uren",
          "loonwaarde",
          "vorm",
          "ziek",
          "grondslag",
          "werkgeverslasten",
          "verordening",
          "van",
          "tot");

  private final Subsidieparameters parameters;
  private final Boomlezer lezer = new Boomlezer();
  private final Verlooplezer verlopen = new Verlooplezer(lezer);

  DienstverbandLezer(Subsidieparameters parameters) {
    this.parameters = parameters;
  }

  Dienstverband lees(Map<String, ? extends @Nullable Object> boom) {
    lezer.onbekend(boom, VELDEN, "");
    Optional<LocalDate> begin = lezer.datum("begin", boom.get("begin"), true);
    begin.flatMap(dag -> Subsidieparameters.fout("begin", dag)).ifPresent(lezer::fout);
    Optional<LocalDate> einde = lezer.datum("einde", boom.get("einde"), false);
    Optional<LocalDate> geboren = geboren(begin, boom);
    OptionalDouble norm = MaandvraagLezer.normuren(lezer, parameters, begin, boom.get("normuren"));
    OptionalDouble lasten =
        lezer.getal("werkgeverslasten", boom.get("werkgeverslasten"), false, 0, 1);
    OptionalDouble verordening = lezer.getal("verordening", boom.get("verordening"), false, 0, 1);
    boolean referentiemaand = referentiemaand(boom.get("grondslag"));
    // Zonder begin is er niets te rekenen, maar de rest van de velden wordt wel gekeurd.
    LocalDate start = begin.orElse(Subsidieparameters.BEGIN);
    Verloop<Double> uren =
        verlopen.lees(
            "uren",
            boom.get("uren"),
            start,
            (veld, w) -> MaandvraagLezer.uren(lezer, veld, w, norm));
    Verloop<Double> loonwaarde =
        verlopen.lees(
            "loonwaarde",
            boom.get("loonwaarde"),
            start,
            (veld, w) -> lezer.loonwaarde(veld, w, true));
    Verloop<Vorm> vorm = vorm(boom, start);
    List<Periode> ziek = verlopen.perioden("ziek", boom.get("ziek"));
    YearMonth van = lezer.maand("van", boom.get("van")).orElse(YearMonth.from(start));
    YearMonth tot = lezer.maand("tot", boom.get("tot")).orElseGet(() -> laatste(van, einde));
    List<String> opmerkingen = new ArrayList<>();
    if (begin.isPresent()) {
      tijd(start, einde, geboren, van, tot);
      lezer.datum("aanvraag", boom.get("aanvraag"), false).ifPresent(dag -> aanvraag(start, dag));
      new Vormkeuring(parameters, lezer, start, einde, opmerkingen)
          .keur(vorm, uren, loonwaarde, verordening, tot);
    } else {
      nodig(boom);
    }
    lezer.eisGoed();
    if (Period.between(geboren.orElseThrow(), tot.atEndOfMonth()).getYears() >= AOW) {
      opmerkingen.add(
          "Rond 67 jaar begint de AOW. Of de subsidie dan doorloopt hebben wij niet nagegaan.");
    }
    return new Dienstverband(
        start,
        einde.orElse(null),
        geboren.orElseThrow(),
        norm.orElseThrow(),
        uren,
        loonwaarde,
        vorm,
        ziek,
        referentiemaand,
        lasten,
        verordening,
        van,
        tot,
        List.copyOf(opmerkingen));
  }

  /** Wat er nodig is als het begin ontbreekt en er dus niets op een dag te keuren valt. */
  private void nodig(Map<String, ? extends @Nullable Object> boom) {
    if (Boomlezer.leeg(boom.get("uren"))) {
      lezer.ontbreekt("uren", "uren per week in het contract");
    }
    boolean regulier =
        Boomlezer.leeg(boom.get("vorm")) && Boomlezer.leeg(boom.get("forfaitaireMaanden"));
    if (regulier && Boomlezer.leeg(boom.get("loonwaarde"))) {
      lezer.ontbreekt("loonwaarde", "hele procenten");
    }
  }

  /** De geboortedag, of met {@code leeftijd} een die op de eerste werkdag jarig maakt. */
  private Optional<LocalDate> geboren(
      Optional<LocalDate> begin, Map<String, ? extends @Nullable Object> boom) {
    if (Boomlezer.leeg(boom.get("leeftijd"))) {
      return lezer.datum("geboortedatum", boom.get("geboortedatum"), true);
    }
    if (!Boomlezer.leeg(boom.get("geboortedatum"))) {
      lezer.fout(
          "leeftijd",
          boom.get("leeftijd"),
          "geef een leeftijd of een geboortedatum, niet allebei",
          "",
          "Haal een van beide weg.");
    }
    int jaren = MaandvraagLezer.leeftijd(lezer, boom.get("leeftijd"));
    return lezer.heeftFout("leeftijd") ? Optional.empty() : begin.map(b -> b.minusYears(jaren));
  }

  /** De vormen, of met {@code forfaitaireMaanden} eerst forfaitair en daarna regulier. */
  private Verloop<Vorm> vorm(Map<String, ? extends @Nullable Object> boom, LocalDate begin) {
    OptionalDouble maanden =
        lezer.heel(
            "forfaitaireMaanden",
            boom.get("forfaitaireMaanden"),
            false,
            24,
            "geen heel aantal maanden",
            "Vul hele maanden in.");
    if (maanden.isEmpty() || maanden.getAsDouble() == 0) {
      return verlopen.vorm(boom.get("vorm"), begin);
    }
    if (!Boomlezer.leeg(boom.get("vorm"))) {
      lezer.fout(
          "forfaitaireMaanden",
          boom.get("forfaitaireMaanden"),
          "geef een aantal maanden of een vorm, niet allebei",
          "",
          "Haal een van beide weg.");
    }
    return new Verloop<>(
        new TreeMap<>(
            Map.of(
                begin,
                Vorm.FORFAITAIR,
                Datum.naMaanden(begin, (long) maanden.getAsDouble()),
                Vorm.REGULIER)));
  }

  private void aanvraag(LocalDate begin, LocalDate aanvraag) {
    LocalDate grens =
        begin.plusMonths((long) parameters.waarde(Subsidieparameters.BEGIN, "aanvraagMaanden"));
    if (aanvraag.isAfter(grens)) {
      lezer.fout(
          "aanvraag",
          aanvraag,
          "meer dan zes maanden na het begin van het dienstverband: er is geen recht op subsidie",
          "tot en met " + grens,
          "Controleer de datums.");
    }
  }

  private boolean referentiemaand(@Nullable Object waarde) {
    return lezer
        .keuze("grondslag", waarde, Grondslag::vanafUurloon, "uurloon, referentiemaand")
        .filter(g -> g == Grondslag.REFERENTIEMAAND)
        .isPresent();
  }

  private static YearMonth laatste(YearMonth van, Optional<LocalDate> einde) {
    YearMonth gewoon = van.plusMonths(STANDAARD - 1L);
    return einde
        .map(YearMonth::from)
        .filter(e -> e.isBefore(gewoon) && !e.isBefore(van))
        .orElse(gewoon);
  }

  private void tijd(
      LocalDate begin,
      Optional<LocalDate> einde,
      Optional<LocalDate> geboren,
      YearMonth van,
      YearMonth tot) {
    einde
        .filter(dag -> dag.isBefore(begin))
        .ifPresent(dag ->
            lezer.fout(
                "einde", dag, "ligt voor het begin", "vanaf " + begin, "Verbeter een van beide."));
    geboren.ifPresent(dag -> {
      if (Period.between(dag, begin).getYears() < Subsidieparameters.JONGSTE) {
        lezer.fout(
            "geboortedatum",
            dag,
            "onder de 15 jaar is er geen minimumloon en dus geen subsidie",
            "tot en met " + begin.minusYears(Subsidieparameters.JONGSTE),
            "Verbeter de geboortedatum of kies een later begin.");
      } else if (dag.isBefore(begin.minusYears(120))) {
        lezer.fout(
            "geboortedatum", dag, "meer dan 120 jaar voor het begin", "", "Verbeter de datum.");
      }
    });
    if (tot.isBefore(van) || van.plusMonths(LANGSTE).isBefore(tot)) {
      lezer.fout(
          "tot",
          Objects.toString(tot),
          "het overzicht is te kort of te lang",
          "%s t/m %s".formatted(van, van.plusMonths(LANGSTE)),
          "Kies een andere laatste maand.");
    }
  }
}
