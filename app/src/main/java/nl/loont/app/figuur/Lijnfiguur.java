package nl.loont.app.figuur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.loont.kern.model.Notation;

/** Lijnen over perioden, desgewenst met een band, gemerkte perioden en staande lijnen. */
public final class Lijnfiguur {
  private static final int BREED = 960;
  private static final int HOOG = 420;
  private static final int LINKS = 68;
  private static final int RECHTS = 24;
  private static final int BOVEN = 62;
  private static final int REGEL = 18;
  private static final int ONDER = 58;

  private final String titel;
  private final List<String> perioden;
  private final Notation notatie;
  private final List<Reeks> reeksen = new ArrayList<>();
  private final List<Staand> staanden = new ArrayList<>();
  private Optional<Band> band = Optional.empty();
  private List<Integer> gemerkt = List.of();
  private String merknaam = "";
  private boolean nullijn;

  /** Hoe een lijn eruitziet; ook zonder kleur te onderscheiden. */
  public enum Stijl {
    /** Dik en donker: waar het om gaat. */
    HOOFD(Tekening.BLAUW, 2.6, "", 1),
    /** Gestreept: waarmee vergeleken wordt. */
    VERGELIJK(Tekening.ORANJE, 2.2, "7 4", 1),
    /** Gestippeld: een derde lijn. */
    DERDE(Tekening.INKT, 1.8, "2 4", 1),
    /** Een vierde lijn. */
    VIERDE("#2b6b2f", 1.8, "10 3 2 3", 1),
    /** Een vijfde lijn. */
    VIJFDE("#7b1fa2", 1.8, "4 4", 1),
    /** Een zesde lijn. */
    ZESDE("#8c5a00", 1.8, "12 5", 1),
    /** Dun en licht: een van velen. */
    ACHTERGROND("#8a99a1", 0.8, "", 0.55);

    private final String kleur;
    private final double dik;
    private final String streepje;
    private final double dekking;

    Stijl(String kleur, double dik, String streepje, double dekking) {
      this.kleur = kleur;
      this.dik = dik;
      this.streepje = streepje;
      this.dekking = dekking;
    }
  }

  private record Reeks(String naam, List<OptionalDouble> waarden, Stijl stijl) {}

  private record Band(String naam, List<OptionalDouble> van, List<OptionalDouble> tot) {}

  /** Een staande lijn tussen een periode en de vorige. */
  private record Staand(int periode, String naam, boolean licht) {}

  /** Een lege figuur over deze perioden. */
  public Lijnfiguur(String titel, List<String> perioden, Notation notatie) {
    this.titel = titel;
    this.perioden = List.copyOf(perioden);
    this.notatie = notatie;
  }

  /** Een lijn; waar een waarde ontbreekt is zij onderbroken. */
  public Lijnfiguur met(String naam, List<OptionalDouble> waarden, Stijl stijl) {
    reeksen.add(new Reeks(naam, List.copyOf(waarden), stijl));
    return this;
  }

  /** Een lijn zonder gaten. */
  public Lijnfiguur metWaarden(String naam, List<Double> waarden, Stijl stijl) {
    return met(naam, waarden.stream().map(OptionalDouble::of).toList(), stijl);
  }

  /** Een band, bijvoorbeeld een interval. */
  public Lijnfiguur metBand(String naam, List<OptionalDouble> van, List<OptionalDouble> tot) {
    band = Optional.of(new Band(naam, List.copyOf(van), List.copyOf(tot)));
    return this;
  }

  /** Merkt perioden op de laatste lijn. */
  public Lijnfiguur metMerken(String naam, List<Integer> plaatsen) {
    merknaam = naam;
    gemerkt = List.copyOf(plaatsen);
    return this;
  }

  /** Een staande lijn vóór een periode. */
  public Lijnfiguur metStaand(int periode, String naam, boolean licht) {
    if (periode > 0 && periode < perioden.size()) {
      staanden.add(new Staand(periode, naam, licht));
    }
    return this;
  }

  /** Met een lijn op nul. */
  public Lijnfiguur metNul() {
    nullijn = true;
    return this;
  }

