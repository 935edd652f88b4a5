package nl.loont.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import nl.loont.app.web.Schaal.Balk;
import nl.loont.kern.analysis.Summary;
import nl.loont.mkba.Cellen;
import nl.loont.mkba.Cluster;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Soort;
import nl.loont.mkba.analyse.Invloed;
import nl.loont.mkba.analyse.Onzekerheid;
import nl.loont.mkba.analyse.Onzekerheidsuitkomst;
import nl.loont.mkba.analyse.Saldo;
import nl.loont.mkba.analyse.Verdeling;

/** De uitkomst van een onzekerheidsanalyse, klaar om te tonen. */
final class OnzekerheidBeeld {
  /** Bronnen van onzekerheid in de figuur. */
  private static final int GETOOND = 12;

  private static final List<String> MATEN = List.of("p50", "p5", "p95", "gemiddelde", "kans");

  private final Teksten teksten;
  private final Analyseverzoek verzoek;
  private final Taal taal;
  private final Onzekerheidsuitkomst uitkomst;

  OnzekerheidBeeld(Teksten teksten, Analyseverzoek verzoek, Onzekerheidsuitkomst uitkomst) {
    this.teksten = teksten;
    this.verzoek = verzoek;
    this.taal = verzoek.taal();
    this.uitkomst = uitkomst;
  }

  /** Samenvatting van een saldo, met een balk van P5 tot P95 en een streep bij de berekening. */
  public record Saldoregel(
      String label,
      String berekening,
      String p5,
      String p50,
      String p95,
      String gemiddelde,
      String kans,
      Balk balk,
      boolean gekozen) {}

  /** Invloed van een bron, met een balk van de ene naar de andere uitkomst. */
  public record Invloedregel(
      String label,
      String merk,
      String merkUitleg,
      String laag,
      String hoog,
      String lineair,
      String eersteOrde,
      String totaal,
      Balk balk) {}

  /** Vak van de verdeling; hoogte en plaats in procenten. */
  public record Vak(String van, String tot, String aandeel, String x, String y, String hoogte) {}

  /** Regel van de matrix. */
  public record Matrixregel(String label, List<String> cellen, String soort) {}

  /** Bron van onzekerheid met haar bereik. */
  public record Bronregel(
      String label,
      String bereik,
      String herkomst,
      String merk,
      String vindplaats,
      String uitleg) {}

  /** Het gekozen saldo. */
  public Saldoregel gekozen() {
    return saldi().stream().filter(Saldoregel::gekozen).findFirst().orElseThrow();
  }

  /** Alle saldi. */
  public List<Saldoregel> saldi() {
    Schaal schaal =
        Schaal.om(
            true,
            Saldo.ALLE.stream()
                .flatMapToDouble(s ->
                    DoubleStream.of(
                        uitkomst.van(s).p5(), uitkomst.van(s).p95(), berekening(s.cel()))));
    List<Saldoregel> regels = new ArrayList<>();
    for (Saldo saldo : Saldo.ALLE) {
      Summary s = uitkomst.van(saldo);
      regels.add(
          new Saldoregel(
              teksten.saldo(taal, saldo),
              taal.metTeken(berekening(saldo.cel())),
              taal.metTeken(s.p5()),
              taal.metTeken(s.p50()),
              taal.metTeken(s.p95()),
              taal.metTeken(s.mean()),
              procent(s.positive()),
              schaal.balk(s.p5(), s.p95(), berekening(saldo.cel())),
              saldo.equals(verzoek.saldo())));
    }
    return regels;
  }

  private double berekening(String cel) {
    return uitkomst.berekening().waarden().get(cel);
  }

  private String procent(double deel) {
    return taal.notation().number(100 * deel, 1) + "%";
  }

  /** Wat elke bron met het gekozen saldo doet, de grootste invloed eerst. */
  public List<Invloedregel> invloeden() {
    List<Invloed> alle = uitkomst.invloeden().getOrDefault(verzoek.saldo(), List.of());
    List<Invloed> getoond = alle.stream().filter(i -> i.breedte() >= 0.5).limit(GETOOND).toList();
    Schaal schaal =
        Schaal.om(
            false, getoond.stream().flatMapToDouble(i -> DoubleStream.of(i.laag(), i.hoog())));
    double midden = berekening(verzoek.saldo().cel());
    return getoond.stream()
        .map(i ->
            new Invloedregel(
                naam(i.bron()),
                i.bron().merk().name(),
                teksten.van(taal, "merk." + i.bron().merk()),
                taal.metTeken(i.laag()),
                taal.metTeken(i.hoog()),
                taal.metTeken(i.lineair()),
                procent(i.eersteOrde()),
                procent(i.totaal()),
                schaal.balk(i.laag(), i.hoog(), midden)))
        .toList();
  }

  private String naam(Onzekerheid bron) {
    String eerste = bron.factor().cells().keySet().iterator().next();
    String label = teksten.cel(taal, uitkomst.berekening().waarden().model().cell(eerste));
    return bron.factor().cells().size() == 1
        ? label
        : label.replaceFirst(" \\((NBW|BIJ|VIA)\\)$", "").replaceFirst(",.*$", "");
  }

