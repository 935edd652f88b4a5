package nl.loont.subsidie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.loont.kern.model.Block;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Model;

/**
 * Rekent veel maandbedragen achter elkaar uit, op rijen van getallen. De uitkomsten zijn tot op het
 * laatste bit die van {@link Subsidierekening#maand}. Niet geschikt voor meer draden tegelijk; maak
 * er een per draad.
 */
public final class Maandblok {
  private static final int GROOTTE = 512;
  private static final YearMonth BEGIN = YearMonth.from(Subsidieparameters.BEGIN);

  private final int[] periodeVanMaand;
  private final Helft maandloon;
  private final Helft uurloon;

  Maandblok(Subsidiemodel model) {
    List<LocalDate> perioden = model.parameters().wijzigingen();
    YearMonth laatste = YearMonth.from(perioden.getLast());
    periodeVanMaand = new int[nummer(laatste) + 1];
    for (int m = 0, p = 0; m < periodeVanMaand.length; m++) {
      LocalDate dag = BEGIN.plusMonths(m).atDay(1);
      while (p + 1 < perioden.size() && !perioden.get(p + 1).isAfter(dag)) {
        p++;
      }
      periodeVanMaand[m] = p;
    }
    maandloon = new Helft(model, Grondslag.MAANDLOON, perioden);
    uurloon = new Helft(model, Grondslag.UURLOON, perioden);
  }

  /**
   * De gevallen, een per plaats in de rijen.
   *
   * @param maand maanden sinds januari 2015
   * @param leeftijd hele jaren, minstens 15
   * @param uren uren per week
   * @param normuren normale arbeidsduur per week
   * @param loonwaarde fractie
   * @param vorm {@link Vorm#code}
   */
  @SuppressWarnings("ArrayRecordComponent") // rijen van getallen zijn hier het punt
  public record Gevallen(
      int[] maand,
      double[] leeftijd,
      double[] uren,
      double[] normuren,
      double[] loonwaarde,
      double[] vorm) {}

  /** Maanden sinds januari 2015. */
  public static int nummer(YearMonth maand) {
    return (maand.getYear() - BEGIN.getYear()) * 12 + maand.getMonthValue() - 1;
  }

  /**
   * Schrijft van elk geval de subsidie met vergoeding, in euro per volle maand, in {@code totaal}.
   *
   * @throws IllegalArgumentException als een maand voor 2015 ligt
   */
  public void reken(Gevallen gevallen, double[] totaal) {
    int eersteUurloon = nummer(YearMonth.from(Subsidieparameters.UURLOON));
    for (int i = 0; i < totaal.length; i++) {
      int maand = gevallen.maand()[i];
      if (maand < 0) {
        throw new IllegalArgumentException("maand voor januari 2015 op plaats " + i);
      }
      int periode = periodeVanMaand[Math.min(maand, periodeVanMaand.length - 1)];
      (maand < eersteUurloon ? maandloon : uurloon).voegToe(gevallen, i, periode, totaal);
    }
    maandloon.rond(totaal);
    uurloon.rond(totaal);
  }

  /** De gevallen met dezelfde grondslag, tot er genoeg zijn voor een blok. */
  private static final class Helft {
    private final Block block;
    private final List<String> parameters = new ArrayList<>();
    private final double[][] waarden;
    private final double[][] kolommen;
    private final double[] leeftijd = new double[GROOTTE];
    private final double[] uren = new double[GROOTTE];
    private final double[] normuren = new double[GROOTTE];
    private final double[] loonwaarde = new double[GROOTTE];
    private final double[] vorm = new double[GROOTTE];
    private final int[] plaats = new int[GROOTTE];
    private final double[] uitkomst = new double[GROOTTE];
    private int aantal;

    Helft(Subsidiemodel model, Grondslag grondslag, List<LocalDate> perioden) {
      LocalDate voorbeeld =
          grondslag == Grondslag.MAANDLOON ? Subsidieparameters.BEGIN : Subsidieparameters.UURLOON;
      Model opbouw = model.op(voorbeeld, grondslag);
      block = opbouw.block(GROOTTE);
      opbouw.cells().stream()
          .map(Cell::name)
          .filter(naam -> model.parameters().kent(naam))
          .filter(naam -> !naam.equals("normuren"))
          .forEach(parameters::add);
      waarden = new double[parameters.size()][perioden.size()];
      kolommen = new double[parameters.size()][GROOTTE];
      for (int p = 0; p < perioden.size(); p++) {
        for (int k = 0; k < waarden.length; k++) {
          LocalDate dag = perioden.get(p);
          String naam = parameters.get(k);
          waarden[k][p] =
              model.parameters().heeft(dag, naam) ? model.parameters().waarde(dag, naam) : 0;
        }
      }
    }

    void voegToe(Gevallen gevallen, int i, int periode, double[] totaal) {
      for (int k = 0; k < kolommen.length; k++) {
        kolommen[k][aantal] = waarden[k][periode];
      }
      leeftijd[aantal] = gevallen.leeftijd()[i];
      uren[aantal] = gevallen.uren()[i];
      normuren[aantal] = gevallen.normuren()[i];
      loonwaarde[aantal] = gevallen.loonwaarde()[i];
      vorm[aantal] = gevallen.vorm()[i];
      plaats[aantal++] = i;
      if (aantal == GROOTTE) {
        rond(totaal);
      }
    }

    void rond(double[] totaal) {
      if (aantal == 0) {
        return;
      }
      for (int k = 0; k < kolommen.length; k++) {
        block.set(parameters.get(k), kolommen[k]);
      }
      block.set("leeftijd", leeftijd);
      block.set("uren", uren);
      block.set("normuren", normuren);
      block.set("loonwaarde", loonwaarde);
      block.set("vorm", vorm);
      block.evaluate();
      block.copy("totaal", uitkomst, 0);
      for (int k = 0; k < aantal; k++) {
        totaal[plaats[k]] = uitkomst[k];
      }
      aantal = 0;
    }
  }
}
