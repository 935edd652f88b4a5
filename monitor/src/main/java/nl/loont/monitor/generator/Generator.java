package nl.loont.monitor.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.loont.kern.analysis.Progress;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.monitor.Formaat;
import nl.loont.monitor.motor.DuckMotor;
import nl.loont.monitor.uitvoer.Uitvoermap;

/**
 * Maakt fictieve leveringen over 2019 tot en met maart 2025, geijkt op de gepubliceerde ankers van
 * SEOR (2026), met de waarheid ernaast in de map {@code waarheid}. Zelfde omvang en zaad, zelfde
 * bytes.
 */
public final class Generator {
  /** Grootste omvang: zo'n honderd miljoen regels. */
  public static final double MAX_OMVANG = 50;

  private static final Map<String, String> KOPPEN =
      Map.of(
          "levering",
          "berichtmaand;berichtgever;gemeentecode;persoon_id;voorziening_nr;type;begindatum;einddatum;loonwaarde",
          "baan",
          "persoon_id;maand;werkgever_id;contracturen_week;uurloon;contractsoort;sbi",
          "persoon",
          "persoon_id;geboortedatum;geslacht;opleiding;herkomst;huishouden;zorgkosten_kwartiel;dgr_grondslag;beschut",
          "inkomen",
          "persoon_id;maand;sec;bijstandsbedrag",
          "gemeente",
          "gemeentecode;jaar;inwoners;inwoners_15_65;stedelijkheid;gr;budget;lasten",
          "herindeling",
          "van;naar;datum",
          "normuren",
          "sbi;uren");

  private static final Map<String, String> WAARHEID =
      Map.of(
          "trajecten", "traject_id;persoon_id;gemeentecode;begindatum;einddatum;vorm",
          "defecten", "regel;traject_id",
          "landmaand", "maand;instroom;uitstroom;lopend",
          "gemeentemaand", "gemeentecode;maand;instroom;uitstroom;lopend",
          "afgekeurd", "aantal");

  private Generator() {}

  /**
   * Maakt de leveringen.
   *
   * @param omvang 1 is landelijk: 20.000 tot 40.000 lopende trajecten, zo'n 2,3 miljoen regels
   * @throws InvoerException als de map al bestanden heeft of de omvang niet kan
   */
  public static void maak(double omvang, long zaad, Path map, Formaat formaat, Progress voortgang)
      throws IOException {
    if (!(omvang > 0 && omvang <= MAX_OMVANG)) {
      throw fout(
          "omvang",
          Double.toString(omvang),
          "dit kan niet",
          "Kies een getal boven 0 en hoogstens 50.");
    }
    if (Files.exists(map)) {
      if (!Files.isDirectory(map)) {
        throw fout("uit", map.toString(), "dit is een bestand, geen map", "Kies een map.");
      }
      try (Stream<Path> inhoud = Files.list(map)) {
        if (inhoud.findAny().isPresent()) {
          throw fout(
              "uit", map.toString(), "deze map is niet leeg", "Kies een nieuwe of lege map.");
        }
      }
    }
    Path half = map.resolveSibling(map.toAbsolutePath().getFileName() + ".half");
    Uitvoermap.verwijder(half);
    try {
      schrijf(omvang, zaad, half, voortgang);
      if (formaat == Formaat.PARQUET) {
        naarParquet(half);
      }
      Files.deleteIfExists(map);
      Files.move(half, map);
    } finally {
      Uitvoermap.verwijder(half);
    }
    voortgang.report(1);
  }

  private static InvoerException fout(String veld, String waarde, String melding, String uitweg) {
    return new InvoerException(List.of(new Fout(veld, waarde, melding, "", uitweg)));
  }

  private static void schrijf(double omvang, long zaad, Path map, Progress voortgang)
      throws IOException {
    SplittableRandom bron = new SplittableRandom(zaad);
    Gemeenten gemeenten = new Gemeenten(bron.split());
    Files.createDirectories(map);
    Files.writeString(
        map.resolve("LEESMIJ-fictief.txt"),
        """
        Deze leveringen zijn fictief: geen persoon, gemeente of werkgever erin bestaat.
        Gemaakt door Loont, omvang %s, zaad %d. In de map waarheid staat wat er echt gebeurde.
        """
            .formatted(omvang, zaad));
    try (Tabelschrijver uit = new Tabelschrijver(map, KOPPEN);
        Tabelschrijver naast = new Tabelschrijver(map.resolve("waarheid"), WAARHEID)) {
      Omstandigheden omstandigheden = new Omstandigheden(bron.split(), uit);
      omstandigheden.vast(gemeenten);
      Waarheid waarheid = new Waarheid(naast);
      int brokken = (int) Math.ceil(omvang);
      for (int i = 0; i < brokken; i++) {
        SplittableRandom toeval = bron.split();
        Loop loop =
            new Loop(
                toeval.split(), gemeenten, Math.min(1, omvang - i), brokken == 1 ? "" : i + "-");
        Leverancier leverancier = new Leverancier(toeval.split(), uit, waarheid);
        for (List<Echt> keten : loop.personen()) {
          for (Echt echt : keten) {
            leverancier.lever(echt);
          }
          omstandigheden.schrijf(keten);
        }
        voortgang.report(.9 * (i + 1) / brokken);
      }
      waarheid.sluit();
    }
  }

  /** Zet de brontabellen om; de waarheid blijft leesbare tekst. */
  private static void naarParquet(Path map) throws IOException {
    try (DuckMotor motor = new DuckMotor(map.resolve("uitwijk"), 2000)) {
      for (String tabel : KOPPEN.keySet()) {
        try (Stream<Path> bestanden = Files.list(map.resolve(tabel))) {
          for (Path csv : bestanden.toList()) {
            String doel = csv.toString().replaceAll("csv$", "parquet");
            motor.voer(
                "copy (select * from read_csv(%s, delim = ';', header = true, all_varchar = true)) to %s (format parquet)"
                    .formatted(DuckMotor.tekst(csv.toString()), DuckMotor.tekst(doel)));
            Files.delete(csv);
          }
        }
      }
    }
    Uitvoermap.verwijder(map.resolve("uitwijk"));
  }
}
