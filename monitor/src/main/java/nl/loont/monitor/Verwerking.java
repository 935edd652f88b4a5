package nl.loont.monitor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.monitor.bron.Afkeurlijst;
import nl.loont.monitor.bron.Bronlezer;
import nl.loont.monitor.bron.Bronmap;
import nl.loont.monitor.bron.Brontabel;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.motor.Stappenplan;
import nl.loont.monitor.uitvoer.Uitvoermap;

/**
 * Herstelt leveringen en telt ze: van een map met brontabellen naar een map met uitkomsten. Het
 * geheugen blijft begrensd doordat personen in porties gaan; elke regel van het herstel blijft
 * binnen een persoon.
 */
public final class Verwerking {
  private static final Map<String, List<String>> GEVOLG =
      Map.of(
          "BAAN", List.of("R5 en R6 nemen aan dat de werkgever niet wisselt; er zijn geen prijzen"),
          "NORMUREN", List.of("er zijn geen deeltijdfactoren en geen prijzen"),
          "PERSOON", List.of("prijzen gaan uit van het minimumloon voor volwassenen"),
          "GEMEENTE",
              List.of(
                  "er zijn geen cijfers per 10.000 inwoners, en gemeentecodes zijn niet getoetst"),
          "HERINDELING", List.of("R7 is niet uitgevoerd"),
          "INKOMEN", List.of("er zijn geen cijfers over inkomen voor en na het traject"));

  private final Opdracht opdracht;
  private final Progress voortgang;
  private final long regelsPerPortie;

  private Verwerking(Opdracht opdracht, Progress voortgang, long regelsPerPortie) {
    this.opdracht = opdracht;
    this.voortgang = voortgang;
    this.regelsPerPortie = regelsPerPortie;
  }

  /**
   * Voert een opdracht uit.
   *
   * @throws InvoerException als de invoer niet te verwerken is; er is dan niets veranderd
   * @throws CancellationException als de voortgang het werk afbreekt; ook dan is er niets veranderd
   */
  public static Verslag voerUit(Opdracht opdracht, Progress voortgang) throws IOException {
    return voerUit(opdracht, voortgang, Porties.REGELS);
  }

  /** Als {@link #voerUit(Opdracht, Progress)}, met een eigen grens aan de regels per portie. */
  static Verslag voerUit(Opdracht opdracht, Progress voortgang, long regelsPerPortie)
      throws IOException {
    return new Verwerking(opdracht, voortgang, regelsPerPortie).verwerk();
  }

