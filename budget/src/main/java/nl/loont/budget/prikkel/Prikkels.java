package nl.loont.budget.prikkel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.gegevens.Demo;
import nl.loont.budget.simulatie.Groei;
import nl.loont.budget.simulatie.Plaatseffect;
import nl.loont.budget.simulatie.Plaatsing;
import nl.loont.budget.simulatie.Simulatievraag;
import nl.loont.mkba.Rekentool;

/**
 * Wat één plaatsing de eigen gemeente oplevert of kost, voor elke combinatie van loonwaarde en
 * uren. Uit de simulatie waarin alleen deze gemeente plaatst, tussen fictieve andere gemeenten.
 */
public final class Prikkels {
  private static final int HALVERINGEN = 60;

  /** Kleinere bedragen zijn een gevolg van rekenen met eindige precisie; euro. */
  private static final double NUL = 1e-6;

  private final Prikkelvraag vraag;
  private final Rekentool tool;
  private final Plaatseffect effect;
  private final List<Plaatsing> plaatsingen;
  private final double[][][] perJaar;
  private final double[][] contant;

  private Prikkels(Rekentool tool, Prikkelvraag vraag) {
    this.vraag = vraag;
    this.tool = tool;
    Basis wereld = Demo.rondom(tool.register(), Demo.STARTJAAR, vraag.inwoners(), vraag.aandeel());
    this.effect =
        new Plaatseffect(
            tool,
            new Simulatievraag(
                wereld, vraag.stelsel(), Demo.STARTJAAR, vraag.horizon(), Groei.GEEN, List.of()),
            Demo.EIGEN);
    int rijen = vraag.loonwaarden().size();
    int kolommen = vraag.uren().size();
    this.perJaar = new double[rijen][kolommen][];
    this.contant = new double[rijen][kolommen];
    this.plaatsingen = plaatsingen();
    for (int i = 0; i < rijen; i++) {
      for (int j = 0; j < kolommen; j++) {
        perJaar[i][j] = jaren(plaatsing(i, j));
        contant[i][j] = contant(perJaar[i][j]);
      }
    }
  }

  /** Rekent een vraag door. */
  public static Prikkels bereken(Rekentool tool, Prikkelvraag vraag) {
    return new Prikkels(tool, vraag);
  }

  private List<Plaatsing> plaatsingen() {
    List<Map<String, Double>> gevallen = new ArrayList<>();
    for (double loonwaarde : vraag.loonwaarden()) {
      vraag.uren().forEach(uren -> gevallen.add(cellen(loonwaarde, uren)));
    }
    return Plaatsing.van(tool, gevallen);
  }

  private Map<String, Double> cellen(double loonwaarde, double uren) {
    String groep = vraag.groep().name();
    Map<String, Double> cellen = Plaatsing.eenPersoon(groep, vraag.nugger(), uren);
    cellen.put("loonwaarde." + groep, loonwaarde);
    vraag.uitkering().ifPresent(euro -> cellen.put("bijstandsuitkering", euro));
    return cellen;
  }

  private double[] jaren(Plaatsing plaatsing) {
    double kosten = kosten(plaatsing);
    double[] jaren = effect.perJaar(plaatsing);
    for (int y = 0; y < jaren.length; y++) {
      jaren[y] -= kosten;
    }
    return jaren;
  }

  private double kosten(Plaatsing plaatsing) {
    return vraag.kosten().stream().mapToDouble(soort -> soort.van(plaatsing)).sum();
  }

  private double contant(double[] jaren) {
    double som = 0;
    double factor = 1;
    for (double bedrag : jaren) {
      som += bedrag * factor;
      factor /= 1 + vraag.disconto();
    }
    return som;
  }

  /** De vraag. */
  public Prikkelvraag vraag() {
    return vraag;
  }

  /** Verandering van het eigen saldo in een jaar na plaatsing, in euro. */
  public double perJaar(int loonwaarde, int uren, int jaar) {
    return perJaar[loonwaarde][uren][jaar];
  }

  /** De lasten van de plaatsing, in euro per jaar. */
  public Plaatsing plaatsing(int loonwaarde, int uren) {
    return plaatsingen.get(loonwaarde * vraag.uren().size() + uren);
  }

  /** Verandering van het eigen BUIG-budget in een jaar na plaatsing, in euro. */
  public double budget(int loonwaarde, int uren, int jaar) {
    Plaatsing plaatsing = plaatsing(loonwaarde, uren);
    return perJaar(loonwaarde, uren, jaar)
        + kosten(plaatsing)
        - plaatsing.besparing()
        + plaatsing.lks();
  }

  /** Contante som over de horizon, in euro van het jaar van plaatsing. */
  public double contant(int loonwaarde, int uren) {
    return contant[loonwaarde][uren];
  }

  /** Hoeveel hoger de contante som is dan onder een ander stelsel, in euro. */
  public double contantBoven(Prikkels ander, int loonwaarde, int uren) {
    return contant[loonwaarde][uren] - ander.contant[loonwaarde][uren];
  }

  /**
   * Loonwaarde waarbij de contante som van teken wisselt, binnen het gevraagde bereik; leeg als zij
   * daar niet wisselt, ook als zij wel nul wordt.
   */
  public OptionalDouble omslagLoonwaarde(int uren) {
    int laatste = -1; // de laatste loonwaarde met een som die niet nul is
    for (int i = 0; i < contant.length; i++) {
      double som = contant[i][uren];
      if (Math.abs(som) < NUL) {
        continue;
      }
      if (laatste >= 0 && contant[laatste][uren] * som < 0) {
        return OptionalDouble.of(
            laatste == i - 1
                ? halveer(i, vraag.uren().get(uren), som > 0)
                : vraag.loonwaarden().get(laatste + 1));
      }
      laatste = i;
    }
    return OptionalDouble.empty();
  }

  private double halveer(int boven, double uren, boolean stijgend) {
    double laag = vraag.loonwaarden().get(boven - 1);
    double hoog = vraag.loonwaarden().get(boven);
    for (int keer = 0; keer < HALVERINGEN && Math.nextUp(laag) < hoog; keer++) {
      double midden = (laag + hoog) / 2;
      boolean positief = contant(jaren(Plaatsing.van(tool, cellen(midden, uren)))) > 0;
      if (positief == stijgend) {
        hoog = midden;
      } else {
        laag = midden;
      }
    }
    return (laag + hoog) / 2;
  }

  /**
   * Eerste jaar vanaf wanneer de contante som tot dan toe niet meer onder nul komt; 0 is het jaar
   * van plaatsing. Leeg als dat binnen de horizon niet gebeurt.
   */
  public OptionalInt omslagJaar(int loonwaarde, int uren) {
    double som = 0;
    double factor = 1;
    OptionalInt omslag = OptionalInt.empty();
    double[] jaren = perJaar[loonwaarde][uren];
    for (int y = 0; y < jaren.length; y++) {
      som += jaren[y] * factor;
      factor /= 1 + vraag.disconto();
      if (som < 0) {
        omslag = OptionalInt.empty();
      } else if (omslag.isEmpty()) {
        omslag = OptionalInt.of(y);
      }
    }
    return omslag;
  }
}