  /** De tekening. */
  public String svg(String bron) {
    Schaalverdeling y = schaal();
    Tekening t = new Tekening(BREED, HOOG, titel, bron);
    assen(t, y);
    band.ifPresent(b -> band(t, y, b));
    for (Reeks reeks : reeksen) {
      Stijl s = reeks.stijl;
      t.pad(lijn(y, reeks.waarden), "none", s.kleur, s.dik, s.streepje, s.dekking);
      losse(t, y, reeks);
    }
    for (int plaats : gemerkt) {
      reeksen
          .getLast()
          .waarden
          .get(plaats)
          .ifPresent(w -> t.ruit(x(plaats), y(y, w), 5.5, Tekening.ORANJE));
    }
    legenda(t);
    return t.svg();
  }

  private Schaalverdeling schaal() {
    double laag = nullijn ? 0 : Double.POSITIVE_INFINITY;
    double hoog = nullijn ? 0 : Double.NEGATIVE_INFINITY;
    List<List<OptionalDouble>> alle =
        new ArrayList<>(reeksen.stream().map(Reeks::waarden).toList());
    band.ifPresent(b -> {
      alle.add(b.van);
      alle.add(b.tot);
    });
    for (List<OptionalDouble> waarden : alle) {
      for (OptionalDouble waarde : waarden) {
        if (waarde.isPresent()) {
          laag = Math.min(laag, waarde.getAsDouble());
          hoog = Math.max(hoog, waarde.getAsDouble());
        }
      }
    }
    return laag > hoog ? Schaalverdeling.van(0, 1, 6) : Schaalverdeling.van(laag, hoog, 6);
  }

  private void assen(Tekening t, Schaalverdeling y) {
    for (double streep : y.strepen()) {
      boolean nul = nullijn && streep == 0;
      t.lijn(
          LINKS,
          y(y, streep),
          BREED - RECHTS,
          y(y, streep),
          nul ? Tekening.ZACHT : Tekening.LIJN,
          nul ? 1.4 : 0.8,
          "");
      t.tekst(
          LINKS - 8,
          y(y, streep) + 4.5,
          notatie.number(streep, y.decimalen()).replace('-', '−'),
          "end",
          13,
          Tekening.INKT);
    }
    int stap = Math.max(1, (int) Math.ceil(perioden.size() / 12.0));
    boolean maanden = perioden.getFirst().contains("-");
    for (int i = 0; i < perioden.size(); i++) {
      // Bij maanden alleen januari, bij jaren elke zoveel; een korte reeks krijgt ze allemaal.
      boolean toon =
          (maanden && perioden.size() > 14) ? perioden.get(i).endsWith("-01") : i % stap == 0;
      if (toon) {
        t.lijn(x(i), HOOG - ONDER, x(i), HOOG - ONDER + 5, Tekening.ZACHT, 1, "");
        t.tekst(x(i), HOOG - ONDER + 20, perioden.get(i), "middle", 12, Tekening.INKT);
      }
    }
    int hoogte = 0;
    for (Staand staand : staanden) {
      double x = (x(staand.periode - 1) + x(staand.periode)) / 2;
      t.lijn(
          x,
          boven(),
          x,
          HOOG - ONDER,
          staand.licht ? Tekening.ZACHT : Tekening.INKT,
          1.3,
          staand.licht ? "2 3" : "");
      boolean rechts = x > BREED * 0.8;
      t.tekst(
          rechts ? x - 5 : x + 5,
          boven() + 12 + 15 * hoogte++,
          staand.naam,
          rechts ? "end" : "start",
          12,
          Tekening.INKT);
    }
  }

  private void band(Tekening t, Schaalverdeling y, Band b) {
    // Elk aaneengesloten stuk is een eigen vlak; onbegrensd loopt tot de rand.
    List<Integer> stuk = new ArrayList<>();
    for (int i = 0; i <= perioden.size(); i++) {
      boolean erbij = i < perioden.size() && (b.van.get(i).isPresent() || b.tot.get(i).isPresent());
      if (erbij) {
        stuk.add(i);
      } else if (!stuk.isEmpty()) {
        StringBuilder d = new StringBuilder();
        for (int k : stuk) {
          d.append(d.isEmpty() ? "M" : "L").append(punt(k, y(y, b.tot.get(k).orElse(y.hoog()))));
        }
        for (int k : stuk.reversed()) {
          d.append("L").append(punt(k, y(y, b.van.get(k).orElse(y.laag()))));
        }
        t.pad(d.append("Z").toString(), "#bcd8e2", "#7fb0c2", 0.8, "", 0.8);
        stuk.clear();
      }
    }
  }

