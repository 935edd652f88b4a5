package nl.loont.monitor.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.loont.monitor.Maand;
import nl.loont.subsidie.Wml;

/** De tabellen naast de levering: banen, personen, inkomen, gemeenten. */
final class Omstandigheden {
  /** Aandeel met een baan na uitstroom (SEOR 2026, figuur 3.10: ca. 80%). */
  static final double KANS_WERK_NA = .78;

  private static final List<String> SEC =
      List.of("WERK", "BIJSTAND", "OVERIGE_UITKERING", "SCHOLIER_STUDENT", "GEEN_INKOMEN");
  private static final List<String> GRONDSLAG =
      List.of("PRAKTIJKROUTE", "BANENAFSPRAAK", "VSO_PRO", "OVERIG");
  private static final List<String> CONTRACT =
      List.of("BEPAALD", "ONBEPAALD", "UITZEND", "OPROEP", "OVERIG");

  private final SplittableRandom toeval;
  private final Tabelschrijver uit;

  Omstandigheden(SplittableRandom toeval, Tabelschrijver uit) {
    this.toeval = toeval;
    this.uit = uit;
  }

  private String kies(List<String> uit, double... kansen) {
    double worp = toeval.nextDouble();
    for (int i = 0; i < kansen.length; i++) {
      worp -= kansen[i];
      if (worp < 0) {
        return uit.get(i);
      }
    }
    return uit.getLast();
  }

  /** Persoon, banen en inkomen rond de trajecten van één persoon, in volgorde. */
  void schrijf(List<Echt> keten) throws IOException {
    Echt laatste = keten.getLast();
    if (laatste.einde().isBefore(Loop.EERSTE.atDay(1))) {
      return;
    }
    persoon(laatste.persoon());
    voor(keten.getFirst());
    for (int i = 0; i < keten.size(); i++) {
      Echt echt = keten.get(i);
      String contract = kies(CONTRACT, .6, .15, .12, .08);
      double uurloon = uurloon(echt);
      int van = Math.max(Maand.getal(echt.begin()), Maand.getal(Loop.EERSTE));
      int tot = Math.min(Maand.getal(echt.einde()), Maand.getal(Loop.LEVERING));
      for (int m = van; m <= tot; m++) {
        baan(echt, m, echt.werkgever(), echt.uren(), uurloon, contract);
        if (i < keten.size() - 1 && m > tot - 6) {
          // Wie doorgaat op een ander traject, leefde ervoor van werk.
          inkomen(echt, m, "WERK");
        }
      }
      if (i == keten.size() - 1) {
        na(echt, toeval.nextDouble() < KANS_WERK_NA, contract, uurloon);
      }
    }
  }

  /** Het minimumloon bij het begin, met een kwart erbij voor wie het meest verdient. */
  private double uurloon(Echt echt) {
    LocalDate begin =
        echt.begin().isBefore(Loop.EERSTE.atDay(1)) ? Loop.EERSTE.atDay(1) : echt.begin();
    int leeftijd = Period.between(echt.persoon().geboren(), begin).getYears();
    double minimum = Wml.meegeleverd().maand(begin, leeftijd, 38) / (38 * 52 / 12.0);
    return minimum * (1 + .4 * Math.pow(toeval.nextDouble(), 2));
  }

  private void baan(
      Echt echt, int maand, String werkgever, int uren, double uurloon, String contract)
      throws IOException {
    uit.rij(
        "baan",
        "",
        "%s;%s;%s;%d;%s;%s;%s"
            .formatted(
                echt.persoon().id(),
                Maand.van(maand),
                werkgever,
                uren,
                Math.round(uurloon * 100) / 100.0,
                contract,
                echt.sbi()));
  }

  private void na(Echt echt, boolean werk, String contract, double uurloon) throws IOException {
    int eind = Maand.getal(echt.einde());
    boolean bijstand = toeval.nextDouble() < (werk ? .07 : .75);
    for (int m = eind + 1; m <= Math.min(eind + 6, Maand.getal(Loop.LEVERING)); m++) {
      if (werk) {
        baan(echt, m, "fictief-na" + toeval.nextInt(1000), echt.uren(), uurloon, contract);
      }
      String sec = werk && !bijstand ? "WERK" : bijstand ? "BIJSTAND" : "GEEN_INKOMEN";
      inkomen(echt, m, sec);
    }
  }

