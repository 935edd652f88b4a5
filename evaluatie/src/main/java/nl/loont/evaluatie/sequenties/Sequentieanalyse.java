package nl.loont.evaluatie.sequenties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;

/**
 * Sequenties van een paneel, gegroepeerd met Ward (SEOR 2026, §5.2 en bijlage I.4). Afstanden
 * tussen losse eenheden worden niet bewaard maar op verzoek opnieuw berekend: zij nemen de meeste
 * ruimte en zijn zo gemaakt.
 */
public final class Sequentieanalyse {
  private final Opzet opzet;
  private final Sequenties sequenties;
  private final Vouwing vouwing;
  private final Maat maat;
  private final Dendrogram boom;
  private final int[] cluster;
  private final Kwaliteit kwaliteit;
  private final List<Cluster> clusters;

  private Sequentieanalyse(Opzet opzet, Sequenties sequenties, DoubleConsumer voortgang) {
    this.opzet = opzet;
    this.sequenties = sequenties;
    this.vouwing = Vouwing.van(sequenties.codes());
    Opzetkeuring.keur(opzet, sequenties, vouwing);
    double[] gewichten = Tijdgewicht.perPeriode(opzet.gewichten(), sequenties.perioden());
    this.maat = opzet.afstand().maat(sequenties.codes(), gewichten);
    Driehoek d = Driehoek.van(maat, vouwing.sequenties());
    voortgang.accept(0.4);
    this.boom = Dendrogram.van(vouwing, Wardketen.bouw(d, vouwing.gewicht(), opzet.ward()));
    this.cluster = boom.knip(opzet.clusters());
    voortgang.accept(0.7);
    d.vul(maat, vouwing.sequenties()); // dezelfde ruimte: Ward heeft haar verbruikt
    int[] perGroep = vouwing.perGroep(cluster);
    Kwaliteitsmeter meter = new Kwaliteitsmeter(d, vouwing.gewicht(), perGroep);
    this.kwaliteit = meter.kwaliteit(perGroep);
    this.clusters = clusters(meter.medoiden(perGroep));
  }

  /**
   * Deelt een paneel in.
   *
   * @throws InvoerException als het paneel of de opzet niet kan; noemt alle fouten
   */
  public static Sequentieanalyse van(Paneel paneel, Opzet opzet) {
    return van(paneel, opzet, _ -> {});
  }

  /**
   * Als hierboven, en meldt tussendoor welk deel gedaan is.
   *
   * @param voortgang krijgt een deel van 0 tot en met 1; een uitzondering breekt het werk af
   */
  public static Sequentieanalyse van(Paneel paneel, Opzet opzet, DoubleConsumer voortgang) {
    return new Sequentieanalyse(opzet, Sequenties.van(paneel), voortgang);
  }

  private List<Cluster> clusters(int[] medoiden) {
    byte[][] codes = sequenties.codes();
    String[] namen = Clusternamen.van(codes, cluster, opzet.clusters());
    int[] groepVan = IntStream.range(0, codes.length).map(vouwing::groepVan).toArray();
    List<Cluster> uit = new ArrayList<>();
    for (int c = 1; c <= opzet.clusters(); c++) {
      int nummer = c;
      List<Integer> leden =
          IntStream.range(0, codes.length)
              .filter(i -> cluster[i] == nummer)
              .boxed()
              .sorted((i, j) -> Arrays.compare(codes[i], codes[j]))
              .toList();
      int medoide =
          IntStream.range(0, codes.length)
              .filter(i -> groepVan[i] == medoiden[nummer - 1])
              .findFirst()
              .orElseThrow();
      uit.add(
          new Cluster(
              c,
              namen[c - 1],
              leden.stream().map(sequenties.eenheden()::get).toList(),
              sequenties.eenheden().get(medoide),
              IntStream.range(0, sequenties.perioden().size())
                  .mapToObj(t -> verdeling(leden, t))
                  .toList()));
    }
    return uit;
  }

