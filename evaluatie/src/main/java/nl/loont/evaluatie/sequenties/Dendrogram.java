package nl.loont.evaluatie.sequenties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * De boom van samenvoegingen, met elke eenheid als blad. Eenheden met dezelfde sequentie gaan op
 * hoogte 0 als eerste samen.
 */
public final class Dendrogram {
  private final int eenheden;
  private final List<Samenvoeging> samenvoegingen;

  private Dendrogram(int eenheden, List<Samenvoeging> samenvoegingen) {
    this.eenheden = eenheden;
    this.samenvoegingen = List.copyOf(samenvoegingen);
  }

  /** De boom van alle eenheden, uit de boom van de groepen van gelijke sequenties. */
  static Dendrogram van(Vouwing vouwing, List<Wardketen.Paar> paren) {
    Bouwer bouwer = new Bouwer(vouwing.eenheden());
    int[] eerste = new int[vouwing.groepen()];
    Arrays.fill(eerste, -1);
    for (int i = 0; i < vouwing.eenheden(); i++) {
      int groep = vouwing.groepVan(i);
      if (eerste[groep] < 0) {
        eerste[groep] = i;
      } else {
        bouwer.voegSamen(eerste[groep], i, 0);
      }
    }
    for (Wardketen.Paar paar : paren) {
      bouwer.voegSamen(eerste[paar.a()], eerste[paar.b()], paar.hoogte());
    }
    return new Dendrogram(vouwing.eenheden(), bouwer.samenvoegingen);
  }

  /** Houdt bij welke tak een eenheid nu heeft. */
  private static final class Bouwer {
    private final int[] tak;
    private final int[] omvang;
    private final Verbinding verbinding;
    private final List<Samenvoeging> samenvoegingen = new ArrayList<>();

    Bouwer(int eenheden) {
      tak = IntStream.range(0, eenheden).toArray();
      omvang = new int[eenheden];
      Arrays.fill(omvang, 1);
      verbinding = new Verbinding(eenheden);
    }

    void voegSamen(int i, int j, double hoogte) {
      int a = Math.min(verbinding.wortel(i), verbinding.wortel(j));
      int b = Math.max(verbinding.wortel(i), verbinding.wortel(j));
      omvang[a] += omvang[b];
      samenvoegingen.add(new Samenvoeging(tak[a], tak[b], hoogte, omvang[a]));
      tak[a] = tak.length + samenvoegingen.size() - 1;
      verbinding.verbind(a, b);
    }
  }

  /** Aantal bladeren. */
  public int eenheden() {
    return eenheden;
  }

  /** De samenvoegingen, van laag naar hoog; één minder dan er eenheden zijn. */
  public List<Samenvoeging> samenvoegingen() {
    return samenvoegingen;
  }

  /** De samenvoeghoogten, oplopend. */
  public double[] hoogtes() {
    return samenvoegingen.stream().mapToDouble(Samenvoeging::hoogte).toArray();
  }

  /** De eenheden in een volgorde waarin geen tak een andere kruist, voor de tekening. */
  public int[] bladvolgorde() {
    int[] volgorde = new int[eenheden];
    int[] stapel = new int[eenheden + 1];
    int hoogte = 0;
    int plaats = 0;
    stapel[hoogte++] = 2 * eenheden - 2;
    while (hoogte > 0) {
      int tak = stapel[--hoogte];
      if (tak < eenheden) {
        volgorde[plaats++] = tak;
      } else {
        Samenvoeging samenvoeging = samenvoegingen.get(tak - eenheden);
        stapel[hoogte++] = samenvoeging.rechts();
        stapel[hoogte++] = samenvoeging.links();
      }
    }
    return volgorde;
  }

  /**
   * Knipt de boom in k clusters, genummerd van 1 tot en met k naar dalende omvang; bij gelijke
   * omvang gaat het cluster met de eerste eenheid voor.
   *
   * @param k van 1 tot en met het aantal eenheden
   * @return per eenheid het clusternummer
   */
  public int[] knip(int k) {
    if (k < 1 || k > eenheden) {
      throw new IllegalArgumentException(
          "aantal clusters is %d; mogelijk is 1 tot en met %d".formatted(k, eenheden));
    }
    Verbinding verbinding = new Verbinding(eenheden);
    int[] eerste = new int[2 * eenheden - 1]; // per tak een eenheid die erin zit
    for (int i = 0; i < eenheden; i++) {
      eerste[i] = i;
    }
    for (int s = 0; s < eenheden - k; s++) {
      Samenvoeging samenvoeging = samenvoegingen.get(s);
      eerste[eenheden + s] = eerste[samenvoeging.links()];
      verbinding.verbind(eerste[samenvoeging.links()], eerste[samenvoeging.rechts()]);
    }
    return nummer(IntStream.range(0, eenheden).map(verbinding::wortel).toArray());
  }

  private static int[] nummer(int[] wortels) {
    int[] omvang = new int[wortels.length];
    for (int wortel : wortels) {
      omvang[wortel]++;
    }
    List<Integer> volgorde =
        IntStream.range(0, omvang.length)
            .filter(w -> omvang[w] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(w -> -omvang[w]))
            .toList();
    int[] nummer = new int[omvang.length];
    for (int c = 0; c < volgorde.size(); c++) {
      nummer[volgorde.get(c)] = c + 1;
    }
    return Arrays.stream(wortels).map(w -> nummer[w]).toArray();
  }
}
