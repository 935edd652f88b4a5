package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import nl.loont.kern.invoer.Fout;
import org.jspecify.annotations.Nullable;

/**
 * Leest waarden die op een dag veranderen: één waarde voor het hele dienstverband, of een lijst van
 * {@code vanaf} en {@code waarde}.
 */
final class Verlooplezer {
  private static final String VORM = "een waarde, of een lijst van {\"vanaf\", \"waarde\"}";

  private final Boomlezer lezer;

  Verlooplezer(Boomlezer lezer) {
    this.lezer = lezer;
  }

  /** Leest één getal en meldt wat eraan mankeert. */
  @FunctionalInterface
  interface Getallezer {
    OptionalDouble lees(String veld, @Nullable Object waarde);
  }

  Verloop<Double> lees(String veld, @Nullable Object waarde, LocalDate begin, Getallezer getal) {
    TreeMap<LocalDate, Double> stappen = new TreeMap<>();
    for (Stap stap : stappen(veld, waarde, begin)) {
      OptionalDouble gelezen = getal.lees(stap.veld(), stap.waarde());
      gelezen.ifPresent(w -> stappen.put(stap.vanaf(), w));
    }
    return new Verloop<>(stappen);
  }

  Verloop<Vorm> vorm(@Nullable Object waarde, LocalDate begin) {
    TreeMap<LocalDate, Vorm> stappen = new TreeMap<>();
    if (Boomlezer.leeg(waarde)) {
      return Verloop.vanaf(begin, Vorm.REGULIER);
    }
    for (Stap stap : stappen("vorm", waarde, begin)) {
      Optional<Vorm> vorm = lezer.keuze(stap.veld(), stap.waarde(), Vorm::bij, Vorm.sleutels());
      vorm.ifPresent(v -> stappen.put(stap.vanaf(), v));
    }
    return new Verloop<>(stappen);
  }

  List<Periode> perioden(String veld, @Nullable Object waarde) {
    List<Periode> perioden = new ArrayList<>();
    if (Boomlezer.leeg(waarde)) {
      return perioden;
    }
    if (!(waarde instanceof List<?> lijst)) {
      lezer.fout(
          veld, waarde, "geen lijst", "een lijst van {\"van\", \"totEnMet\"}", "Gebruik [ ].");
      return perioden;
    }
    for (int i = 0; i < lijst.size(); i++) {
      String pad = "%s[%d].".formatted(veld, i);
      Map<?, ?> regel = object(pad, lijst.get(i), Set.of("van", "totEnMet"));
      periode(pad, regel)
          .ifPresent(periode -> {
            if (perioden.stream().anyMatch(periode::overlapt)) {
              lezer.fout(
                  pad + "van",
                  periode.van(),
                  "valt samen met een andere periode in de lijst",
                  "",
                  "Laat elke dag in hoogstens een periode vallen.");
            }
            perioden.add(periode);
          });
    }
    return List.copyOf(perioden);
  }

  /** Een periode; zonder laatste dag duurt zij nog. */
  private Optional<Periode> periode(String pad, Map<?, ?> regel) {
    Optional<LocalDate> van = lezer.datum(pad + "van", regel.get("van"), true);
    Optional<LocalDate> tot = lezer.datum(pad + "totEnMet", regel.get("totEnMet"), false);
    Optional<Fout> teVroeg = van.flatMap(dag -> Subsidieparameters.fout(pad + "van", dag));
    teVroeg.ifPresent(lezer::fout);
    if (van.isEmpty() || teVroeg.isPresent() || lezer.heeftFout(pad + "totEnMet")) {
      return Optional.empty();
    }
    LocalDate laatste = tot.orElse(Periode.OPEN);
    if (laatste.isBefore(van.get())) {
      lezer.fout(
          pad + "totEnMet",
          laatste,
          "ligt voor van",
          "vanaf " + van.get(),
          "Verbeter een van beide.");
      return Optional.empty();
    }
    return Optional.of(new Periode(van.get(), laatste));
  }

  private record Stap(String veld, LocalDate vanaf, @Nullable Object waarde) {}

  private List<Stap> stappen(String veld, @Nullable Object waarde, LocalDate begin) {
    List<Stap> stappen = new ArrayList<>();
    if (Boomlezer.leeg(waarde)) {
      return stappen;
    }
    if (!(waarde instanceof List<?> lijst)) {
      if (waarde instanceof Map<?, ?>) {
        lezer.fout(veld, waarde, "geen waarde en geen lijst", VORM, "Zet er [ ] omheen.");
      } else {
        stappen.add(new Stap(veld, begin, waarde));
      }
      return stappen;
    }
    for (int i = 0; i < lijst.size(); i++) {
      String pad = "%s[%d].".formatted(veld, i);
      Map<?, ?> regel = object(pad, lijst.get(i), Set.of("vanaf", "waarde"));
      Object inhoud = regel.get("waarde");
      lezer
          .datum(pad + "vanaf", regel.get("vanaf"), true)
          .ifPresent(vanaf -> {
            if (stappen.stream().anyMatch(s -> s.vanaf().equals(vanaf))) {
              lezer.fout(pad + "vanaf", vanaf, "deze dag staat er al", "", "Houd een van beide.");
            }
            stappen.add(new Stap(pad + "waarde", vanaf, inhoud));
          });
    }
    return stappen;
  }

  @SuppressWarnings("unchecked") // sleutels van een ingelezen object zijn altijd tekst
  private Map<String, ?> object(String pad, @Nullable Object waarde, Set<String> bekend) {
    if (waarde instanceof Map<?, ?> map) {
      Map<String, ?> regel = (Map<String, ?>) map;
      lezer.onbekend(regel, bekend, pad);
      return regel;
    }
    lezer.fout(
        pad.substring(0, pad.length() - 1),
        String.valueOf(waarde),
        "geen object met velden",
        VORM,
        "Gebruik accolades met velden erin.");
    return Map.of();
  }
}
