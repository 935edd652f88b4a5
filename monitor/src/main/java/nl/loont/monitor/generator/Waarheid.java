package nl.loont.monitor.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.loont.monitor.Maand;

/** Wat er echt gebeurde: trajecten, tellingen per maand en de aangebrachte fouten. */
final class Waarheid {
  private static final int VAN = Maand.getal(Loop.EERSTE);
  private static final int TOT = Maand.getal(Loop.LAATSTE);

  private final Tabelschrijver uit;
  private final int[][] land = new int[TOT - VAN + 1][3];
  private final Map<String, int[]> gemeenten = new TreeMap<>();
  private long slecht;

  Waarheid(Tabelschrijver uit) {
    this.uit = uit;
  }

  void slecht() {
    slecht++;
  }

  /** Legt een geleverd traject vast, met de regels die het moeten herstellen. */
  void traject(Echt echt, String nummer, Set<String> regels) throws IOException {
    LocalDate grens = Loop.LAATSTE.atEndOfMonth();
    if (echt.begin().isAfter(grens)) {
      return;
    }
    boolean loopt = echt.einde().isAfter(grens);
    boolean gevolgd = echt.delen().size() > 1 && !echt.delen().getLast().begin().isAfter(grens);
    String vorm =
        gevolgd || echt.delen().size() == 1 ? echt.vorm() : echt.delen().getFirst().type();
    String id = echt.persoon().id() + "/" + nummer;
    int eind = loopt ? TOT + 1 : Maand.getal(echt.einde());
    uit.rij(
        "trajecten",
        "",
        String.join(
            ";",
            id,
            echt.persoon().id(),
            echt.gemeente().codeIn(Math.min(eind, TOT)),
            echt.begin().toString(),
            loopt ? "" : echt.einde().toString(),
            vorm));
    for (String regel : regels) {
      uit.rij("defecten", "", regel + ";" + id);
    }
    if (!vorm.equals("TIJDELIJK")) {
      tel(echt, loopt);
    }
  }

  private void tel(Echt echt, boolean loopt) {
    int begin = Maand.getal(echt.begin());
    int eind = Maand.getal(echt.einde());
    if (begin >= VAN) {
      plus(echt, begin, 0);
    }
    if (!loopt) {
      plus(echt, eind, 1);
    }
    for (int m = Math.max(VAN, begin); m <= Math.min(TOT, eind); m++) {
      YearMonth maand = Maand.van(m);
      if (!echt.begin().isAfter(maand.atDay(1))
          && !echt.einde().isBefore(maand.atEndOfMonth())
          && begin != eind) {
        plus(echt, m, 2);
      }
    }
  }

  private void plus(Echt echt, int maand, int soort) {
    land[maand - VAN][soort]++;
    gemeenten
        .computeIfAbsent(echt.gemeente().codeIn(maand) + ";" + Maand.van(maand), _ -> new int[3])[
        soort]++;
  }

  /** Schrijft de tellingen. */
  void sluit() throws IOException {
    for (int m = VAN; m <= TOT; m++) {
      int[] t = land[m - VAN];
      uit.rij("landmaand", "", "%s;%d;%d;%d".formatted(Maand.van(m), t[0], t[1], t[2]));
    }
    for (Map.Entry<String, int[]> rij : gemeenten.entrySet()) {
      int[] t = rij.getValue();
      uit.rij("gemeentemaand", "", "%s;%d;%d;%d".formatted(rij.getKey(), t[0], t[1], t[2]));
    }
    uit.rij("afgekeurd", "", Long.toString(slecht));
  }
}
