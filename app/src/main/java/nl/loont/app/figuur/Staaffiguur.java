package nl.loont.app.figuur;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.loont.kern.model.Notation;

/** Liggende staven, elk verdeeld in delen; de delen heten in elke staaf hetzelfde. */
public final class Staaffiguur {
  private static final int BREED = 960;
  private static final int LINKS = 300;
  private static final int RECHTS = 40;
  private static final int BOVEN = 62;
  private static final int STAAF = 30;
  private static final int ONDER = 58;
  private static final double LETTER = 7.2;

  private static final List<String> KLEUREN =
      List.of("#bcd8e2", "#5f9db3", Tekening.BLAUW, "#e3b08c", Tekening.ORANJE);

  private final String titel;
  private final List<String> delen;
  private final Notation notatie;
  private final List<Staaf> staven = new ArrayList<>();

  private record Staaf(String naam, List<OptionalDouble> waarden) {}

  /** Een lege figuur met deze delen, hoogstens vijf. */
  public Staaffiguur(String titel, List<String> delen, Notation notatie) {
    this.titel = titel;
    this.delen = List.copyOf(delen);
    this.notatie = notatie;
  }

  /** Een staaf; een deel zonder waarde is er niet. */
  public Staaffiguur met(String naam, List<OptionalDouble> waarden) {
    staven.add(new Staaf(naam, List.copyOf(waarden)));
    return this;
  }

  /** De tekening. */
  public String svg(String bron) {
    int hoog = BOVEN + STAAF * staven.size() + ONDER;
    Tekening t = new Tekening(BREED, hoog, titel, bron);
    double langste =
        staven.stream()
            .mapToDouble(s -> s.waarden.stream().mapToDouble(w -> w.orElse(0)).sum())
            .max()
            .orElse(1);
    // Percentages tellen door afronding soms op tot net boven de 100.
    Schaalverdeling schaal = Schaalverdeling.van(0, langste - 1e-4, 5);
    legenda(t);
    for (double streep : schaal.strepen()) {
      double x = x(schaal, streep);
      t.lijn(x, BOVEN, x, hoog - ONDER, Tekening.LIJN, .8, "");
      t.tekst(
          x,
          hoog - ONDER + 18,
          notatie.number(streep, schaal.decimalen()),
          "middle",
          12,
          Tekening.INKT);
    }
    for (int i = 0; i < staven.size(); i++) {
      staaf(t, schaal, staven.get(i), BOVEN + STAAF * i);
    }
    return t.svg();
  }

  private void staaf(Tekening t, Schaalverdeling schaal, Staaf staaf, double y) {
    t.tekst(LINKS - 10, y + 19, staaf.naam, "end", 13, Tekening.INKT);
    double som = 0;
    for (int i = 0; i < staaf.waarden.size(); i++) {
      double waarde = staaf.waarden.get(i).orElse(0);
      double van = x(schaal, som);
      double tot = x(schaal, som + waarde);
      if (waarde > 0) {
        t.vlak(van, y + 4, tot - van, STAAF - 8, kleur(i), "#ffffff");
      }
      if (tot - van > 34) {
        boolean licht = i % KLEUREN.size() == 2 || i % KLEUREN.size() == 4;
        t.tekst(
            (van + tot) / 2,
            y + 19,
            notatie.number(waarde, waarde < 10 ? 1 : 0),
            "middle",
            12,
            licht ? "#ffffff" : Tekening.INKT);
      }
      som += waarde;
    }
  }

  private void legenda(Tekening t) {
    t.tekst(8, 20, titel, "start", 15, Tekening.INKT);
    double x = LINKS;
    for (int i = 0; i < delen.size() && delen.size() > 1; i++) {
      t.vlak(x, 33, 18, 13, kleur(i), "");
      t.tekst(x + 24, 44, delen.get(i), "start", 13, Tekening.INKT);
      x += 24 + LETTER * delen.get(i).length() + 20;
    }
  }

  private String kleur(int deel) {
    return delen.size() == 1 ? KLEUREN.get(1) : KLEUREN.get(deel % KLEUREN.size());
  }

  private static double x(Schaalverdeling schaal, double waarde) {
    return LINKS
        + (BREED - LINKS - RECHTS) * (waarde - schaal.laag()) / (schaal.hoog() - schaal.laag());
  }
}
