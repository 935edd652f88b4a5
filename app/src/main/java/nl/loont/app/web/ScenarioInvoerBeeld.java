package nl.loont.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loont.app.web.Beeld.Invoerregel;
import nl.loont.app.web.Beeld.Invoertabel;
import nl.loont.app.web.Beeld.Keuze;
import nl.loont.app.web.Beeld.Veld;
import nl.loont.app.web.Beeld.Veldfout;
import nl.loont.kern.invoer.Fout;
import nl.loont.mkba.Rekentool;

/** De invulblokken van een vergelijking: elke rij een gegeven, elke kolom een scenario. */
final class ScenarioInvoerBeeld {
  private static final List<String> AANDELEN =
      List.of("aandeelMacrobudget", "aandeelGemeentefonds");

  /** Rij: een gegeven met per scenario een veld. */
  record Rij(String label, String eenheid, List<Veld> velden) {}

  /** Blok van rijen dat open en dicht kan. */
  record Blok(String id, String titel, List<Rij> rijen, int gewijzigd, boolean open) {}

  /** Kolom van een scenario; in de velden staat de basis van dat jaar. */
  record Kolom(String kop, Veld naamveld, InvoerBeeld invoer, int nummer, int jaar) {
    /** Gemeenten om uit te kiezen. */
    public List<Keuze> gemeenten() {
      return invoer.gemeenten();
    }

    /** Prijspeilen om uit te kiezen. */
    public List<Keuze> prijspeilen() {
      return invoer.prijspeilen();
    }

    /** Fout bij gemeente of prijspeil, of leeg. */
    public String fout(String veld) {
      return invoer.fout(veld);
    }
  }

  private final Teksten teksten;
  private final Taal taal;
  private final List<InvoerBeeld> delen = new ArrayList<>();
  private final List<Kolom> kolommen = new ArrayList<>();
  private final List<Veldfout> algemeen = new ArrayList<>();

  ScenarioInvoerBeeld(
      Rekentool tool, Teksten teksten, ScenarioFormulier formulier, String pad, List<Fout> fouten) {
    this.teksten = teksten;
    this.taal = formulier.taal();
    for (int i = 0; i < formulier.delen().size(); i++) {
      int plaats = i;
      String kop = ScenarioFormulier.nummer(i);
      InvoerBeeld deel =
          new InvoerBeeld(
              tool,
              teksten,
              formulier.delen().get(i).formulier(),
              new InvoerBeeld.Plek(
                  "s" + (i + 1) + ".", kop + ": ", veld -> herstel(formulier, pad, plaats, veld)),
              van(fouten, "scenarios[" + i + "]."));
      delen.add(deel);
      String naam = formulier.delen().get(i).naam();
      kolommen.add(
          new Kolom(
              kop,
              naamveld(i, naam, deel),
              deel,
              i + 1,
              formulier.delen().get(i).formulier().prijspeil()));
    }
    for (Fout fout : fouten) {
      if (fout.veld().equals("scenarios")) {
        algemeen.add(
            new Veldfout(
                "kop-invoer", InvoerBeeld.hoofdletter(fout.melding()) + ". " + fout.uitweg(), ""));
      }
    }
  }

  /** Alleen een gewijzigd veld is te herstellen; de andere hoeven het hele adres niet te dragen. */
  private static String herstel(ScenarioFormulier formulier, String pad, int plaats, String veld) {
    return formulier.delen().get(plaats).formulier().isGewijzigd(veld)
        ? formulier.zonder(pad, plaats, veld)
        : "#kop-invoer";
  }

  private static List<Fout> van(List<Fout> fouten, String pad) {
    return fouten.stream()
        .filter(fout -> fout.veld().startsWith(pad))
        .map(fout ->
            new Fout(
                fout.veld().substring(pad.length()),
                fout.waarde(),
                fout.melding(),
                fout.toegestaan(),
                fout.uitweg()))
        .toList();
  }

  private Veld naamveld(int plaats, String naam, InvoerBeeld deel) {
    String nummer = "s" + (plaats + 1);
    return new Veld(
        nummer + "-naam",
        nummer + ".naam",
        ScenarioFormulier.nummer(plaats) + ": " + teksten.van(taal, "scenarios.naam"),
        "",
        naam,
        "",
        false,
        "",
        deel.fout("naam"));
  }

  /** Een kolom per scenario. */
  public List<Kolom> kolommen() {
    return kolommen;
  }

