package nl.loont.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.motor.Stappenplan;

/** Verdeelt personen over porties en rekent die naast elkaar uit, elk op een eigen kern. */
final class Porties {
  /** Zoveel regels gaan er in een portie. */
  static final long REGELS = 4_000_000;

  /** Zoveel geheugen vraagt een portie, in MiB. */
  private static final long GEHEUGEN = 1024;

  /** Van zoveel standen volstaat een steekproef om de grenzen te kiezen. */
  private static final long STEEKPROEF = 400_000;

  private static final long PEIL_MS = 100;

  private final DuckMotor motor;
  private final Omgeving omgeving;
  private final int aantal;

  private Porties(DuckMotor motor, Omgeving omgeving, int aantal) {
    this.motor = motor;
    this.omgeving = omgeving;
    this.aantal = aantal;
  }

  int aantal() {
    return aantal;
  }

  /**
   * Kiest de grenzen en zet klaar wat elke portie nodig heeft. De grenzen volgen alleen uit de
   * leveringen, zodat een onderbroken verwerking verder kan.
   *
   * @param regelsPerPortie ongeveer
   */
  static Porties verdeel(DuckMotor motor, Omgeving omgeving, long regelsPerPortie) {
    List<String> grenzen = grenzen(motor, regelsPerPortie);
    StringBuilder portie = new StringBuilder("case");
    for (int i = 0; i < grenzen.size(); i++) {
      portie.append(" when naam < %s then %d".formatted(DuckMotor.tekst(grenzen.get(i)), i));
    }
    motor.functie("portie_van(naam)", portie + " when true then %d end".formatted(grenzen.size()));
    Map<String, String> parameters = omgeving.parameters();
    parameters.put("portie", "portie_van(naam)");
    new Stappenplan(Porties.class, "sql/koppelen.sql", List.of("sql/2-verweven.sql"))
        .voerUit(
            motor,
            parameters,
            Set.of("stand_kort"),
            Set.of("stand_alle", "verweven_alle", "regel_alle"),
            _ -> {});
    for (String tabel : List.of("persoon", "baan")) {
      String vraag =
          "select * exclude (naam), portie_van(naam) as portie from (select *, persoon_id || '/' as naam from %s_goed) t"
              .formatted(tabel);
      if (grenzen.isEmpty()) {
        motor.beeld(tabel + "_alle", vraag);
      } else {
        motor.tabel(tabel + "_alle", vraag);
      }
    }
    motor.opsomming("maandnaam", "select tekst from kalender order by maand");
    motor.functie(
        "maandtekst(maand)",
        "(enum_range(cast(null as maandnaam)))[maand - %d + 1]"
            .formatted(motor.getal("select min(maand) from kalender")));
    return new Porties(motor, omgeving, grenzen.size() + 1);
  }

  /** De namen waar een volgende portie begint; van veel standen uit een vaste steekproef. */
  private static List<String> grenzen(DuckMotor motor, long regelsPerPortie) {
    long deler = 1 + motor.getal("select count(*) from stand_kort") / STEEKPROEF;
    return motor
        .rijen(
            """
            select min(naam) from (
              select naam, (sum(regels) over (order by naam) - regels) * %2$d // %1$d as portie
              from (select persoon_id || '/' as naam, sum(regels) as regels from stand_kort
                    where hash(persoon_id) %% %2$d = 0 group by naam) p) g
            group by portie order by portie\
            """
                .formatted(regelsPerPortie, deler))
        .stream()
        .map(List::getFirst)
        .skip(1)
        .toList();
  }

  /**
   * Rekent alle porties uit.
   *
   * @param voortgang krijgt steeds het gedane deel
   * @throws CancellationException als de voortgang het werk afbreekt; dan is er niets meer bezig
   */
  void reken(Path werk, boolean metBanen, long geheugen, DoubleConsumer voortgang)
      throws IOException {
    int naastElkaar =
        Math.min(
            aantal, Math.clamp(geheugen / GEHEUGEN, 1, Runtime.getRuntime().availableProcessors()));
    Map<Portie, Double> gedaan = new ConcurrentHashMap<>();
    AtomicBoolean gestopt = new AtomicBoolean();
    motor.bewaarVolgorde();
    if (naastElkaar > 1) {
      // Elke portie een eigen kern: dat rekent zuiniger dan samen aan een portie.
      motor.kernen(1);
    }
    try (ExecutorService werkers = Executors.newFixedThreadPool(naastElkaar)) {
      List<Future<Void>> taken = new ArrayList<>();
      for (int i = 0; i < aantal; i++) {
        Portie portie = new Portie(i);
        taken.add(
            werkers.submit(() -> {
              try (DuckMotor tak = motor.tak("portie_" + portie.volgnummer())) {
                portie.reken(
                    tak,
                    omgeving,
                    werk,
                    metBanen,
                    deel -> {
                      if (gestopt.get()) {
                        throw new CancellationException();
                      }
                      gedaan.put(portie, deel);
                    });
              }
              gedaan.put(portie, 1d);
              return null;
            }));
      }
      try {
        for (Future<Void> taak : taken) {
          wacht(
              taak,
              () -> voortgang.accept(gedaan.values().stream().mapToDouble(d -> d).sum() / aantal));
        }
      } finally {
        gestopt.set(true);
        werkers.shutdownNow();
      }
    }
    motor.alleKernen();
  }

  private static void wacht(Future<Void> taak, Runnable peil) throws IOException {
    while (true) {
      peil.run();
      try {
        taak.get(PEIL_MS, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException e) {
        // Nog bezig: peil opnieuw.
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case RuntimeException fout -> throw fout;
          case Error fout -> throw fout;
          case IOException fout -> throw fout;
          case null, default -> throw new IllegalStateException(e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }
  }

  /** Elke tabel van de porties achter elkaar, op volgorde. */
  List<Path> bestanden(Path werk, String tabel) {
    return IntStream.range(0, aantal).mapToObj(i -> new Portie(i).bestand(werk, tabel)).toList();
  }
}
