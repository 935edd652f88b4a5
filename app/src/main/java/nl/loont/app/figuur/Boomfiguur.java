package nl.loont.app.figuur;

import java.util.List;
import nl.loont.evaluatie.sequenties.Dendrogram;
import nl.loont.evaluatie.sequenties.Samenvoeging;
import nl.loont.kern.model.Notation;

/** De boom van samenvoegingen, met de hoogte waarop hij geknipt is. */
public final class Boomfiguur {
  private static final int BREED = 960;
  private static final int HOOG = 420;
  private static final int LINKS = 68;
  private static final int RECHTS = 16;
  private static final int BOVEN = 50;
  private static final int ONDER = 46;

  private Boomfiguur() {}

  /**
   * De tekening.
   *
   * @param clusters aantal clusters waarin de boom geknipt is
   * @param knipnaam tekst bij de kniplijn
   */
  public static String svg(
      Dendrogram boom, int clusters, String titel, String knipnaam, String bron, Notation notatie) {
    List<Samenvoeging> delen = boom.samenvoegingen();
    int n = boom.eenheden();
    double hoogste = delen.getLast().hoogte();
    Schaalverdeling y = Schaalverdeling.van(0, hoogste, 6);
    Tekening t = new Tekening(BREED, HOOG, titel, bron);
    t.tekst(8, 20, titel, "start", 15, Tekening.INKT);
    for (double streep : y.strepen()) {
      t.lijn(LINKS, y(y, streep), BREED - RECHTS, y(y, streep), Tekening.LIJN, 0.8, "");
      t.tekst(
          LINKS - 8,
          y(y, streep) + 4.5,
          notatie.number(streep, y.decimalen()),
          "end",
          13,
          Tekening.INKT);
    }
    double[] midden = new double[2 * n - 1];
    double[] hoogte = new double[2 * n - 1];
    int[] volgorde = boom.bladvolgorde();
    double stap = (BREED - LINKS - RECHTS) / (double) n;
    for (int plaats = 0; plaats < n; plaats++) {
      midden[volgorde[plaats]] = LINKS + (plaats + 0.5) * stap;
    }
    StringBuilder pad = new StringBuilder();
    for (int s = 0; s < delen.size(); s++) {
      Samenvoeging deel = delen.get(s);
      int tak = n + s;
      double a = midden[deel.links()];
      double b = midden[deel.rechts()];
      midden[tak] = (a + b) / 2;
      hoogte[tak] = deel.hoogte();
      pad.append(
          "M%s %sV%sH%sV%s"
              .formatted(
                  Tekening.maat(a),
                  Tekening.maat(y(y, hoogte[deel.links()])),
                  Tekening.maat(y(y, deel.hoogte())),
                  Tekening.maat(b),
                  Tekening.maat(y(y, hoogte[deel.rechts()]))));
    }
    t.pad(pad.toString(), "none", Tekening.BLAUW, n > 150 ? 0.7 : 1.1, "", 1);
    if (clusters > 1 && clusters <= n) {
      double knip =
          (delen.get(n - clusters).hoogte()
                  + (n == clusters ? 0 : delen.get(n - clusters - 1).hoogte()))
              / 2;
      t.lijn(LINKS, y(y, knip), BREED - RECHTS, y(y, knip), Tekening.ORANJE, 1.6, "7 4");
      // Boven de boom: langs de lijn zelf lopen de takken door de tekst.
      t.tekst(BREED - RECHTS, BOVEN - 10, "– – " + knipnaam, "end", 13, Tekening.ORANJE);
    }
    return t.svg();
  }

  private static double y(Schaalverdeling y, double waarde) {
    return HOOG - ONDER - (waarde - y.laag()) / (y.hoog() - y.laag()) * (HOOG - ONDER - BOVEN);
  }
}
