package nl.loont.monitor.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.loont.monitor.Maand;

/**
 * Levert een traject zoals gemeenten dat doen: maandelijks, met de fouten die R1 tot en met R8
 * moeten herstellen. Elke fout laat de waarheid precies bepaalbaar; de kansen staan hieronder.
 */
final class Leverancier {
  static final double KANS_LAAT = .06;
  static final double KANS_NALEVERING = .02;
  static final double KANS_NALOOP = .06;
  static final double KANS_ZONDER_EINDE = .15;
  static final double KANS_DOORNUMMERING = .06;
  static final double KANS_TWEE_NUMMERS = .5;
  static final double KANS_LOONWAARDE_SOMS_LEEG = .09;
  static final double KANS_LOONWAARDE_ALTIJD_LEEG = .015;
  static final double KANS_GAT = .03;
  static final double KANS_CORRECTIE = .03;
  static final double KANS_DUBBEL = .002;
  static final double KANS_SLECHT = .001;

  private final SplittableRandom toeval;
  private final Tabelschrijver uit;
  private final Waarheid waarheid;

  Leverancier(SplittableRandom toeval, Tabelschrijver uit, Waarheid waarheid) {
    this.toeval = toeval;
    this.uit = uit;
    this.waarheid = waarheid;
  }

  private boolean kans(double p) {
    return toeval.nextDouble() < p;
  }

  /** Levert een traject; wat voor de eerste levering eindigde wordt nooit geleverd. */
  void lever(Echt heel) throws IOException {
    LocalDate eerste = Loop.EERSTE.atDay(1);
    List<Deel> delen = heel.delen().stream().filter(d -> !d.einde().isBefore(eerste)).toList();
    if (delen.isEmpty()) {
      return;
    }
    Echt echt =
        new Echt(
            heel.persoon(),
            heel.gemeente(),
            delen,
            heel.werkgever(),
            heel.loonwaarde(),
            heel.uren(),
            heel.sbi());
    Set<String> regels = new TreeSet<>();
    List<Stuk> stukken = stukken(echt, regels);
    boolean[] gezien = new boolean[2];
    int leeg =
        regels.contains("R3")
            ? 0
            : kans(KANS_LOONWAARDE_SOMS_LEEG) ? 1 : kans(KANS_LOONWAARDE_ALTIJD_LEEG) ? 2 : 0;
    for (Stuk stuk : stukken) {
      schrijf(echt, stuk, leeg, gezien);
    }
    if (gezien[0] && gezien[1]) {
      regels.add("R8");
    }
    waarheid.traject(echt, stukken.getFirst().nummer(), regels);
  }

