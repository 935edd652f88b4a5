package nl.loont.kern.parameter;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Source;
import nl.loont.kern.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Parameters op datum, gelezen uit een tabel die een beleidsmedewerker kan lezen.
 *
 * <p>Kolommen, gescheiden door puntkomma's: naam, geldigVanaf, geldigTotEnMet, waarde, eenheid,
 * merk, bron, vindplaats, interval, gecontroleerd, toelichting. Getallen met een decimale punt. Een
 * kolom status mag; zonder die kolom volgt de status uit het merk. De dag van controle mag alleen
 * leeg zijn als de status zegt dat nog niemand keek.
 */
public final class ParameterTable {
  private final String origin;
  private final Map<String, List<Parameter>> series;

  private ParameterTable(String origin, Map<String, List<Parameter>> series) {
    this.origin = origin;
    this.series = series;
  }

  /**
   * Leest een tabel en keurt haar: dubbelen, overlap, gaten en wisselende eenheden.
   *
   * @param origin naam van het bestand, voor meldingen
   * @throws IllegalArgumentException als er iets niet klopt; de melding noemt alle regels
   */
  public static ParameterTable read(String origin, InputStream in) {
    Map<String, List<Parameter>> series = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(';')
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : csv) {
        try {
          if (row.getFieldCount() != row.getHeader().size()) {
            throw new IllegalArgumentException(
                "%d velden in plaats van %d"
                    .formatted(row.getFieldCount(), row.getHeader().size()));
          }
          Parameter parameter = parameter(row);
          series.computeIfAbsent(parameter.name(), _ -> new ArrayList<>()).add(parameter);
        } catch (RuntimeException e) {
          problems.add("regel %d: %s".formatted(row.getStartingLineNumber(), e.getMessage()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    series.values().forEach(list -> list.sort(Comparator.comparing(Parameter::from)));
    series.forEach((name, list) -> check(name, list, problems));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "parameters in %s kloppen niet:\n- %s".formatted(origin, String.join("\n- ", problems)));
    }
    return new ParameterTable(origin, series);
  }

  private static Parameter parameter(NamedCsvRecord row) {
    Merk merk = Merk.valueOf(row.getField("merk"));
    Status status = row.findField("status").map(Status::byLabel).orElseGet(() -> Status.of(merk));
    LocalDate checked = date(row.getField("gecontroleerd"));
    if (checked == null && status != Status.ONGECONTROLEERD) {
      throw new IllegalArgumentException(
          "gecontroleerd is leeg; dat kan alleen bij status '%s'"
              .formatted(Status.ONGECONTROLEERD.label()));
    }
    return new Parameter(
        row.getField("naam"),
        LocalDate.parse(row.getField("geldigVanaf")),
        date(row.getField("geldigTotEnMet")),
        Double.parseDouble(row.getField("waarde")),
        Unit.byLabel(row.getField("eenheid")),
        merk,
        new Source(row.getField("bron"), row.getField("vindplaats")),
        row.getField("interval"),
        checked,
        status,
        row.getField("toelichting"));
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static void check(String name, List<Parameter> list, List<String> problems) {
    for (int i = 1; i < list.size(); i++) {
      Parameter previous = list.get(i - 1);
      Parameter next = list.get(i);
      LocalDate end = previous.until();
      if (!previous.unit().equals(next.unit())) {
        problems.add("%s: eenheid wisselt op %s".formatted(name, next.from()));
      }
      if (end == null || !end.isBefore(next.from())) {
        problems.add("%s: twee waarden op %s".formatted(name, next.from()));
      } else if (!end.plusDays(1).equals(next.from())) {
        problems.add("%s: geen waarde van %s tot %s".formatted(name, end.plusDays(1), next.from()));
      }
    }
  }

  /** Namen van alle parameters, in de volgorde van de tabel. */
  public Set<String> names() {
    return series.keySet();
  }

  /**
   * Alle waarden van een parameter, van oud naar nieuw.
   *
   * @throws IllegalArgumentException als de parameter niet bestaat
   */
  public List<Parameter> series(String name) {
    List<Parameter> list = series.get(name);
    if (list == null) {
      throw new IllegalArgumentException("parameter '%s' staat niet in %s".formatted(name, origin));
    }
    return List.copyOf(list);
  }

  /** Of de parameter op deze dag een waarde heeft. */
  public boolean has(LocalDate date, String name) {
    return series.getOrDefault(name, List.of()).stream()
        .anyMatch(parameter -> parameter.validOn(date));
  }

  /**
   * De parameter zoals die op een dag geldt.
   *
   * @throws IllegalArgumentException als de parameter niet bestaat of op die dag geen waarde heeft
   */
  public Parameter on(LocalDate date, String name) {
    List<Parameter> list = series(name);
    return list.stream()
        .filter(parameter -> parameter.validOn(date))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "parameter '%s' heeft op %s geen waarde; bekend van %s tot en met %s"
                    .formatted(
                        name,
                        date,
                        list.getFirst().from(),
                        list.getLast().until() == null ? "nu" : list.getLast().until())));
  }
}
