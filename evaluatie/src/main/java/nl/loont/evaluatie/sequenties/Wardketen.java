package nl.loont.evaluatie.sequenties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Clustering van Ward met de keten van naaste buren (Benzécri 1982; Murtagh 1983): volg vanaf een
 * cluster de naaste buur tot twee clusters elkaars naaste buur zijn, en voeg die samen. Omdat de
 * formule van Ward reduceerbaar is, geeft dat dezelfde boom als steeds het dichtste paar nemen, in
 * n² stappen en binnen de driehoek zelf.
 *
 * <p>De afstand na samenvoegen (Lance en Williams 1967): {@code ((n_k+n_i)·d_ki + (n_k+n_j)·d_kj −
 * n_k·d_ij) / (n_k+n_i+n_j)}. Bij gelijke afstanden gaat de vorige in de keten voor, en anders de
 * laagste plaats.
 */
final class Wardketen {
  private static final Comparator<Paar> DICHTSTE_EERST =
      Comparator.comparingDouble(Paar::hoogte).thenComparingInt(Paar::a).thenComparingInt(Paar::b);

  private final Driehoek d;
  private final int[] omvang;

  /** Clusters die er nog zijn, oplopend; een samengevoegd cluster houdt de laagste plaats. */
  private final int[] over;

  private int aantal;

  private Wardketen(Driehoek d, int[] gewicht) {
    this.d = d;
    this.omvang = gewicht.clone();
    this.over = new int[d.n()];
    Arrays.setAll(over, i -> i);
    this.aantal = d.n();
  }

  /** Twee groepen die samengaan, elk aangeduid met haar laagste plaats; a is de laagste. */
  record Paar(int a, int b, double hoogte) {}

  /**
   * Bouwt de boom.
   *
   * @param d afstanden tussen de groepen; wordt overschreven
   * @param gewicht per groep het aantal eenheden, onderling op afstand 0
   * @return samenvoegingen met oplopende hoogte
   */
  static List<Paar> bouw(Driehoek d, int[] gewicht, WardVariant variant) {
    variant.bereidVoor(d);
    schaal(d, gewicht);
    List<Paar> paren = new Wardketen(d, gewicht).loop();
    return oplopend(paren, d.n()).stream()
        .map(paar -> new Paar(paar.a(), paar.b(), variant.hoogte(paar.hoogte())))
        .toList();
  }

  /**
   * Zet de paren in de volgorde waarin steeds het dichtste aan de beurt komt; bij gelijke hoogte
   * dat met de laagste plaatsen. Een tak komt na haar delen.
   */
  private static List<Paar> oplopend(List<Paar> paren, int n) {
    int[] maker = new int[n]; // per plaats het paar waaruit het cluster ontstond
    Arrays.fill(maker, -1);
    int[] ouder = new int[paren.size()];
    int[] wachtOp = new int[paren.size()];
    Arrays.fill(ouder, -1);
    for (int p = 0; p < ouder.length; p++) {
      for (int deel : new int[] {maker[paren.get(p).a()], maker[paren.get(p).b()]}) {
        if (deel >= 0) {
          ouder[deel] = p;
          wachtOp[p]++;
        }
      }
      maker[paren.get(p).a()] = p;
    }
    PriorityQueue<Integer> klaar =
        new PriorityQueue<>(Comparator.comparing(paren::get, DICHTSTE_EERST));
    for (int p = 0; p < ouder.length; p++) {
      if (wachtOp[p] == 0) {
        klaar.add(p);
      }
    }
    List<Paar> oplopend = new ArrayList<>(ouder.length);
    for (Integer p = klaar.poll(); p != null; p = klaar.poll()) {
      oplopend.add(paren.get(p));
      if (ouder[p] >= 0 && --wachtOp[ouder[p]] == 0) {
        klaar.add(ouder[p]);
      }
    }
    return oplopend;
  }

  /** De afstand die groepen van gelijke eenheden na hun onderlinge samenvoeging zouden hebben. */
  private static void schaal(Driehoek d, int[] gewicht) {
    for (int i = 0; i < d.n(); i++) {
      for (int j = i + 1; j < d.n(); j++) {
        if (gewicht[i] > 1 || gewicht[j] > 1) {
          double maat = 2.0 * gewicht[i] * gewicht[j] / ((double) gewicht[i] + gewicht[j]);
          d.zet(i, j, maat * d.op(i, j));
        }
      }
    }
  }

  private List<Paar> loop() {
    List<Paar> paren = new ArrayList<>(d.n() - 1);
    double[] laatste = new double[d.n()]; // per plaats de hoogte waarop dit cluster ontstond
    int[] keten = new int[d.n()];
    int lengte = 0;
    while (aantal > 1) {
      if (lengte == 0) {
        keten[lengte++] = over[0];
      }
      int top = keten[lengte - 1];
      int vorige = lengte > 1 ? keten[lengte - 2] : -1;
      int buur = naasteBuur(top, vorige);
      if (buur == vorige) {
        lengte -= 2;
        int a = Math.min(top, buur);
        int b = Math.max(top, buur);
        // Afronding mag een tak niet onder haar delen brengen.
        laatste[a] = Math.max(d.op(a, b), Math.max(laatste[a], laatste[b]));
        paren.add(new Paar(a, b, laatste[a]));
        voegSamen(a, b);
      } else {
        keten[lengte++] = buur;
      }
    }
    return paren;
  }

  private int naasteBuur(int top, int vorige) {
    int beste = vorige;
    double kleinste = vorige < 0 ? Double.POSITIVE_INFINITY : d.op(top, vorige);
    for (int p = 0; p < aantal; p++) {
      int k = over[p];
      if (k != top) {
        double afstand = d.op(top, k);
        if (afstand < kleinste) {
          kleinste = afstand;
          beste = k;
        }
      }
    }
    return beste;
  }

  private void voegSamen(int a, int b) {
    double samen = d.op(a, b);
    int na = omvang[a];
    int nb = omvang[b];
    int weg = Arrays.binarySearch(over, 0, aantal, b);
    System.arraycopy(over, weg + 1, over, weg, aantal - weg - 1);
    aantal--;
    for (int p = 0; p < aantal; p++) {
      int k = over[p];
      if (k != a) {
        double nk = omvang[k];
        double nieuw =
            ((nk + na) * d.op(k, a) + (nk + nb) * d.op(k, b) - nk * samen) / (nk + na + nb);
        d.zet(k, a, Math.max(0, nieuw));
      }
    }
    omvang[a] = na + nb;
  }
}