  /** Verdeelt het traject over nummers en legt vast welke regels het moeten herstellen. */
  private List<Stuk> stukken(Echt echt, Set<String> regels) {
    List<Stuk> stukken = new ArrayList<>();
    String nummer = echt.persoon().nummer();
    int herindeling = echt.gemeente().herindeling();
    LocalDate einde = echt.einde();
    boolean voorbij = !einde.isAfter(Loop.LAATSTE.atEndOfMonth());
    boolean enkel = echt.delen().size() == 1 && echt.vorm().equals("REGULIER");
    boolean opMaandeinde = einde.equals(YearMonth.from(einde).atEndOfMonth());
    int lengte =
        Maand.getal(einde) - Math.max(Maand.getal(echt.begin()), Maand.getal(Loop.EERSTE)) + 1;
    if (enkel
        && voorbij
        && !echt.gemeente().verdwijnt()
        && !echt.begin().isBefore(Loop.EERSTE.atDay(1))
        && kans(KANS_NALEVERING)) {
      regels.add("R2");
      int na = 1 + toeval.nextInt(Math.min(5, Maand.getal(Loop.LEVERING) - Maand.getal(einde)));
      return List.of(
          new Stuk(
              nummer,
              echt.gemeente().code(),
              "LKS_PWET",
              echt.begin(),
              einde,
              echt.begin(),
              true,
              0,
              0,
              na));
    }
    int vertraging = 0;
    if (echt.begin().isBefore(Loop.EERSTE.atDay(1))) {
      regels.add("R1");
    } else if (!echt.gemeente().verdwijnt() && kans(KANS_LAAT)) {
      int eersteDeel = Maand.getal(echt.delen().getFirst().einde()) - Maand.getal(echt.begin());
      vertraging = Math.min(1 + toeval.nextInt(4), eersteDeel);
      if (vertraging > 0
          && YearMonth.from(echt.begin()).plusMonths(vertraging).isAfter(Loop.LEVERING)) {
        vertraging = 0;
      }
      if (vertraging > 0) {
        regels.add("R1");
      }
    }
    boolean zonderEinde = voorbij && opMaandeinde && kans(KANS_ZONDER_EINDE);
    int naloop = voorbij && !zonderEinde && kans(KANS_NALOOP) ? 1 + toeval.nextInt(3) : 0;
    if (naloop > 0) {
      regels.add("R3");
    }
    if (zonderEinde) {
      regels.add("R4");
    }
    boolean gaatOver =
        echt.gemeente().verdwijnt()
            && Maand.getal(echt.begin()) < herindeling
            && Maand.getal(einde) >= herindeling;
    if (gaatOver) {
      regels.add("R7");
      LocalDate knip = Maand.van(herindeling).atDay(1);
      stukken.add(
          stuk(
              echt,
              nummer,
              echt.gemeente().code(),
              0,
              echt.begin(),
              knip.minusDays(1),
              echt.begin(),
              false,
              vertraging,
              0));
      LocalDate gemeld = kans(.5) ? knip : echt.begin();
      stukken.add(
          stuk(
              echt,
              echt.persoon().nummer(),
              echt.gemeente().opgaatIn(),
              0,
              knip,
              einde,
              gemeld,
              !zonderEinde,
              0,
              naloop));
      return stukken;
    }
    String code = echt.gemeente().codeIn(Maand.getal(echt.begin()));
    if (echt.delen().size() == 2) {
      Deel voor = echt.delen().getFirst();
      Deel na = echt.delen().getLast();
      boolean tweeNummers = kans(KANS_TWEE_NUMMERS);
      boolean geleverd = !na.begin().isAfter(Loop.LEVERING.atEndOfMonth());
      if (geleverd) {
        regels.add("R6");
      }
      stukken.add(
          stuk(
              echt,
              nummer,
              code,
              0,
              voor.begin(),
              voor.einde(),
              voor.begin(),
              tweeNummers || kans(.5),
              vertraging,
              0));
      stukken.add(
          stuk(
              echt,
              tweeNummers ? echt.persoon().nummer() : nummer,
              code,
              1,
              na.begin(),
              einde,
              tweeNummers || kans(.5) ? na.begin() : voor.begin(),
              !zonderEinde,
              0,
              naloop));
    } else if (enkel && lengte >= 8 && !echt.gemeente().verdwijnt() && kans(KANS_DOORNUMMERING)) {
      // De knip ligt na een late start en voor het einde, en binnen de leveringen.
      int vanaf = Math.max(Maand.getal(echt.begin()), Maand.getal(Loop.EERSTE)) + vertraging + 1;
      int tot = Math.min(Maand.getal(einde), Maand.getal(Loop.LEVERING));
      if (vanaf < tot) {
        LocalDate knip = Maand.van(vanaf + toeval.nextInt(tot - vanaf)).atDay(1);
        regels.add("R5");
        stukken.add(
            stuk(
                echt,
                nummer,
                code,
                0,
                echt.begin(),
                knip.minusDays(1),
                echt.begin(),
                true,
                vertraging,
                0));
        stukken.add(
            stuk(
                echt,
                echt.persoon().nummer(),
                code,
                0,
                knip,
                einde,
                knip,
                !zonderEinde,
                0,
                naloop));
        return stukken;
      }
    }
    if (stukken.isEmpty()) {
      stukken.add(
          stuk(
              echt,
              nummer,
              code,
              0,
              echt.begin(),
              einde,
              echt.begin(),
              !zonderEinde,
              vertraging,
              naloop));
    }
    return stukken;
  }

  private static Stuk stuk(
      Echt echt,
      String nummer,
      String gemeente,
      int deel,
      LocalDate begin,
      LocalDate einde,
      LocalDate gemeldBegin,
      boolean meldtEinde,
      int vertraging,
      int naloop) {
    return new Stuk(
        nummer,
        gemeente,
        echt.delen().get(deel).type(),
        begin,
        einde,
        gemeldBegin,
        meldtEinde,
        vertraging,
        naloop,
        0);
  }

