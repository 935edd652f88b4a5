package nl.loont.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import nl.loont.kern.analysis.Progress;
import nl.loont.monitor.generator.Generator;
import nl.loont.monitor.generator.Herstelmeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Het herstel van fictieve leveringen met aangebrachte fouten, tegen de waarheid. */
class HerstelTest {
  private static final YearMonth VAN = YearMonth.of(2019, 1);
  private static final YearMonth TOT = YearMonth.of(2024, 12);

  @TempDir Path map;

  @Test
  void elke_regel_vindt_minstens_99_procent_en_de_tellingen_zijn_precies_waar() throws IOException {
    Path leveringen = map.resolve("leveringen");
    Generator.maak(.04, 11, leveringen, Formaat.CSV, Progress.NONE);
    Opdracht opdracht =
        new Opdracht(
            leveringen, map.resolve("uit"), Optional.of(VAN), Optional.of(TOT), Formaat.PARQUET);
    Verslag verslag = Verwerking.voerUit(opdracht, Progress.NONE);
    Herstelmeting meting = Herstelmeting.van(leveringen, map.resolve("uit"));
    assertThat(meting.regels())
        .hasSize(8)
        .allSatisfy(regel -> {
          assertThat(regel.aangebracht()).as(regel.naam()).isPositive();
          assertThat(regel.precisie()).as(regel.naam()).isGreaterThanOrEqualTo(.99);
          assertThat(regel.volledigheid()).as(regel.naam()).isGreaterThanOrEqualTo(.99);
        });
    assertThat(meting.maandenAnders()).isZero();
    assertThat(meting.gemeentemaandenAnders()).isZero();
    assertThat(meting.trajectenGelijk()).isEqualTo(meting.trajecten()).isGreaterThan(4000);
    assertThat(meting.trajectenTeveel()).isZero();
    assertThat(Files.readString(leveringen.resolve("waarheid/afgekeurd/fictief.csv")))
        .isEqualTo("aantal\n%d\n".formatted(verslag.afgekeurd()));
  }

  @Test
  void in_porties_naast_elkaar_komt_er_op_de_byte_hetzelfde_uit() throws IOException {
    Path leveringen = map.resolve("leveringen");
    Generator.maak(.004, 5, leveringen, Formaat.CSV, Progress.NONE);
    Path ineens = map.resolve("ineens");
    Path inPorties = map.resolve("porties");
    for (Path uit : new Path[] {ineens, inPorties}) {
      Verwerking.voerUit(
          new Opdracht(leveringen, uit, Optional.of(VAN), Optional.of(TOT), Formaat.CSV),
          Progress.NONE,
          uit.equals(ineens) ? Porties.REGELS : 900);
    }
    try (Stream<Path> tabellen = Files.list(ineens)) {
      assertThat(tabellen)
          .hasSizeGreaterThan(50)
          .allSatisfy(tabel ->
              assertThat(inPorties.resolve(tabel.getFileName())).hasSameBinaryContentAs(tabel));
    }
  }

  @Test
  void zelfde_omvang_en_zaad_geven_dezelfde_bytes() throws IOException {
    for (String naam : new String[] {"a", "b"}) {
      Generator.maak(.002, 3, map.resolve(naam), Formaat.CSV, Progress.NONE);
    }
    for (String bestand :
        new String[] {
          "levering/fictief-2021-06.csv", "baan/fictief.csv", "waarheid/trajecten/fictief.csv"
        }) {
      assertThat(map.resolve("a").resolve(bestand))
          .hasSameBinaryContentAs(map.resolve("b").resolve(bestand));
    }
  }
}
