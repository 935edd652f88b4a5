package nl.loont.monitor.generator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.loont.monitor.Maand;

/**
 * Laat trajecten ontstaan en eindigen zodat het aantal lopende trajecten de gepubliceerde reeks
 * volgt: bijna 20.000 begin 2019, 40.000 eind 2024 (SEOR 2026, figuur 3.1), met minder aan het
 * einde van elk half jaar.
 */
final class Loop {
  /** Eerste berichtmaand. */
  static final YearMonth EERSTE = YearMonth.of(2019, 1);

  /** Laatste maand van de onderzoeksperiode. */
  static final YearMonth LAATSTE = YearMonth.of(2024, 12);

  /** Laatste berichtmaand. */
  static final YearMonth LEVERING = LAATSTE.plusMonths(3);

  private static final YearMonth START = YearMonth.of(2015, 1);
  private static final double BEGIN = 20_500;
  private static final double EIND = 38_700;

  /**
   * Kans op forfaitair per jaar vanaf 2019, zo dat het aandeel in de hele instroom 30, 32, 34, 38
   * en 41% wordt (GT-4); 2024 is fictief.
   */
  private static final double[] FORFAITAIR = {.395, .42, .45, .476, .51, .52};

  /** Nieuwe tijdelijke trajecten per maand per jaar: 410 in een kwartaal van 2019, 128 in 2023. */
  private static final double[] TIJDELIJK = {137, 110, 90, 65, 43, 40};

  /** Gemiddelde loonwaarde per jaar van begin, geijkt op de prijzen van figuur 3.3. */
  private static final double[] LOONWAARDE = {47.8, 45.8, 43.6, 42.4, 49.5, 44.5};

  /**
   * Kans dat na een einde op de laatste dag van de maand een traject bij een andere werkgever
   * volgt; zo dat 35 tot 40% van de instroom uit werk herinstroom is (SEOR 2026, §3.3.2).
   */
  private static final double KANS_VERVOLG = .31;

  /** Kans dat een forfaitair of tijdelijk traject een regulier vervolg krijgt. */
  private static final double FORFAITAIR_GEVOLGD = .53;

  private static final double TIJDELIJK_GEVOLGD = .3;

  private final SplittableRandom toeval;
  private final Gemeenten gemeenten;
  private final double schaal;
  private final String voorvoegsel;
  private final int[] eindigen = new int[400];
  private final int[] vervolgen = new int[400];
  private int personen;

  Loop(SplittableRandom toeval, Gemeenten gemeenten, double schaal, String voorvoegsel) {
    this.toeval = toeval;
    this.gemeenten = gemeenten;
    this.schaal = schaal;
    this.voorvoegsel = voorvoegsel;
  }

  /**
   * Alle trajecten, op maand van begin van het eerste; per persoon bij elkaar. Wie opnieuw begint
   * telt mee in het doel van zijn maand.
   */
  List<List<Echt>> personen() {
    List<List<Echt>> alle = new ArrayList<>();
    double actief = 0;
    for (YearMonth m = START; !m.isAfter(LEVERING); m = m.plusMonths(1)) {
      int index = index(m);
      actief += vervolgen[index] - eindigen[index];
      double tekort = doel(m.plusMonths(1)) - actief;
      double tijdelijk = TIJDELIJK[jaar(m)] * schaal;
      int nieuw = (int) Math.max(0, Math.round(tekort + toeval.nextDouble() - .5));
      for (int i = 0; i < nieuw; i++) {
        boolean isTijdelijk = toeval.nextDouble() < tijdelijk / Math.max(nieuw, tijdelijk);
        alle.add(keten(traject(m, isTijdelijk)));
      }
      actief += nieuw;
    }
    return alle;
  }

  /** Het traject, met de trajecten die dezelfde persoon er direct na begint. */
  private List<Echt> keten(Echt eerste) {
    List<Echt> keten = new ArrayList<>(List.of(eerste));
    eindigt(eerste);
    while (heeftVervolg(keten.getLast())) {
      Echt volgend = vervolg(keten.getLast());
      vervolgen[index(YearMonth.from(volgend.begin()))]++;
      eindigt(volgend);
      keten.add(volgend);
    }
    return keten;
  }

  private void eindigt(Echt echt) {
    eindigen[Math.min(eindigen.length - 1, index(YearMonth.from(echt.einde())) + 1)]++;
  }

  private static int index(YearMonth m) {
    return Maand.getal(m) - Maand.getal(START);
  }

