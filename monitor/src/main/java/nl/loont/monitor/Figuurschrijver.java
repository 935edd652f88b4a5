package nl.loont.monitor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
  private final DuckMotor motor;
  private final Bronmap bron;
  private final List<String> meldingen = new ArrayList<>();

  Figuurschrijver(DuckMotor motor, Bronmap bron) {
    this.motor = motor;
    this.bron = bron;
  }

  /** De figuren die de invoer toelaat, klaar als tabel onder hun eigen naam. */
  List<Figuur> maak(Omgeving omgeving) {
    Set<String> namen = Figuren.alle().stream().map(Figuur::naam).collect(Collectors.toSet());
    Set<String> behoud = new java.util.HashSet<>(namen);
    behoud.add("waarschuwingen");
    new Stappenplan(Figuurschrijver.class, "sql/koppelen.sql", List.of("sql/9-figuren.sql"))
        .voerUit(motor, omgeving.parameters(), Set.of(), behoud, _ -> {});
    List<Figuur> klaar = new ArrayList<>();
    for (Figuur figuur : Figuren.alle()) {
      List<Brontabel> ontbreekt = figuur.nodig().stream().filter(t -> !bron.heeft(t)).toList();
      if (ontbreekt.isEmpty()) {
        schrijf(figuur);
        klaar.add(figuur);
      } else {
        meldingen.add(
            "%s (%s) vraagt de tabel %s."
                .formatted(
                    figuur.titel(),
                    figuur.naam(),
                    ontbreekt.stream().map(Brontabel::naam).collect(Collectors.joining(", "))));
      }
    }
    return klaar;
  }

  /** Welke figuren er niet zijn, en welke tabel zij vragen. */
  List<String> meldingen() {
    return meldingen;
  }

  private void schrijf(Figuur figuur) {
    // Zes decimalen: gemiddelden van breuken hangen in de zestiende af van de volgorde van
    // optellen.
    List<Punt> punten =
        motor
            .rijen(
                "select reeks, x, round(waarde, 6), aantal from %s where waarde is not null order by reeks, x"
                    .formatted(figuur.naam()))
            .stream()
            .map(Figuurschrijver::punt)
            .toList();
    motor.tabel(
        figuur.naam(),
        "select '' as reeks, '' as x, cast(0 as double) as waarde, cast(0 as bigint) as aantal, 0 as onderdrukt where false");
    try (DuckDBAppender vuller = motor.vul(figuur.naam())) {
      for (Punt punt : Geheimhouding.STANDAARD.pasToe(punten, figuur.delen())) {
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
        rij.get(3).isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(rij.get(3))),
        false);
  }
}
