package nl.loont.evaluatie.samenstelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;

/** De waarnemingen van één kenmerk, als getallen, en gekeurd. */
final class Waarnemingen {
  private static final Set<String> NUL_EEN = Set.of("0", "1");
  private static final Pattern NUL_EEN_DECIMAAL = Pattern.compile("[01][.,]0+");
  private static final int MEESTE_NIVEAUS = 100;
  private static final int MEESTE_FOUTEN = 20;

  /** Het kenmerk, of "kenmerk = niveau". */
  final String kenmerk;

  /** Wat er in een zin staat: het niveau, of het kenmerk zelf. */
  final String woord;

  /** Namen van de clusters, de referentie voorop. */
  final List<String> clusters;

  final boolean metNa;
  final boolean[] positief;
  final int[] cluster;
  final boolean[] na;
  final int[] groep;
  final int groepen;
  final List<String> meldingen;

  private Waarnemingen(String kenmerk, String woord, boolean[] positief, Gedeeld gedeeld) {
    this.kenmerk = kenmerk;
    this.woord = woord;
    this.positief = positief;
    this.clusters = gedeeld.clusters;
    this.metNa = gedeeld.metNa;
    this.cluster = gedeeld.cluster;
    this.na = gedeeld.na;
    this.groep = gedeeld.groep;
    this.groepen = gedeeld.groepen;
    this.meldingen = gedeeld.meldingen;
  }

  /** Wat voor elk niveau van het kenmerk gelijk is. */
  private static final class Gedeeld {
    private final List<String> clusters;
    private final boolean metNa;
    private final int[] cluster;
    private final boolean[] na;
    private final int[] groep;
    private final int groepen;
    private final List<String> meldingen;

    Gedeeld(Microdata data, Vraag vraag, int[] rijen, List<String> meldingen) {
      List<String> kolom = data.kolom(vraag.cluster());
      this.clusters = clusters(rijen, kolom, vraag.referentie());
      this.cluster = Arrays.stream(rijen).map(i -> clusters.indexOf(kolom.get(i))).toArray();
      this.metNa = vraag.na().isPresent();
      this.na = new boolean[rijen.length];
      vraag
          .na()
          .ifPresent(naam -> {
            for (int r = 0; r < rijen.length; r++) {
              na[r] = data.kolom(naam).get(rijen[r]).equals("1");
            }
          });
      Map<String, Integer> nummers = new LinkedHashMap<>();
      this.groep =
          vraag
              .groep()
              .map(naam ->
                  Arrays.stream(rijen).map(i -> nummer(nummers, data.kolom(naam).get(i))).toArray())
              .orElseGet(() -> IntStream.range(0, rijen.length).toArray());
      this.groepen = vraag.groep().isPresent() ? nummers.size() : rijen.length;
      this.meldingen = meldingen;
    }

    private static int nummer(Map<String, Integer> nummers, String naam) {
      return nummers.computeIfAbsent(naam, n -> nummers.size());
    }

    private static List<String> clusters(
        int[] rijen, List<String> kolom, Optional<String> referentie) {
      Set<String> namen = new TreeSet<>(Paneel.OP_CODEPUNT);
      Arrays.stream(rijen).forEach(i -> namen.add(kolom.get(i)));
      return Stream.concat(
              referentie.stream(), namen.stream().filter(n -> !referentie.equals(Optional.of(n))))
          .toList();
    }
  }

  /** Eén stel waarnemingen voor een kenmerk van 0 en 1, en anders één per niveau. */
  static List<Waarnemingen> van(Microdata data, Vraag vraag) {
    keurKolommen(data, vraag);
    List<String> meldingen = new ArrayList<>();
    int[] rijen = volledig(data, vraag, meldingen);
    List<String> kolom = data.kolom(vraag.kenmerk()).stream().map(Waarnemingen::nulEen).toList();
    keurNulEen(data, vraag, rijen, kolom);
    Set<String> niveaus = new TreeSet<>(Paneel.OP_CODEPUNT);
    Arrays.stream(rijen).forEach(i -> niveaus.add(kolom.get(i)));
    keurWaarden(data, vraag, rijen, niveaus);
    Gedeeld gedeeld = new Gedeeld(data, vraag, rijen, meldingen);
    if (NUL_EEN.containsAll(niveaus)) {
      return List.of(
          new Waarnemingen(vraag.kenmerk(), vraag.kenmerk(), is(kolom, rijen, "1"), gedeeld));
    }
    meldingen.add(
        "%s is geen kenmerk van 0 en 1; elk van de %d niveaus wordt apart tegen de rest vergeleken"
            .formatted(vraag.kenmerk(), niveaus.size()));
    return niveaus.stream()
        .map(niveau ->
            new Waarnemingen(
                vraag.kenmerk() + " = " + niveau, niveau, is(kolom, rijen, niveau), gedeeld))
        .toList();
  }

  /** 0 en 1 mogen met decimalen geschreven zijn: 1,0 en 1.00 zijn 1. */
  private static String nulEen(String cel) {
    return NUL_EEN_DECIMAAL.matcher(cel).matches() ? cel.substring(0, 1) : cel;
  }

  /**
   * Een kenmerk met 0 en met 1 is van 0 en 1; wat er nog meer staat is dan een fout, geen niveau.
   */
  private static void keurNulEen(Microdata data, Vraag vraag, int[] rijen, List<String> kolom) {
    Set<String> gezien = new HashSet<>();
    Arrays.stream(rijen).forEach(i -> gezien.add(kolom.get(i)));
    if (gezien.containsAll(NUL_EEN)) {
      stopBijFouten(
          geenNulEen(
              data,
              rijen,
              vraag.kenmerk(),
              kolom,
              "de kolom heeft 0 en 1, en hier iets anders",
              "Verbeter de cel, maak haar leeg, of geef elk niveau een naam in plaats van een cijfer."));
    }
  }

