package nl.loont.monitor.bron;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Maakt van een bestand een beeld met getypeerde kolommen: waarde, en of zij onleesbaar was. */
final class Kolomvertaling {
  /** Hoe de motor tekst noemt. */
  static final String TEKST = "VARCHAR";

  private static final Set<String> GETALLEN =
      Set.of(
          "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "FLOAT",
          "DOUBLE");

  private Kolomvertaling() {}

  /**
   * De vraag die een tabel getypeerd leest.
   *
   * @param typen type van elke kolom in het bestand
   * @param plaats uitdrukkingen voor bestand, regelnummer en kolommen_fout
   */
  static String vraag(Brontabel tabel, Map<String, String> typen, String plaats, String bron) {
    return "select %s, %s from %s"
        .formatted(
            plaats,
            tabel.kolommen().stream()
                .map(k -> kolom(k, typen.getOrDefault(k.naam(), "")))
                .collect(Collectors.joining(", ")),
            bron);
  }

  /** Of een kolom overal tekst is. */
  static boolean isTekst(Kolom kolom, Map<String, String> typen) {
    return kolom.soort() == Soort.TEKST && TEKST.equals(typen.get(kolom.naam()));
  }

  /** Een lege tabel met dezelfde kolommen. */
  static String leeg(Brontabel tabel) {
    return "select 0 as bestand, cast(0 as bigint) as regelnummer, false as kolommen_fout, %s where false"
        .formatted(
            tabel.kolommen().stream().map(k -> kolom(k, "")).collect(Collectors.joining(", ")));
  }

  /** Waarom een regel van een andere tabel dan de levering afvalt; leeg als hij goed is. */
  static String reden(Brontabel tabel) {
    List<String> datum = new ArrayList<>();
    List<String> leeg = new ArrayList<>();
    List<String> kolommen = new ArrayList<>(List.of("kolommen_fout"));
    for (Kolom kolom : tabel.kolommen()) {
      switch (kolom.soort()) {
        case MAAND, DATUM -> datum.add(kolom.naam() + "_fout");
        case GETAL, GEHEEL -> kolommen.add(kolom.naam() + "_fout");
        case TEKST -> {
          if (kolom.eis() == Kolom.Eis.GEVULD) {
            leeg.add(kolom.naam() + " = ''");
          }
        }
      }
    }
    return "case %s %s %s end"
        .formatted(geval(datum, "DATUM"), geval(leeg, "LEEG"), geval(kolommen, "KOLOMMEN"));
  }

  private static String geval(List<String> voorwaarden, String reden) {
    return voorwaarden.isEmpty()
        ? ""
        : "when %s then '%s'".formatted(String.join(" or ", voorwaarden), reden);
  }

  private static String kolom(Kolom kolom, String type) {
    boolean getypeerd = isGetypeerd(kolom.soort(), type);
    String tekst =
        type.equals(TEKST) ? kolom.naam() : "cast(%s as varchar)".formatted(kolom.naam());
    String waarde =
        type.isEmpty()
            ? kolom.soort().waarde("cast(null as varchar)")
            : getypeerd ? getypeerd(kolom) : kolom.soort().waarde(tekst);
    String fout =
        kolom.soort() == Soort.TEKST || type.isEmpty()
            ? "false"
            : kolom.eis() == Kolom.Eis.GEVULD
                ? "(%s) is null".formatted(waarde)
                : getypeerd ? "false" : "%s <> '' and (%s) is null".formatted(tekst, waarde);
    return "%s as %s, coalesce(%s, false) as %s_fout"
        .formatted(waarde, kolom.naam(), fout, kolom.naam());
  }

  private static boolean isGetypeerd(Soort soort, String type) {
    return switch (soort) {
      case TEKST -> false;
      case MAAND, DATUM -> type.equals("DATE") || type.startsWith("TIMESTAMP");
      case GETAL, GEHEEL -> GETALLEN.contains(type) || type.startsWith("DECIMAL");
    };
  }

  private static String getypeerd(Kolom kolom) {
    String naam = kolom.naam();
    return switch (kolom.soort()) {
      case TEKST -> naam;
      case MAAND -> "year(%1$s) * 12 + month(%1$s)".formatted(naam);
      case DATUM -> "cast(%s as date)".formatted(naam);
      case GETAL -> "cast(%s as double)".formatted(naam);
      case GEHEEL -> "cast(%s as int)".formatted(naam);
    };
  }
}