  /**
   * Alleen waar het einde op de laatste dag van een maand in de periode valt, en bekend kan zijn.
   */
  private boolean heeftVervolg(Echt echt) {
    return toeval.nextDouble() < KANS_VERVOLG
        && echt.einde().equals(YearMonth.from(echt.einde()).atEndOfMonth())
        && !echt.gemeente().verdwijnt()
        && echt.delen().getLast().type().equals("LKS_PWET")
        && !echt.einde().isBefore(EERSTE.atDay(1))
        && echt.einde().isBefore(LAATSTE.atDay(1));
  }

  private static int jaar(YearMonth m) {
    return Math.clamp(m.getYear() - 2019L, 0, 5);
  }

  private double doel(YearMonth m) {
    double t = (double) (Maand.getal(m) - Maand.getal(EERSTE)) / 71;
    double groei =
        t < 0 ? BEGIN * Math.max(0, 1 + t * 71 / 48) : BEGIN + (EIND - BEGIN) * Math.min(t, 1.05);
    return schaal * 1.06 * groei;
  }

  private Echt traject(YearMonth m, boolean tijdelijk) {
    LocalDate begin = m.atDay(toeval.nextDouble() < .55 ? 1 : 1 + toeval.nextInt(28));
    Persoon persoon = persoon(begin);
    Gemeente gemeente = gemeenten.kies(toeval);
    List<Deel> delen = new ArrayList<>();
    boolean herindeelt = gemeente.verdwijnt();
    if (!herindeelt && (tijdelijk || toeval.nextDouble() < FORFAITAIR[jaar(m)])) {
      String type = tijdelijk ? "TIJDELIJK" : "FORFAITAIR";
      int maanden = tijdelijk ? 3 + toeval.nextInt(20) : 2 + toeval.nextInt(5);
      LocalDate einde = YearMonth.from(begin).plusMonths(maanden - 1L).atEndOfMonth();
      delen.add(new Deel(type, begin, einde));
      if (toeval.nextDouble() < (tijdelijk ? TIJDELIJK_GEVOLGD : FORFAITAIR_GEVOLGD)) {
        LocalDate vervolg = einde.plusDays(1);
        delen.add(new Deel("LKS_PWET", vervolg, einde(vervolg)));
      }
    } else {
      delen.add(new Deel("LKS_PWET", begin, einde(begin)));
    }
    return echt(persoon, gemeente, delen);
  }

  /**
   * Een traject erna van dezelfde persoon bij een andere werkgever, dat niet gekoppeld mag worden.
   */
  private Echt vervolg(Echt eerder) {
    LocalDate begin = YearMonth.from(eerder.einde()).plusMonths(1).atDay(1);
    return echt(
        eerder.persoon(), eerder.gemeente(), List.of(new Deel("LKS_PWET", begin, einde(begin))));
  }

  private Echt echt(Persoon persoon, Gemeente gemeente, List<Deel> delen) {
    double midden = LOONWAARDE[jaar(YearMonth.from(delen.getFirst().begin()))];
    int loonwaarde = Math.clamp(Math.round(midden + 17 * toeval.nextGaussian()), 5, 95);
    int uren = 8 + 4 * Math.clamp(Math.round(4.25 + 2 * toeval.nextGaussian()), 0, 8);
    return new Echt(
        persoon,
        gemeente,
        List.copyOf(delen),
        "fictief-w" + toeval.nextInt(100_000),
        loonwaarde,
        uren,
        "ACFGHIMNPQ".substring(toeval.nextInt(10)).substring(0, 1));
  }

  /**
   * Ruim de helft eindigt binnen twee jaar; een kwart van de einden valt aan het eind van een half
   * jaar.
   */
  private LocalDate einde(LocalDate begin) {
    double worp = toeval.nextDouble();
    int maanden =
        worp < .33
            ? 2 + toeval.nextInt(10)
            : worp < .55 ? 12 + toeval.nextInt(12) : 24 + toeval.nextInt(72);
    YearMonth maand = YearMonth.from(begin).plusMonths(maanden);
    double dag = toeval.nextDouble();
    if (dag < .25) {
      return maand.withMonth(maand.getMonthValue() <= 6 ? 6 : 12).atEndOfMonth();
    }
    return dag < .75 ? maand.atEndOfMonth() : maand.atDay(1 + toeval.nextInt(28));
  }

  private Persoon persoon(LocalDate begin) {
    double worp = toeval.nextDouble();
    double jong = .30 + .03 * jaar(YearMonth.from(begin));
    int leeftijd = worp < jong ? 18 + toeval.nextInt(9) : 27 + toeval.nextInt(36);
    LocalDate geboren = begin.minusYears(leeftijd).minusDays(toeval.nextInt(365));
    return new Persoon("fictief-%s%07d".formatted(voorvoegsel, ++personen), geboren);
  }
}