  private void voor(Echt echt) throws IOException {
    YearMonth begin = YearMonth.from(echt.begin());
    if (begin.isBefore(Loop.EERSTE)) {
      return;
    }
    double werk = .21 + .02 * Math.min(4, begin.getYear() - 2019);
    double rest = 1 - werk;
    String sec = kies(SEC, werk, rest * .42, rest * .18, rest * .28);
    boolean uitkering = sec.equals("BIJSTAND") || sec.equals("OVERIGE_UITKERING");
    // Langdurig: de hele drie jaar (SEOR 2026, figuur I.7: 20 tot 25%).
    int maanden = !uitkering ? 6 : toeval.nextDouble() < .46 ? 36 : 6 + toeval.nextInt(30);
    for (int m = maanden; m >= 1; m--) {
      inkomen(echt, Maand.getal(begin) - m, sec);
    }
  }

  private void inkomen(Echt echt, int maand, String sec) throws IOException {
    String bedrag = sec.equals("BIJSTAND") ? Integer.toString(850 + toeval.nextInt(400)) : "";
    uit.rij(
        "inkomen", "", "%s;%s;%s;%s".formatted(echt.persoon().id(), Maand.van(maand), sec, bedrag));
  }

  private void persoon(Persoon persoon) throws IOException {
    uit.rij(
        "persoon",
        "",
        String.join(
            ";",
            persoon.id(),
            persoon.geboren().toString(),
            kies(List.of("M", "V"), .64),
            kies(List.of("LAAG", "MIDDEN", "HOOG", "ONBEKEND"), .5, .3, .04),
            kies(List.of("0", "1", "2"), .63, .1),
            kies(
                List.of("ALLEEN", "PAAR", "PAAR_KINDEREN", "EENOUDER", "OVERIG"),
                .35,
                .2,
                .25,
                .12),
            kies(List.of("1", "2", "3", "4"), .2, .22, .26),
            kies(GRONDSLAG, .55, .2, .18),
            kies(List.of("1", "0"), .12)));
  }

  /** Gemeenten per jaar, herindelingen en normuren. */
  void vast(Gemeenten gemeenten) throws IOException {
    for (int jaar = 2019; jaar <= 2025; jaar++) {
      int januari = Maand.getal(YearMonth.of(jaar, 1));
      java.util.TreeMap<String, int[]> codes = new java.util.TreeMap<>();
      for (Gemeente g : gemeenten.alle()) {
        int[] som = codes.computeIfAbsent(g.codeIn(januari), _ -> new int[3]);
        som[0] += g.inwoners();
        som[1] += g.beroepsbevolking();
        som[2] = g.stedelijkheid();
      }
      for (var rij : codes.entrySet()) {
        int[] g = rij.getValue();
        double budget = Math.round(g[0] * 330 * (.8 + .4 * toeval.nextDouble()));
        long lasten = Math.round(budget * (.88 + .24 * toeval.nextDouble()));
        uit.rij(
            "gemeente",
            "",
            "%s;%d;%d;%d;%d;%d;%.0f;%d"
                .formatted(
                    rij.getKey(),
                    jaar,
                    g[0],
                    g[1],
                    g[2],
                    rij.getKey().hashCode() % 3 == 0 ? 1 : 0,
                    budget,
                    lasten));
      }
    }
    Set<String> paren = new TreeSet<>();
    for (Gemeente g : gemeenten.alle()) {
      if (g.verdwijnt()) {
        paren.add(g.code() + ";" + g.opgaatIn() + ";" + Maand.van(g.herindeling()).atDay(1));
      }
    }
    for (String paar : paren) {
      uit.rij("herindeling", "", paar);
    }
    String sectoren = "ABCDEFGHIJKLMNOPQRSTU";
    for (int i = 0; i < sectoren.length(); i++) {
      uit.rij("normuren", "", sectoren.charAt(i) + ";" + (i % 3 == 0 ? 38 : i % 3 == 1 ? 40 : 36));
    }
  }
}
