package nl.loont.app.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.loont.kern.model.Notation;
import nl.loont.monitor.figuur.Punt;

/**
 * Een figuur als SVG: een lijn per reeks, met namen en schaal erin. Lijnen verschillen in kleur en in
 * streep, zodat zij ook zonder kleur te onderscheiden zijn.
 */
public final class Lijngrafiek {
  private static final int BREED = 760;
  private static final int HOOG = 300;
  private static final int LINKS = 64;
  private static final int ONDER = 34;
  private static final int BOVEN = 12;
  private static final String[] KLEUREN = {
    "#154273", "#c05600", "#2b6b2f", "#7b1fa2", "#5a5a5a", "#a2003b"
  };
  private static final String[] STREPEN = {"", "7 3", "2 3", "10 3 2 3", "4 4", "1 2"};

  private final String titel;
  private final Notation notatie;
  private final TreeMap<String, TreeMap<String, Punt>> reeksen = new TreeMap<>();
  private final List<String> assen;
  private final double laag;
  private final double hoog;
  private final double stap;

  /** Een grafiek van deze cellen; onderdrukte cellen zijn een gat in de lijn. */
  public Lijngrafiek(String titel, List<Punt> punten, Notation notatie) {
    this.titel = titel;
    this.notatie = notatie;
    TreeSet<String> xen = new TreeSet<>();
    double min = 0;
    double max = 0;
    for (Punt punt : punten) {
      xen.add(punt.x());
      reeksen.computeIfAbsent(punt.reeks(), _ -> new TreeMap<>()).put(punt.x(), punt);
      if (punt.waarde().isPresent()) {
        min = Math.min(min, punt.waarde().getAsDouble());
        max = Math.max(max, punt.waarde().getAsDouble());
      }
    }
    assen = List.copyOf(xen);
    stap = stap(max > min ? max - min : 1);
    laag = Math.floor(min / stap) * stap;
    hoog = Math.max(laag + stap, Math.ceil(max / stap) * stap);
  }

  /** Een ronde stap voor ongeveer vijf lijnen. */
  private static double stap(double bereik) {
    double ruw = bereik / 5;
    double macht = Math.pow(10, Math.floor(Math.log10(ruw)));
    double deel = ruw / macht;
    return macht * (deel <= 1 ? 1 : deel <= 2 ? 2 : deel <= 5 ? 5 : 10);
  }

  private int legendaHoogte() {
    return 20 * reeksen.size() + 8;
  }

  private double x(int plaats) {
    return LINKS + (BREED - LINKS - 16) * (assen.size() < 2 ? .5 : (double) plaats / (assen.size() - 1));
  }

  private double y(double waarde) {
    return BOVEN + (HOOG - BOVEN - ONDER) * (1 - (waarde - laag) / (hoog - laag));
  }

  /** De tekening. */
  public String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s" font-family="sans-serif" font-size="13">
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        """
            .formatted(BREED, HOOG + legendaHoogte(), escape(titel)));
    schaal(svg);
    int nummer = 0;
    for (var reeks : reeksen.entrySet()) {
      lijn(svg, reeks.getKey(), reeks.getValue(), nummer++);
    }
    return svg.append("</svg>\n").toString();
  }

  private void schaal(StringBuilder svg) {
    int decimalen = stap >= 1 ? 0 : (int) Math.ceil(-Math.log10(stap));
    for (double w = laag; w <= hoog + stap / 2; w += stap) {
      svg.append(
          "<line x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\" stroke=\"#d6d6d6\"/>%n"
              .formatted(LINKS, BREED - 16, getal(y(w)), getal(y(w))));
      svg.append(
          "<text x=\"%d\" y=\"%s\" text-anchor=\"end\" fill=\"#333333\">%s</text>%n"
              .formatted(LINKS - 8, getal(y(w) + 4), escape(notatie.number(w, decimalen))));
    }
    int elke = Math.max(1, assen.size() / 6);
    for (int i = 0; i < assen.size(); i += elke) {
      svg.append(
          "<text x=\"%s\" y=\"%d\" text-anchor=\"middle\" fill=\"#333333\">%s</text>%n"
              .formatted(getal(x(i)), HOOG - 10, escape(assen.get(i))));
    }
  }

  private void lijn(StringBuilder svg, String naam, Map<String, Punt> punten, int nummer) {
    String kleur = KLEUREN[nummer % KLEUREN.length];
    String streep = STREPEN[nummer % STREPEN.length];
    String stijl =
        "stroke=\"%s\" stroke-width=\"2.2\" fill=\"none\"%s"
            .formatted(kleur, streep.isEmpty() ? "" : " stroke-dasharray=\"" + streep + "\"");
    List<String> stuk = new ArrayList<>();
    StringBuilder lijnen = new StringBuilder();
    for (int i = 0; i < assen.size(); i++) {
      Punt punt = punten.get(assen.get(i));
      if (punt != null && punt.waarde().isPresent()) {
        stuk.add(getal(x(i)) + "," + getal(y(punt.waarde().getAsDouble())));
        if (assen.size() <= 12) {
          svg.append(
              "<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"%s\"/>%n"
                  .formatted(getal(x(i)), getal(y(punt.waarde().getAsDouble())), kleur));
        }
      } else {
        sluit(lijnen, stuk, stijl);
      }
    }
    sluit(lijnen, stuk, stijl);
    int y = HOOG + 14 + 20 * nummer;
    svg.append(lijnen)
        .append("<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" %s/>%n".formatted(LINKS, LINKS + 34, y, y, stijl))
        .append(
            "<text x=\"%d\" y=\"%d\" fill=\"#1d1d1d\">%s</text>%n".formatted(LINKS + 44, y + 4, escape(naam)));
  }

  private static void sluit(StringBuilder lijnen, List<String> stuk, String stijl) {
    if (stuk.size() > 1) {
      lijnen.append("<polyline points=\"%s\" %s/>%n".formatted(String.join(" ", stuk), stijl));
    }
    stuk.clear();
  }

  private static String getal(double waarde) {
    return String.format(Locale.ROOT, "%.1f", waarde);
  }

  private static String escape(String tekst) {
    return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