  /** De verdeling van het gekozen saldo over even brede vakken. */
  public List<Vak> verdeling() {
    Verdeling v = Objects.requireNonNull(uitkomst.verdelingen().get(verzoek.saldo()));
    int meest = 1;
    int som = 0;
    for (int aantal : v.aantallen()) {
      meest = Math.max(meest, aantal);
      som += aantal;
    }
    List<Vak> vakken = new ArrayList<>();
    double breed = 100.0 / v.aantallen().length;
    for (int i = 0; i < v.aantallen().length; i++) {
      vakken.add(
          new Vak(
              taal.metTeken(v.van() + i * v.breedte()),
              taal.metTeken(v.van() + (i + 1) * v.breedte()),
              procent(v.aantallen()[i] / (double) som),
              Double.toString(i * breed),
              Double.toString(100.0 - 100.0 * v.aantallen()[i] / meest),
              Double.toString(100.0 * v.aantallen()[i] / meest)));
    }
    return vakken;
  }

  /** Breedte van een vak in de figuur, in procenten. */
  public String vakbreedte() {
    return Double.toString(100.0 / verdeling().size());
  }

  /** Maten waarin de matrix te zien is. */
  public List<Beeld.Keuze> maten() {
    return MATEN.stream()
        .map(m -> new Beeld.Keuze(m, teksten.van(taal, "onzekerheid.maat." + m), m.equals(maat())))
        .toList();
  }

  /** De gekozen maat. */
  public String maat() {
    return MATEN.contains(verzoek.waarde("maat")) ? verzoek.waarde("maat") : MATEN.getFirst();
  }

  /** Naam van de gekozen maat. */
  public String maatnaam() {
    return teksten.van(taal, "onzekerheid.maat." + maat());
  }

  /** De hele matrix in de gekozen maat. */
  public List<Matrixregel> matrix() {
    List<Matrixregel> regels = new ArrayList<>();
    for (Cluster cluster : Cluster.values()) {
      for (Soort soort : Cellen.soorten(cluster)) {
        regels.add(rij(teksten.soort(taal, soort), p -> cel(Cellen.matrix(soort, p)), ""));
      }
      regels.add(
          rij(teksten.cluster(taal, cluster), p -> cel(Cellen.cluster(cluster, p)), "subtotaal"));
    }
    regels.add(rij(teksten.van(taal, "matrix.totaal"), p -> cel(Cellen.totaal(p)), "totaalrij"));
    return regels;
  }

  private Matrixregel rij(String label, ToDoubleFunction<Partij> waarde, String soort) {
    List<String> cellen = new ArrayList<>();
    for (Partij partij : Partij.values()) {
      double getal = waarde.applyAsDouble(partij);
      cellen.add(maat().equals("kans") ? procent(getal) : taal.metTeken(getal));
    }
    return new Matrixregel(label, cellen, soort);
  }

  private double cel(String naam) {
    Summary s = uitkomst.samenvattingen().get(naam);
    if (s == null) {
      return 0; // een soort die deze partij niet raakt
    }
    return switch (maat()) {
      case "p5" -> s.p5();
      case "p95" -> s.p95();
      case "gemiddelde" -> s.mean();
      case "kans" -> s.positive();
      default -> s.p50();
    };
  }

  /** Kolomkoppen van de matrix. */
  public List<String> kolommen() {
    return List.of(Partij.values()).stream().map(p -> teksten.partij(taal, p)).toList();
  }

  /** Alles wat onzeker is, met bereik en bron. */
  public List<Bronregel> bronnen() {
    List<Bronregel> regels = new ArrayList<>();
    for (Onzekerheid bron : uitkomst.onzekerheden().bronnen()) {
      bron.factor()
          .cells()
          .forEach((naam, verdeling) -> {
            var cel = uitkomst.berekening().waarden().model().cell(naam);
            regels.add(
                new Bronregel(
                    teksten.cel(taal, cel),
                    taal.notation().exact(cel.unit(), verdeling.low())
                        + " – "
                        + taal.notation().exact(cel.unit(), verdeling.high()),
                    teksten.van(taal, "onzekerheid.herkomst." + bron.herkomst()),
                    bron.merk().name(),
                    bron.vindplaats(),
                    bron.toelichting()));
          });
    }
    return regels;
  }

  /** Aantal trekkingen. */
  public String trekkingen() {
    return taal.notation().number(uitkomst.onzekerheden().trekkingen());
  }

  /** Zaad. */
  public String zaad() {
    return Long.toString(uitkomst.onzekerheden().zaad());
  }

  /** Opmerkingen en waarschuwingen. */
  public List<String> opmerkingen() {
    List<String> alle = new ArrayList<>(uitkomst.onzekerheden().opmerkingen());
    alle.addAll(uitkomst.berekening().invoer().waarschuwingen());
    return alle;
  }
}