  private void schrijf(Echt echt, Stuk stuk, int leeg, boolean[] gezien) throws IOException {
    int eind = Maand.getal(stuk.einde());
    int laatste = Math.min(eind + stuk.naloop(), Maand.getal(Loop.LEVERING));
    int eerste = Math.max(Maand.getal(stuk.begin()) + stuk.vertraging(), Maand.getal(Loop.EERSTE));
    if (stuk.nalevering() > 0) {
      eerste = eind + stuk.nalevering();
      laatste = eerste;
    }
    boolean gat = kans(KANS_GAT) && laatste - eerste > 6;
    int gatVan = gat ? eerste + 2 + toeval.nextInt(laatste - eerste - 5) : 0;
    boolean verschuif = kans(KANS_CORRECTIE) && laatste > eerste && stuk.naloop() == 0 && !gat;
    boolean ingetrokken = kans(KANS_CORRECTIE) && laatste - eerste > 6 && eind > laatste;
    for (int m = eerste; m <= laatste; m++) {
      if (gat && (m == gatVan || m == gatVan + 1)) {
        continue;
      }
      boolean bekend = stuk.meldtEinde() && (stuk.naloop() > 0 ? m > eind : m >= eind);
      String einde = bekend ? stuk.einde().toString() : "";
      if (ingetrokken && m == eerste + 2) {
        einde = Maand.van(m + 2).atEndOfMonth().toString();
      }
      LocalDate begin = stuk.gemeldBegin();
      if (verschuif && m == eerste && begin.getDayOfMonth() < 20) {
        begin = begin.plusDays(3);
      }
      if (!einde.isEmpty() && begin.isAfter(LocalDate.parse(einde))) {
        begin = stuk.gemeldBegin();
      }
      rij(echt, stuk, m, begin, einde, loonwaarde(echt, stuk, m, leeg, gezien));
    }
  }

  private String loonwaarde(Echt echt, Stuk stuk, int maand, int leeg, boolean[] gezien) {
    if (!stuk.type().equals("LKS_PWET")) {
      return stuk.type().equals("FORFAITAIR") ? "" : Integer.toString(echt.loonwaarde());
    }
    boolean weg = leeg == 2 || (leeg == 1 && kans(.45));
    if (maand <= Maand.getal(Loop.LAATSTE) && maand <= Maand.getal(stuk.einde())) {
      gezien[weg ? 0 : 1] = true;
    }
    return weg ? "" : Integer.toString(echt.loonwaarde());
  }

  private void rij(
      Echt echt, Stuk stuk, int maand, LocalDate begin, String einde, String loonwaarde)
      throws IOException {
    String bestand = Maand.van(maand).toString();
    String kop = bestand + ";fictief-" + stuk.gemeente() + ";" + stuk.gemeente() + ";";
    String nummer = echt.persoon().id() + ";" + stuk.nummer() + ";";
    String rij = kop + nummer + stuk.type() + ";" + begin + ";" + einde + ";" + loonwaarde;
    uit.rij("levering", bestand, rij);
    if (kans(KANS_DUBBEL)) {
      uit.rij("levering", bestand, rij);
    }
    if (kans(KANS_SLECHT)) {
      uit.rij(
          "levering",
          bestand,
          switch (toeval.nextInt(5)) {
            case 0 -> kop + nummer + stuk.type() + ";2021-02-30;" + einde + ";" + loonwaarde;
            case 1 ->
                kop
                    + nummer
                    + stuk.type()
                    + ";"
                    + begin
                    + ";"
                    + begin.minusDays(1)
                    + ";"
                    + loonwaarde;
            case 2 -> kop + nummer + stuk.type() + ";" + begin + ";" + einde + ";130";
            case 3 -> kop + nummer + "LKS;" + begin + ";" + einde + ";" + loonwaarde;
            default ->
                kop
                    + ";"
                    + stuk.nummer()
                    + ";"
                    + stuk.type()
                    + ";"
                    + begin
                    + ";"
                    + einde
                    + ";"
                    + loonwaarde;
          });
      waarheid.slecht();
    }
  }
}