  private Verslag verwerk() throws IOException {
    Bronmap bron = Bronmap.van(opdracht.leveringen());
    if (bron.bevat(opdracht.uit())) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "uit",
                  opdracht.uit().toString(),
                  "hier staan de leveringen",
                  "",
                  "Kies een andere map.")));
    }
    try (Uitvoermap uitvoer = Uitvoermap.open(opdracht.uit(), Tabellen::isEigen)) {
      try {
        Verslag verslag = reken(bron, uitvoer);
        uitvoer.plaats();
        voortgang.report(1);
        return verslag;
      } catch (InvoerException | CancellationException e) {
        uitvoer.gooiWeg();
        throw e;
      }
    }
  }

  private Verslag reken(Bronmap bron, Uitvoermap uitvoer) throws IOException {
    Path werk = uitvoer.werk();
    Tussenstand.controleer(werk, bron, opdracht, regelsPerPortie);
    Uitvoermap.verwijder(uitvoer.nieuw());
    long geheugen = geheugen();
    try (DuckMotor motor = new DuckMotor(werk.resolve("uitwijk"), geheugen)) {
      Bronlezer lezer = new Bronlezer(bron, motor, werk, deel -> voortgang.report(0.1 * deel));
      lezer.laad();
      voortgang.report(0.1);
      motor.tabel(
          "bekende_gemeente",
          "select gemeentecode from gemeente_goed union select van from herindeling_goed union select naar from herindeling_goed");
      motor.tabel(
          "herindeling",
          "select distinct van, naar, year(datum) * 12 + month(datum) as maand from herindeling_goed");
      boolean bekend = bron.heeft(Brontabel.GEMEENTE) || bron.heeft(Brontabel.HERINDELING);
      motor.beeld(Rekenplan.KEURING.naam(), Rekenplan.keuring(bekend));
      motor.beeld("levering_goed", lezer.goedeLevering());
      Afkeurlijst afkeur = new Afkeurlijst(bron, motor);
      long afgekeurd = afkeur.maak();
      voortgang.report(0.15);
      new Stappenplan(Verwerking.class, "sql/koppelen.sql", List.of("sql/2-standen.sql"))
          .voerUit(
              motor,
              Map.of("laatste_bericht", Integer.toString(Omgeving.laatsteBericht(opdracht.tot()))),
              Set.of(),
              Set.of("stand_kort"),
              _ -> {});
      voortgang.report(0.3);
      List<String> stand =
          motor
              .rijen(
                  """
                  select coalesce(sum(regels), 0), min(eerste), max(laatste), min(begindatum),
                         (select count(*) from levering_ruw)
                  from stand_kort\
                  """)
              .getFirst();
      Omgeving omgeving = omgeving(motor, stand, bekend);
      omgeving.laad(
          motor,
          motor
              .rijen("select distinct uren from normuren_goed where uren > 0 order by uren")
              .stream()
              .map(rij -> Double.valueOf(rij.getFirst()))
              .toList());
      Porties porties = Porties.verdeel(motor, omgeving, regelsPerPortie);
      voortgang.report(0.4);
      porties.reken(
          werk, bron.heeft(Brontabel.BAAN), geheugen, deel -> voortgang.report(0.4 + 0.5 * deel));
      Uitschrijver uit = new Uitschrijver(motor, werk, uitvoer.nieuw(), opdracht.formaat());
      Figuurschrijver figuren = new Figuurschrijver(motor, bron, opdracht.geheimhouding());
      long trajecten = uit.schrijf(porties, omgeving, figuren);
      voortgang.report(0.99);
      return new Verslag(
          omgeving.van(),
          omgeving.tot(),
          Long.parseLong(stand.getLast()),
          afgekeurd,
          trajecten,
          Stream.of(bron.meldingen(), afkeur.meldingen(), meldingen(bron), figuren.meldingen())
              .flatMap(List::stream)
              .toList());
    }
  }

  private Omgeving omgeving(DuckMotor motor, List<String> stand, boolean gemeentenBekend) {
    if (stand.getFirst().equals("0")) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "leveringen",
                  opdracht.leveringen().toString(),
                  "geen enkele regel is goed (%s geleverd; %s)"
                      .formatted(stand.getLast(), redenen(motor)),
                  "",
                  "Kijk of de kolommen onder de goede naam staan.")));
    }
    YearMonth eerste = Maand.van(Integer.parseInt(stand.get(1)));
    YearMonth laatste = Maand.van(Integer.parseInt(stand.get(2)));
    YearMonth van = opdracht.van().orElse(eerste);
    YearMonth tot = opdracht.tot().orElse(laatste.minusMonths(3));
    if (tot.isBefore(van)) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "tot",
                  tot.toString(),
                  "de onderzoeksperiode eindigt voor zij begint"
                      + (opdracht.tot().isEmpty()
                          ? "; zonder --tot is dit drie maanden voor de laatste levering"
                          : ""),
                  "vanaf " + van,
                  "Geef --van en --tot.")));
    }
    YearMonth vroegst = YearMonth.from(LocalDate.parse(stand.get(3)));
    return Omgeving.van(van, tot, eerste, laatste, vroegst, gemeentenBekend);
  }

  private static String redenen(DuckMotor motor) {
    return motor
        .rijen("select reden, count(*) from afgekeurd group by reden order by 2 desc, 1")
        .stream()
        .map(rij -> rij.get(0) + " " + rij.get(1))
        .toList()
        .toString();
  }

  private static List<String> meldingen(Bronmap bron) {
    List<String> meldingen = new ArrayList<>();
    for (Brontabel tabel : Brontabel.values()) {
      if (!bron.heeft(tabel)) {
        for (String gevolg : GEVOLG.getOrDefault(tabel.name(), List.of())) {
          meldingen.add("Zonder de tabel %s: %s.".formatted(tabel.naam(), gevolg));
        }
      }
    }
    return meldingen;
  }

  /** Hoogstens 5,5 GiB, en nooit meer dan de helft van het geheugen van de machine; in MiB. */
  private static long geheugen() {
    long totaal =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getTotalMemorySize();
    return Math.min(5632, totaal / 2 / (1 << 20));
  }
}
