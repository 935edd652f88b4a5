package nl.loont.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Trapjeslijnen over maanden, klaar om als svg te tekenen. De tabel ernaast heeft dezelfde
 * getallen.
 *
 * @param lijnen een lijn per reeks
 * @param bedragen strepen met een bedrag langs de verticale as
 * @param maanden strepen met een maand langs de horizontale as
 */
record Lijngrafiek(List<Lijn> lijnen, List<Streep> bedragen, List<Streep> maanden) {
  private static final double LINKS = 70;
  private static final double RECHTS = 750;
  private static final double BOVEN = 12;
  private static final double ONDER = 240;

  /** Reeks bedragen met haar naam. */
  record Reeks(String naam, List<Double> bedragen) {}

  /** Getekende lijn. */
  record Lijn(String naam, int nummer, String pad) {}

  /** Streep langs een as. */
  record Streep(String plaats, String label) {}

  /** Tekent reeksen van gelijke lengte. */
  static Lijngrafiek van(List<String> maanden, List<Reeks> reeksen, Taal taal) {
    double hoog = alle(reeksen).max().orElse(1);
    double laag = Math.min(0, alle(reeksen).min().orElse(0));
    double stap = Schaal.stap(Math.max(1, hoog - laag) / 4);
    double onder = Math.floor(laag / stap) * stap;
    double boven = Math.max(onder + stap, Math.ceil(hoog / stap) * stap);
    double breed = (RECHTS - LINKS) / Math.max(1, maanden.size());
    List<Lijn> lijnen = new ArrayList<>();
    for (Reeks reeks : reeksen) {
      StringBuilder pad = new StringBuilder();
      for (int i = 0; i < reeks.bedragen.size(); i++) {
        double y = ONDER - (ONDER - BOVEN) * (reeks.bedragen.get(i) - onder) / (boven - onder);
        pad.append(i == 0 ? "M" + getal(LINKS) + " " + getal(y) : "V" + getal(y))
            .append('H')
            .append(getal(LINKS + (i + 1) * breed));
      }
      lijnen.add(new Lijn(reeks.naam, lijnen.size() + 1, pad.toString()));
    }
    List<Streep> bedragen = new ArrayList<>();
    for (double b = onder; b <= boven + stap / 2; b += stap) {
      double y = ONDER - (ONDER - BOVEN) * (b - onder) / (boven - onder);
      bedragen.add(new Streep(getal(y), taal.notation().euros(b)));
    }
    List<Streep> tikken = new ArrayList<>();
    int om = maanden.size() > 12 ? 6 : 1;
    for (int i = 0; i < maanden.size(); i += om) {
      tikken.add(new Streep(getal(LINKS + i * breed), maanden.get(i)));
    }
    return new Lijngrafiek(lijnen, bedragen, tikken);
  }

  private static DoubleStream alle(List<Reeks> reeksen) {
    return reeksen.stream().flatMap(r -> r.bedragen.stream()).mapToDouble(b -> b);
  }

  private static String getal(double plaats) {
    return String.format(Locale.ROOT, "%.1f", plaats);
  }
}