  private List<Double> verdeling(List<Integer> leden, int t) {
    return Arrays.stream(Toestand.values())
        .map(toestand ->
            leden.stream().filter(i -> sequenties.toestand(i, t) == toestand).count()
                / (double) leden.size())
        .toList();
  }

  /** De keuzen waarmee gerekend is. */
  public Opzet opzet() {
    return opzet;
  }

  /** De toestanden per eenheid en periode. */
  public Sequenties sequenties() {
    return sequenties;
  }

  /** Aantal verschillende sequenties. */
  public int verschillende() {
    return vouwing.groepen();
  }

  /** De toestanden per eenheid, op tijd; eenheden op codepunt. */
  public SequencedMap<String, List<Toestand>> toestanden() {
    SequencedMap<String, List<Toestand>> uit = new LinkedHashMap<>();
    for (int i = 0; i < cluster.length; i++) {
      uit.put(sequenties.eenheden().get(i), sequenties.toestanden(i));
    }
    return uit;
  }

  /** Het clusternummer per eenheid, van 1 af naar dalende omvang; eenheden op codepunt. */
  public SequencedMap<String, Integer> cluster() {
    SequencedMap<String, Integer> uit = new LinkedHashMap<>();
    for (int i = 0; i < cluster.length; i++) {
      uit.put(sequenties.eenheden().get(i), cluster[i]);
    }
    return uit;
  }

  /** De clusters, naar nummer. */
  public List<Cluster> clusters() {
    return clusters;
  }

  /** De boom van samenvoegingen. */
  public Dendrogram boom() {
    return boom;
  }

  /** De kwaliteit van de indeling. */
  public Kwaliteit kwaliteit() {
    return kwaliteit;
  }

  /** De afstand tussen twee eenheden, als plaats vanaf 0. */
  public double afstand(int i, int j) {
    return maat.afstand(sequenties.codes()[i], sequenties.codes()[j]);
  }

  /**
   * De afstanden tussen alle paren van eenheden: de driehoek boven de diagonaal, rij voor rij, met
   * eenheden op codepunt.
   *
   * @throws InvoerException bij meer eenheden dan in één rij passen
   */
  public double[] afstanden() {
    if (cluster.length > Driehoek.GROOTSTE) {
      throw new InvoerException(
          Fout.van(
              "afstanden",
              cluster.length + " eenheden",
              "alle afstanden samen passen niet in één rij",
              "tot %d eenheden".formatted(Driehoek.GROOTSTE),
              "Vraag de afstanden van een deel van het paneel."));
    }
    return Driehoek.van(maat, sequenties.codes()).waarden();
  }

  /**
   * De kwaliteit bij elk aantal clusters.
   *
   * @param minste kleinste aantal, minstens 2
   * @param meeste grootste aantal; hoogstens het aantal verschillende sequenties wordt gemeten
   * @throws InvoerException als er geen aantal tussen beide ligt
   */
  public Voorstel voorstel(int minste, int meeste) {
    int grootste = Math.min(meeste, vouwing.groepen());
    if (minste < 2 || grootste < minste) {
      throw new InvoerException(
          Fout.van(
              "clusters",
              minste + " tot en met " + meeste,
              "hier ligt geen aantal clusters tussen dat te meten is",
              "2 tot en met " + vouwing.groepen(),
              "Kies een bereik daarbinnen."));
    }
    Driehoek d = Driehoek.van(maat, vouwing.sequenties());
    Kwaliteitsmeter meter =
        new Kwaliteitsmeter(d, vouwing.gewicht(), vouwing.perGroep(boom.knip(grootste)));
    return new Voorstel(
        IntStream.rangeClosed(minste, grootste)
            .mapToObj(k -> meter.kwaliteit(vouwing.perGroep(boom.knip(k))))
            .toList());
  }
}