  private static List<Fout> geenNulEen(
      Microdata data, int[] rijen, String naam, List<String> kolom, String melding, String uitweg) {
    return Arrays.stream(rijen)
        .filter(i -> !NUL_EEN.contains(kolom.get(i)))
        .limit(MEESTE_FOUTEN)
        .mapToObj(i -> new Fout(naam, data.regel(i), kolom.get(i), melding, "0 of 1", uitweg))
        .toList();
  }

  private static boolean[] is(List<String> kolom, int[] rijen, String niveau) {
    boolean[] uit = new boolean[rijen.length];
    for (int r = 0; r < rijen.length; r++) {
      uit[r] = kolom.get(rijen[r]).equals(niveau);
    }
    return uit;
  }

  /** Per rol de kolom die de gebruiker ervoor koos. */
  private static Map<String, String> rollen(Vraag vraag) {
    Map<String, String> rollen = new LinkedHashMap<>();
    rollen.put("kenmerk", vraag.kenmerk());
    rollen.put("cluster", vraag.cluster());
    vraag.na().ifPresent(naam -> rollen.put("na", naam));
    vraag.groep().ifPresent(naam -> rollen.put("groep", naam));
    return rollen;
  }

  private static void keurKolommen(Microdata data, Vraag vraag) {
    List<Fout> fouten = new ArrayList<>();
    rollen(vraag)
        .forEach((rol, naam) -> {
          if (!data.kolommen().contains(naam)) {
            fouten.add(
                Fout.van(
                    rol,
                    naam,
                    "deze kolom staat niet in de invoer",
                    String.join(", ", data.kolommen()),
                    "Kies een van deze kolommen."));
          }
        });
    stopBijFouten(fouten);
  }

  /** De regels zonder lege cel; de andere vallen weg met een melding. */
  private static int[] volledig(Microdata data, Vraag vraag, List<String> meldingen) {
    boolean[] leeg = new boolean[data.waarnemingen()];
    rollen(vraag)
        .forEach((rol, naam) -> {
          List<String> kolom = data.kolom(naam);
          int keer = 0;
          int eerste = 0;
          for (int i = leeg.length - 1; i >= 0; i--) {
            if (kolom.get(i).isEmpty()) {
              leeg[i] = true;
              keer++;
              eerste = data.regel(i);
            }
          }
          if (keer > 0) {
            meldingen.add(
                "weggelaten: %d %s zonder %s, de eerste op regel %d"
                    .formatted(keer, keer == 1 ? "waarneming" : "waarnemingen", naam, eerste));
          }
        });
    return IntStream.range(0, leeg.length).filter(i -> !leeg[i]).toArray();
  }

  private static void keurWaarden(Microdata data, Vraag vraag, int[] rijen, Set<String> niveaus) {
    List<Fout> fouten = new ArrayList<>();
    if (niveaus.size() < 2) {
      fouten.add(
          Fout.van(
              "kenmerk",
              String.join(", ", niveaus),
              rijen.length == 0
                  ? "geen enkele waarneming heeft alle kolommen gevuld"
                  : "elke waarneming heeft dezelfde waarde; er is niets te vergelijken",
              "minstens 2 waarden",
              "Kies een ander kenmerk."));
    }
    List<String> clusters =
        Arrays.stream(rijen).mapToObj(data.kolom(vraag.cluster())::get).distinct().toList();
    if (clusters.size() < 2 && rijen.length > 0) {
      fouten.add(
          Fout.van(
              "cluster",
              String.join(", ", clusters),
              "er is één cluster; er is niets te vergelijken",
              "minstens 2 clusters",
              "Kies een andere kolom."));
    }
    keurAantal("kenmerk", niveaus.size(), fouten);
    keurAantal("cluster", clusters.size(), fouten);
    vraag
        .referentie()
        .filter(naam -> !clusters.contains(naam))
        .ifPresent(naam ->
            fouten.add(
                Fout.van(
                    "referentie",
                    naam,
                    "dit cluster komt niet voor",
                    String.join(", ", clusters.stream().sorted(Paneel.OP_CODEPUNT).toList()),
                    "Kies een van deze clusters.")));
    vraag
        .na()
        .ifPresent(naam ->
            fouten.addAll(
                geenNulEen(
                    data,
                    rijen,
                    naam,
                    data.kolom(naam),
                    "dit is geen voor of na",
                    "Schrijf 1 na de wijziging en 0 ervoor.")));
    vraag
        .groep()
        .filter(naam -> Arrays.stream(rijen).mapToObj(data.kolom(naam)::get).distinct().count() < 2)
        .ifPresent(naam ->
            fouten.add(
                Fout.van(
                    "groep",
                    naam,
                    "er is één groep; dan bestaat er geen standaardfout per groep",
                    "minstens 2 groepen",
                    "Kies een andere kolom of laat de groep weg.")));
    stopBijFouten(fouten);
  }

  private static void keurAantal(String rol, int aantal, List<Fout> fouten) {
    if (aantal > MEESTE_NIVEAUS) {
      fouten.add(
          Fout.van(
              rol,
              aantal + " verschillende waarden",
              "dit zijn er te veel om te vergelijken",
              "tot " + MEESTE_NIVEAUS,
              "Kies een kolom met groepen, of deel de waarden in klassen in."));
    }
  }

  private static void stopBijFouten(List<Fout> fouten) {
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
  }
}
