package nl.loont.evaluatie.paneel;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leest een paneel uit CSV en verzamelt wat niet klopt; voor één bestand. */
final class PaneelLezer {
  private static final List<String> VAST = List.of("eenheid", "periode", "uitkomst");
  private static final Pattern GETAL =
      Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");

  /** Daarboven loopt een kwadraat van een kwadraat over. */
  private static final double GROOTSTE = 1e60;

  /** Meer fouten leest niemand; de rest wordt geteld. */
  private static final int MEESTE_FOUTEN = 100;

  private static final String OPMAAK =
      "Verwacht UTF-8 met puntkomma's, komma's of tabs, en als eerste regel eenheid;periode;uitkomst.";

  private final List<Fout> fouten = new ArrayList<>();
  private final Map<String, Optional<Periode>> gelezen = new HashMap<>();
  private int meerFouten;

  /** Plaats van de vaste kolommen en van de kenmerken in een regel. */
  private record Kop(int breedte, Map<String, Integer> kolommen, List<String> kenmerken) {
    int plaats(String kolom) {
      return kolommen.getOrDefault(kolom, -1);
    }
  }

  /** Eén cel van het paneel: regelnummer, uitkomst (NaN als leeg) en kenmerken. */
  private record Cel(int regel, double uitkomst, List<Double> kenmerken) {}

  static String weggelaten(String eenheid) {
    return "eenheid '" + eenheid + "' is weggelaten: ";
  }

  Paneel lees(byte[] bytes) {
    if (bytes.length > Paneel.MAX_BYTES) {
      throw new InvoerException(
          Fout.van(
              "paneel",
              "",
              "het bestand is groter dan %d MB".formatted(Paneel.MAX_BYTES / 1_000_000),
              "",
              "Laat kolommen weg of splits het paneel."));
    }
    Map<String, SortedMap<Periode, Cel>> cellen = new TreeMap<>(Paneel.OP_CODEPUNT);
    List<String> kenmerken = new ArrayList<>();
    Csvbestand.lees(
        bytes,
        "paneel",
        OPMAAK,
        regels -> {
          if (regels.hasNext()) {
            Kop kop = kop(regels.next());
            kenmerken.addAll(kop.kenmerken);
            regels.forEachRemaining(regel -> voegToe(regel, kop, cellen));
          }
        });
    if (cellen.isEmpty() && fouten.isEmpty()) {
      meld("paneel", 0, "", "er staat geen enkele waarneming in", "", OPMAAK);
    }
    stopBijFouten();
    return balanceer(cellen, kenmerken);
  }

  private Kop kop(CsvRecord regel) {
    Map<String, Integer> kolommen = new LinkedHashMap<>();
    List<String> kenmerken = new ArrayList<>();
    for (int i = 0; i < regel.getFieldCount(); i++) {
      String naam = kolomnaam(regel.getField(i).strip());
      if (naam.isEmpty()) {
        meldKop(regel, "kolom %d heeft geen naam".formatted(i + 1));
      } else if (kolommen.putIfAbsent(naam, i) != null) {
        meldKop(regel, "kolom '%s' staat er twee keer".formatted(naam));
      } else if (!VAST.contains(naam)) {
        kenmerken.add(naam);
      }
    }
    for (String naam : VAST) {
      if (!kolommen.containsKey(naam)) {
        meldKop(regel, "kolom '%s' ontbreekt".formatted(naam));
      }
    }
    stopBijFouten();
    return new Kop(regel.getFieldCount(), kolommen, kenmerken);
  }

  /** De vaste kolommen mogen ook met hoofdletters. */
  private static String kolomnaam(String naam) {
    return VAST.stream().filter(naam::equalsIgnoreCase).findFirst().orElse(naam);
  }

  private void meldKop(CsvRecord regel, String melding) {
    meld("kopregel", nummer(regel), String.join(";", regel.getFields()), melding, "", OPMAAK);
  }

  private void voegToe(CsvRecord regel, Kop kop, Map<String, SortedMap<Periode, Cel>> cellen) {
    int nummer = nummer(regel);
    if (regel.getFieldCount() != kop.breedte) {
      meld(
          "regel",
          nummer,
          String.join(";", regel.getFields()),
          "heeft %d velden en de kopregel %d".formatted(regel.getFieldCount(), kop.breedte),
          "",
          "Controleer scheidingstekens en aanhalingstekens.");
      return;
    }
    String eenheid = regel.getField(kop.plaats("eenheid")).strip();
    String tekst = regel.getField(kop.plaats("periode")).strip();
    Periode periode = gelezen.computeIfAbsent(tekst, Periode::lees).orElse(null);
    if (eenheid.isEmpty()) {
      meld("eenheid", nummer, "", "de naam ontbreekt", "", "Vul de naam van de eenheid in.");
    }
    if (periode == null) {
      meld(
          "periode",
          nummer,
          tekst,
          "dit is geen periode",
          "JJJJ of JJJJ-MM",
          "Schrijf bijvoorbeeld 2022 of 2022-01.");
    }
    double uitkomst = getal(regel, kop, "uitkomst");
    List<Double> kenmerken = kop.kenmerken.stream().map(naam -> getal(regel, kop, naam)).toList();
    if (eenheid.isEmpty() || periode == null) {
      return;
    }
    Cel eerder =
        cellen
            .computeIfAbsent(eenheid, e -> new TreeMap<>())
            .putIfAbsent(periode, new Cel(nummer, uitkomst, kenmerken));
    if (eerder != null) {
      meld(
          "eenheid en periode",
          nummer,
          eenheid + ", " + periode,
          "deze combinatie staat ook op regel " + eerder.regel,
          "één regel per eenheid en periode",
          "Verwijder een van beide.");
    }
  }