  /** Alle fouten van alle scenario's, voor het overzicht. */
  public List<Veldfout> fouten() {
    return Stream.concat(algemeen.stream(), delen.stream().flatMap(deel -> deel.fouten().stream()))
        .toList();
  }

  /** Het aantal inwoners. */
  public Rij inwoners() {
    return new Rij(teksten.van(taal, "invoer.inwoners"), "", kolom(deel -> deel.veld("inwoners")));
  }

  /** Per doelgroep aantal, nuggers en uren. */
  public List<Blok> groepen() {
    List<Blok> blokken = new ArrayList<>();
    List<List<Invoerregel>> regels = delen.stream().map(InvoerBeeld::aantallen).toList();
    List<String> soorten = List.of("invoer.aantal", "invoer.nugger", "invoer.uren");
    for (int g = 0; g < regels.getFirst().size(); g++) {
      int groep = g;
      List<Rij> rijen = new ArrayList<>();
      for (int s = 0; s < soorten.size(); s++) {
        int soort = s;
        List<Veld> velden =
            regels.stream()
                .map(r -> Objects.requireNonNull(r.get(groep).plaatsen().get(soort).veld()))
                // Een aantal heeft geen basis om naar terug te gaan; uren wel.
                .map(veld -> soort == 2 ? veld : veld.zonderBasis())
                .toList();
        rijen.add(new Rij(teksten.van(taal, soorten.get(s)), "", genummerd(velden)));
      }
      Invoerregel eerste = regels.getFirst().get(g);
      blokken.add(new Blok(eerste.eenheid(), eerste.label(), rijen, 0, true));
    }
    return blokken;
  }

  /** De eigen aandelen en de structuurvariabelen, per cluster. */
  public List<Blok> clusters() {
    List<Blok> blokken = new ArrayList<>();
    List<Rij> aandelen =
        AANDELEN.stream()
            .map(naam ->
                new Rij(teksten.van(taal, "invoer." + naam), "", kolom(deel -> deel.veld(naam))))
            .toList();
    boolean open =
        aandelen.stream()
            .flatMap(rij -> rij.velden().stream())
            .anyMatch(veld -> !veld.waarde().isEmpty());
    blokken.add(new Blok("aandelen", teksten.van(taal, "invoer.aandelen"), aandelen, 0, open));
    List<List<Invoertabel>> tabellen = delen.stream().map(InvoerBeeld::structuur).toList();
    for (int t = 0; t < tabellen.getFirst().size(); t++) {
      int tabel = t;
      blokken.add(cluster(tabellen.stream().map(deel -> deel.get(tabel)).toList()));
    }
    return blokken;
  }

  /** Eén cluster: elke waarde die in te vullen is wordt een rij. */
  private Blok cluster(List<Invoertabel> tabel) {
    List<Rij> rijen = new ArrayList<>();
    Invoertabel eerste = tabel.getFirst();
    for (int r = 0; r < eerste.regels().size(); r++) {
      Invoerregel regel = eerste.regels().get(r);
      for (int p = 0; p < regel.plaatsen().size(); p++) {
        int rij = r;
        int plaats = p;
        List<Veld> velden =
            tabel.stream()
                .map(deel -> deel.regels().get(rij).plaatsen().get(plaats).veld())
                .filter(Objects::nonNull)
                .toList();
        String groep = regel.plaatsen().get(p).groep();
        if (!velden.isEmpty()) {
          rijen.add(
              new Rij(
                  regel.label() + (groep.isEmpty() ? "" : " (" + groep + ")"),
                  regel.eenheid(),
                  genummerd(velden)));
        }
      }
    }
    return new Blok(
        eerste.id(),
        eerste.titel(),
        rijen,
        tabel.stream().mapToInt(Invoertabel::gewijzigd).sum(),
        tabel.stream().anyMatch(Invoertabel::open));
  }

  private List<Veld> kolom(Function<InvoerBeeld, Veld> veld) {
    return genummerd(delen.stream().map(veld).toList());
  }

  /**
   * Zet bij elk veld de naam van zijn kolom, voor een scherm waar de kolommen niet naast elkaar
   * passen.
   */
  private static List<Veld> genummerd(List<Veld> velden) {
    return IntStream.range(0, velden.size())
        .mapToObj(i -> velden.get(i).bij(ScenarioFormulier.nummer(i)))
        .toList();
  }
}