  private String lijn(Schaalverdeling y, List<OptionalDouble> waarden) {
    StringBuilder d = new StringBuilder();
    boolean pen = false;
    for (int i = 0; i < waarden.size(); i++) {
      if (waarden.get(i).isPresent()) {
        d.append(pen ? "L" : "M").append(punt(i, y(y, waarden.get(i).getAsDouble())));
      }
      pen = waarden.get(i).isPresent();
    }
    return d.isEmpty() ? "M0 0" : d.toString();
  }

  /** Een punt tussen twee gaten is geen lijn; het krijgt een merk. */
  private void losse(Tekening t, Schaalverdeling y, Reeks reeks) {
    List<OptionalDouble> w = reeks.waarden;
    for (int i = 0; i < w.size(); i++) {
      boolean los =
          w.get(i).isPresent()
              && (i == 0 || w.get(i - 1).isEmpty())
              && (i == w.size() - 1 || w.get(i + 1).isEmpty());
      if (los) {
        t.ruit(x(i), y(y, w.get(i).getAsDouble()), 4, reeks.stijl.kleur);
      }
    }
  }

  private String punt(int i, double y) {
    return Tekening.maat(x(i)) + " " + Tekening.maat(y);
  }

  private void legenda(Tekening t) {
    t.tekst(8, 20, titel, "start", 15, Tekening.INKT);
    double x = LINKS;
    double y = 40;
    List<Reeks> benoemd =
        IntStream.range(0, reeksen.size())
            .mapToObj(reeksen::get)
            .filter(r -> !r.naam.isEmpty())
            .toList();
    for (Reeks reeks : benoemd) {
      if (x > LINKS && x + breedte(reeks) > BREED - RECHTS) {
        x = LINKS;
        y += REGEL;
      }
      t.lijn(x, y - 4, x + 30, y - 4, reeks.stijl.kleur, reeks.stijl.dik, reeks.stijl.streepje);
      t.tekst(x + 36, y, reeks.naam, "start", 13, Tekening.INKT);
      x += breedte(reeks);
    }
    if (band.isPresent()) {
      t.vlak(x, y - 11, 26, 13, "#bcd8e2", "#7fb0c2");
      t.tekst(x + 32, y, band.get().naam, "start", 13, Tekening.INKT);
      x += 32 + 7.2 * band.get().naam.length() + 22;
    }
    if (!gemerkt.isEmpty()) {
      t.ruit(x + 6, y - 4, 5.5, Tekening.ORANJE);
      t.tekst(x + 18, y, merknaam, "start", 13, Tekening.INKT);
    }
  }

  private static double breedte(Reeks reeks) {
    return 36 + 7.2 * reeks.naam.length() + 22;
  }

  /** Waar het vlak begint: onder de legenda, die bij lange namen meer regels heeft. */
  private double boven() {
    int regels = 1;
    double x = LINKS;
    for (Reeks reeks : reeksen) {
      if (!reeks.naam.isEmpty()) {
        if (x > LINKS && x + breedte(reeks) > BREED - RECHTS) {
          x = LINKS;
          regels++;
        }
        x += breedte(reeks);
      }
    }
    return BOVEN + REGEL * (regels - 1);
  }

  private double x(int periode) {
    double breedte = BREED - LINKS - RECHTS;
    return perioden.size() == 1
        ? LINKS + breedte / 2
        : LINKS + breedte * periode / (perioden.size() - 1);
  }

  private double y(Schaalverdeling y, double waarde) {
    return HOOG - ONDER - (waarde - y.laag()) / (y.hoog() - y.laag()) * (HOOG - ONDER - boven());
  }
}