  /** Het getal in een veld; NaN als het leeg is of niet klopt. */
  private double getal(CsvRecord regel, Kop kop, String kolom) {
    String tekst = regel.getField(kop.plaats(kolom)).strip();
    if (tekst.isEmpty()) {
      return Double.NaN;
    }
    boolean goed = GETAL.matcher(tekst).matches();
    double waarde = goed ? Double.parseDouble(tekst.replace(',', '.')) : 0;
    if (!goed || Math.abs(waarde) > GROOTSTE) {
      meld(
          kolom,
          nummer(regel),
          tekst,
          goed ? "dit getal is te groot" : "dit is geen getal",
          goed ? "tot 1e60" : "een getal zonder scheiding van duizendtallen, of leeg",
          "Schrijf bijvoorbeeld 1234,5 of 1234.5.");
      return Double.NaN;
    }
    return waarde;
  }

  private Paneel balanceer(Map<String, SortedMap<Periode, Cel>> cellen, List<String> kenmerken) {
    Set<Periode> gezien = new HashSet<>();
    cellen.values().forEach(reeks -> gezien.addAll(reeks.keySet()));
    List<Periode> perioden = gezien.stream().sorted().toList();
    if (perioden.stream().map(Periode::isMaand).distinct().count() > 1) {
      meld(
          "periode",
          0,
          "",
          "het paneel heeft jaren en maanden door elkaar",
          "JJJJ of JJJJ-MM",
          "Kies één soort periode.");
      stopBijFouten();
    }
    List<String> meldingen = new ArrayList<>();
    List<String> eenheden = new ArrayList<>();
    cellen.forEach((eenheid, reeks) -> {
      List<Periode> leeg =
          perioden.stream()
              .filter(p -> !reeks.containsKey(p) || Double.isNaN(reeks.get(p).uitkomst))
              .toList();
      if (leeg.isEmpty()) {
        eenheden.add(eenheid);
      } else {
        meldingen.add(
            weggelaten(eenheid)
                + "uitkomst ontbreekt in "
                + samengevat(leeg)
                + regels(
                    leeg.stream()
                        .filter(p -> reeks.containsKey(p))
                        .map(p -> reeks.get(p))
                        .toList()));
      }
    });
    if (eenheden.isEmpty()) {
      meldingen.forEach(m -> meld("uitkomst", 0, "", m, "", "Vul de ontbrekende uitkomsten aan."));
      stopBijFouten();
    }
    double[][] uitkomst = new double[eenheden.size()][perioden.size()];
    double[][][] waarden = new double[kenmerken.size()][eenheden.size()][perioden.size()];
    for (int i = 0; i < eenheden.size(); i++) {
      int t = 0;
      for (Cel cel : cellen.getOrDefault(eenheden.get(i), new TreeMap<>()).values()) {
        uitkomst[i][t] = cel.uitkomst;
        for (int k = 0; k < waarden.length; k++) {
          waarden[k][i][t] = cel.kenmerken.get(k);
        }
        t++;
      }
    }
    LinkedHashMap<String, double[][]> extra = new LinkedHashMap<>();
    for (int k = 0; k < waarden.length; k++) {
      extra.put(kenmerken.get(k), waarden[k]);
    }
    Paneel paneel = new Paneel(eenheden, perioden, uitkomst, extra, meldingen);
    if (!paneel.sluitAan()) {
      meldingen.add(
          "de perioden sluiten niet aan: tussen %s en %s ontbreken er %d voor alle eenheden"
              .formatted(
                  perioden.getFirst(),
                  perioden.getLast(),
                  perioden.getLast().volgnummer()
                      - perioden.getFirst().volgnummer()
                      + 1
                      - perioden.size()));
    }
    return new Paneel(eenheden, perioden, uitkomst, extra, meldingen);
  }

  /** Perioden als opsomming, met aaneengesloten stukken als "van t/m tot". */
  private static String samengevat(List<Periode> perioden) {
    List<String> stukken = new ArrayList<>();
    for (int i = 0; i < perioden.size(); i++) {
      int begin = i;
      while (i + 1 < perioden.size() && perioden.get(i + 1).equals(perioden.get(i).plus(1))) {
        i++;
      }
      stukken.add(
          begin == i
              ? perioden.get(i).toString()
              : perioden.get(begin) + " t/m " + perioden.get(i));
    }
    return String.join(", ", stukken);
  }

  /** De regels van lege cellen; een cel zonder regel heeft er geen. */
  private static String regels(List<Cel> leeg) {
    return leeg.isEmpty()
        ? ""
        : " (leeg op regel %s)"
            .formatted(
                leeg.stream()
                    .map(cel -> Integer.toString(cel.regel))
                    .collect(Collectors.joining(", ")));
  }

  private static int nummer(CsvRecord regel) {
    return (int) regel.getStartingLineNumber();
  }

  private void meld(
      String veld, int regel, String waarde, String melding, String toegestaan, String uitweg) {
    if (fouten.size() < MEESTE_FOUTEN) {
      fouten.add(new Fout(veld, regel, waarde, melding, toegestaan, uitweg));
    } else {
      meerFouten++;
    }
  }

  private void stopBijFouten() {
    if (fouten.isEmpty()) {
      return;
    }
    if (meerFouten > 0) {
      fouten.add(
          Fout.van(
              "paneel",
              "",
              "en nog %d fouten".formatted(meerFouten),
              "",
              "Herstel eerst deze fouten."));
    }
    throw new InvoerException(fouten);
  }
}
