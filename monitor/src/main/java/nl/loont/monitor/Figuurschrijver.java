package nl.loont.monitor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import nl.loont.monitor.bron.Bronmap;
import nl.loont.monitor.bron.Brontabel;
import nl.loont.monitor.figuur.Figuren;
import nl.loont.monitor.figuur.Figuur;
import nl.loont.monitor.figuur.Geheimhouding;
import nl.loont.monitor.figuur.Punt;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.motor.MotorException;
import nl.loont.monitor.motor.Stappenplan;
import org.duckdb.DuckDBAppender;

/** Rekent de figuren uit en laat weg wat op te weinig trajecten rust. */
final class Figuurschrijver {
  /** De tabellen naast de figuren, met de vraag die ze op volgorde zet. */
  static final Map<String, String> TABELLEN =
      Map.of(
          "gemeentepaneel",
          "select * from gemeentepaneel order by gemeentecode, maand",
          "gemeentetoestand",
          "select * from gemeentetoestand order by gemeentecode, maand",
          "verwacht_aandeel",
          "select * from verwacht_aandeel order by gemeentecode, jaar",
          Gemeentepublicatie.TABEL,
          "select * from %s order by gemeentecode, maand".formatted(Gemeentepublicatie.TABEL));

  private static final List<String> BESTANDEN =
      List.of(
          "sql/9-basis.sql",
          "sql/9-inzet.sql",
          "sql/9-instroom.sql",
          "sql/9-uitstroom.sql",
          "sql/9-gemeenten.sql");

  private final DuckMotor motor;
  private final Bronmap bron;
  private final Geheimhouding geheim;
  private final List<String> meldingen = new ArrayList<>();

  Figuurschrijver(DuckMotor motor, Bronmap bron, Geheimhouding geheim) {
    this.motor = motor;
    this.bron = bron;
    this.geheim = geheim;
  }

  /** De figuren die de invoer toelaat, klaar als tabel onder hun eigen naam. */
  List<Figuur> maak(Omgeving omgeving) {
    Set<String> behoud = new HashSet<>(TABELLEN.keySet());
    Figuren.alle().forEach(f -> behoud.add(f.naam()));
    behoud.addAll(List.of("waarschuwingen", "aandeel"));
    new Stappenplan(Figuurschrijver.class, "sql/koppelen.sql", BESTANDEN)
        .voerUit(motor, omgeving.parameters(), Set.of(), behoud, _ -> {});
    Gemeentepublicatie.maak(motor, geheim);
    Map<Figuur, List<Punt>> klaar = new LinkedHashMap<>();
    for (Figuur figuur : Figuren.alle()) {
      List<Brontabel> ontbreekt = figuur.nodig().stream().filter(t -> !bron.heeft(t)).toList();
      if (ontbreekt.isEmpty()) {
        klaar.put(figuur, geheim.pasToe(punten(figuur), figuur.delen()));
      } else {
        meldingen.add(
            "%s (%s) vraagt de tabel %s."
                .formatted(
                    figuur.titel(),
                    figuur.naam(),
                    ontbreekt.stream().map(Brontabel::naam).collect(Collectors.joining(", "))));
      }
    }
    dekGroepenAf(klaar);
    klaar.forEach(this::schrijf);
    return List.copyOf(klaar.keySet());
  }

  /** Welke figuren er niet zijn, en welke tabel zij vragen. */
  List<String> meldingen() {
    return meldingen;
  }

  private void dekGroepenAf(Map<Figuur, List<Punt>> klaar) {
    Map<String, List<Figuur>> groepen = new HashMap<>();
    for (Figuur figuur : klaar.keySet()) {
      if (!figuur.groep().isEmpty()) {
        groepen.computeIfAbsent(figuur.groep(), _ -> new ArrayList<>()).add(figuur);
      }
    }
    for (List<Figuur> groep : groepen.values()) {
      List<List<Punt>> samen =
          geheim.samen(groep.stream().map(f -> klaar.getOrDefault(f, List.of())).toList());
      for (int i = 0; i < groep.size(); i++) {
        klaar.put(groep.get(i), samen.get(i));
      }
    }
  }

  private List<Punt> punten(Figuur figuur) {
    // Een verdeling van de instroom heeft geen eigen tabel: zij staat met de andere in aandeel.
    List<String> kolommen = motor.kolommen(figuur.naam());
    String rijen =
        kolommen.isEmpty()
            ? "(select * from aandeel where figuur = %s) a"
                .formatted(DuckMotor.tekst(figuur.naam()))
            : figuur.naam();
    // Zes decimalen: gemiddelden van breuken hangen in de zestiende af van de volgorde van
    // optellen.
    return motor
        .rijen(
            "select reeks, x, round(waarde, 6), aantal, %s from %s where waarde is not null order by reeks, x"
                .formatted(kolommen.contains("deel") ? "deel" : "null", rijen))
        .stream()
        .map(Figuurschrijver::punt)
        .toList();
  }

  private void schrijf(Figuur figuur, List<Punt> punten) {
    motor.tabel(
        figuur.naam(),
        "select '' as reeks, '' as x, cast(0 as double) as waarde, cast(0 as bigint) as aantal, 0 as onderdrukt where false");
    try (DuckDBAppender vuller = motor.vul(figuur.naam())) {
      for (Punt punt : punten) {
        vuller.beginRow();
        vuller.append(punt.reeks());
        vuller.append(punt.x());
        vuller.append(punt.waarde().isPresent() ? (Double) punt.waarde().getAsDouble() : null);
        vuller.append(punt.aantal().isPresent() ? (Long) punt.aantal().getAsLong() : null);
        vuller.append(punt.onderdrukt() ? 1 : 0);
        vuller.endRow();
      }
    } catch (SQLException e) {
      throw new MotorException(e);
    }
  }

  private static Punt punt(List<String> rij) {
    return new Punt(
        rij.get(0),
        rij.get(1),
        OptionalDouble.of(Double.parseDouble(rij.get(2))),
        geheel(rij.get(3)),
        geheel(rij.get(4)),
        false);
  }

  private static OptionalLong geheel(String tekst) {
    return tekst.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(tekst));
  }
}
