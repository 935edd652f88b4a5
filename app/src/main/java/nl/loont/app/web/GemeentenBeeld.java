package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import nl.loont.app.web.Schaal.Balk;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Gemeenterij;
import nl.loont.mkba.analyse.Gemeentevergelijking;
import nl.loont.mkba.analyse.Klasseverdeling;
import nl.loont.mkba.analyse.Saldo;

/** De vergelijking van alle gemeenten, klaar om te tonen. */
final class GemeentenBeeld {
  private final Rekentool tool;
  private final Teksten teksten;
  private final Analyseverzoek verzoek;
  private final Taal taal;
  private final Gemeentevergelijking vergelijking;

  GemeentenBeeld(
      Rekentool tool, Teksten teksten, Analyseverzoek verzoek, Gemeentevergelijking vergelijking) {
    this.tool = tool;
    this.teksten = teksten;
    this.verzoek = verzoek;
    this.taal = verzoek.taal();
    this.vergelijking = vergelijking;
  }

  /** Gemeente met haar rang; {@code adres} opent haar in de rekentool. */
  public record Rij(
      int rang,
      String naam,
      String adres,
      String inwoners,
      String saldo,
      String p5,
      String p95,
      String kans) {}

  /** Grootteklasse met een balk van P25 tot P75 en een streep bij de mediaan. */
  public record Klasse(
      String label,
      int gemeenten,
      String laagst,
      String p25,
      String mediaan,
      String p75,
      String hoogst,
      int positief,
      Balk kast,
      Balk bereik) {}

  /** Bedrag van een partij over alle gemeenten samen. */
  public record Som(String label, String bedrag) {}

  /** De gemeenten, het hoogste saldo eerst. */
  public List<Rij> rijen() {
    List<Rij> rijen = new ArrayList<>();
    int rang = 0;
    for (Gemeenterij rij : vergelijking.rijen()) {
      rang++;
      rijen.add(
          new Rij(
              rang,
              rij.gemeente().naam(),
              verzoek
                  .formulier()
                  .adres(MkbaController.PAD, Map.of("gemeente", rij.gemeente().code())),
              taal.notation().euros(rij.gemeente().inwoners()),
              taal.metTeken(rij.bedrag(vergelijking.gevolgd())),
              rij.onzekerheid().map(s -> taal.metTeken(s.p5())).orElse(""),
              rij.onzekerheid().map(s -> taal.metTeken(s.p95())).orElse(""),
              rij.onzekerheid()
                  .map(s -> taal.notation().number(100 * s.positive(), 1) + "%")
                  .orElse("")));
    }
    return rijen;
  }

  /** Aantal gemeenten. */
  public int aantal() {
    return vergelijking.rijen().size();
  }

  /** Aantal gemeenten met een saldo boven nul. */
  public long positief() {
    return vergelijking.rijen().stream()
        .filter(rij -> rij.bedrag(vergelijking.gevolgd()) > 0)
        .count();
  }

  /** Verdeling per grootteklasse. */
  public List<Klasse> klassen() {
    List<Klasseverdeling> verdelingen = vergelijking.perGrootteklasse();
    Schaal schaal =
        Schaal.om(
            true,
            verdelingen.stream().flatMapToDouble(k -> DoubleStream.of(k.laagst(), k.hoogst())));
    return verdelingen.stream()
        .map(k ->
            new Klasse(
                teksten.van(taal, "gemeenten.klasse." + k.klasse().vanaf()),
                k.gemeenten(),
                taal.metTeken(k.laagst()),
                taal.metTeken(k.p25()),
                taal.metTeken(k.mediaan()),
                taal.metTeken(k.p75()),
                taal.metTeken(k.hoogst()),
                k.positief(),
                schaal.balk(k.p25(), k.p75(), k.mediaan()),
                schaal.balk(k.laagst(), k.hoogst(), k.mediaan())))
        .toList();
  }

  /** Som over alle gemeenten, per partij. */
  public List<Som> landelijk() {
    List<Som> sommen = new ArrayList<>();
    for (Map.Entry<Saldo, Double> e : vergelijking.landelijk().entrySet()) {
      sommen.add(new Som(teksten.saldo(taal, e.getKey()), taal.metTeken(e.getValue())));
    }
    return sommen;
  }

  /** Omslagpunt in inwoners per doelgroep, als zin. */
  public List<String> omslagpunten() {
    List<String> zinnen = new ArrayList<>();
    vergelijking
        .omslagpunten(tool)
        .forEach((groep, punt) -> {
          String naam = teksten.groep(taal, groep);
          zinnen.add(
              punt.isPresent()
                  ? teksten.van(
                      taal, "omslag.punt", naam, taal.notation().euros(punt.getAsDouble()))
                  : teksten.van(taal, "omslag.geen", naam));
        });
    return zinnen;
  }

  /** Aantal trekkingen. */
  public String trekkingen() {
    return taal.notation().number(vergelijking.onzekerheden().trekkingen());
  }

  /** Waar de inwoners vandaan komen. */
  public String herkomst() {
    return tool.register().herkomst();
  }

  /** Of er mensen zijn ingevuld. */
  public boolean isLeeg() {
    return Arrays.stream(Doelgroep.values())
        .allMatch(g -> vergelijking.invoer().waarden().getOrDefault("aantal." + g, 0.0) == 0);
  }
}
