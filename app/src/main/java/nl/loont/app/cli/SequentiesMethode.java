package nl.loont.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.sequenties.Afstandsmaat;
import nl.loont.evaluatie.sequenties.Cluster;
import nl.loont.evaluatie.sequenties.Kwaliteit;
import nl.loont.evaluatie.sequenties.Opzet;
import nl.loont.evaluatie.sequenties.Sequentieanalyse;
import nl.loont.evaluatie.sequenties.Tijdgewicht;
import nl.loont.evaluatie.sequenties.Toestand;
import nl.loont.evaluatie.sequenties.Voorstel;
import nl.loont.evaluatie.sequenties.WardVariant;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** {@code ./loont evaluatie sequenties}: eenheden in clusters naar hun verloop. */
final class SequentiesMethode implements EvaluatieCommand.Methode {
  @Override
  public String uitleg() {
    return "Sequenties: deel eenheden in clusters met een gelijkend verloop in.";
  }

  @Override
  public String voorbeeld() {
    return "./loont evaluatie sequenties --paneel paneel.csv --clusters 7 --formaat csv";
  }

  @Override
  public Options opties() {
    return new Options()
        .addOption(
            Arguments.option("paneel", "BESTAND", "CSV met het paneel, of - voor standaardinvoer"))
        .addOption(Arguments.option("clusters", "AANTAL", "aantal clusters; standaard 7"))
        .addOption(Arguments.option("afstand", "MAAT", "dhd (standaard), hamming of om"))
        .addOption(
            Arguments.many(
                "gewicht",
                "PERIODE=GETAL",
                "zwaarder vanaf een periode, of geen; dhd kent standaard 2022-01=2"))
        .addOption(Arguments.option("ward", "VARIANT", "D2 (standaard) of D"))
        .addOption(
            Arguments.option("voorstel", "AANTAL", "kwaliteit bij 2 tot en met zo veel clusters"))
        .addOption(null, "afstanden", false, "ook alle afstanden");
  }

  @Override
  public Antwoord reken(Opties opties) throws IOException {
    Afstandsmaat afstand = kies(opties, "afstand", Afstandsmaat.values(), Afstandsmaat::naam);
    WardVariant ward = kies(opties, "ward", WardVariant.values(), WardVariant::naam);
    Opzet opzet =
        new Opzet(afstand, gewichten(opties, afstand), ward, opties.aantal("clusters").orElse(7));
    OptionalInt voorstel =
        opties.aantal("voorstel").map(OptionalInt::of).orElse(OptionalInt.empty());
    Paneel paneel = opties.lees("paneel", Paneel::lees);
    Sequentieanalyse analyse = Sequentieanalyse.van(paneel, opzet);
    Map<String, @Nullable Object> json = velden(paneel, analyse);
    if (opties.heeft("afstanden")) {
      json.put("afstanden", analyse.afstanden());
    }
    voorstel.ifPresent(k -> json.put("voorstel", voorstel(analyse.voorstel(2, k))));
    return antwoord(paneel, analyse, json);
  }

  private static <T> T kies(
      Opties opties, String naam, T[] waarden, java.util.function.Function<T, String> heet) {
    String gekozen = opties.keuze(naam, Arrays.stream(waarden).map(heet).toList());
    return Arrays.stream(waarden)
        .filter(w -> heet.apply(w).equals(gekozen))
        .findFirst()
        .orElseThrow();
  }

  private static List<Tijdgewicht> gewichten(Opties opties, Afstandsmaat afstand) {
    List<String> regels = opties.lijst("gewicht");
    if (regels.isEmpty()) {
      return afstand == Afstandsmaat.DHD ? List.of(Tijdgewicht.STANDAARD) : List.of();
    }
    if (regels.equals(List.of("geen"))) {
      return List.of();
    }
    return regels.stream()
        .map(regel -> {
          int is = regel.indexOf('=');
          if (is < 0) {
            throw new WrongUseException(
                "--gewicht %s: schrijf PERIODE=GETAL, bijvoorbeeld 2022-01=2, of geen."
                    .formatted(regel));
          }
          return new Tijdgewicht(
              Opties.periode("gewicht", regel.substring(0, is)),
              Opties.getal("gewicht", regel.substring(is + 1)));
        })
        .toList();
  }

  private static Map<String, @Nullable Object> velden(Paneel paneel, Sequentieanalyse analyse) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("afstand", analyse.opzet().afstand().naam());
    json.put("ward", analyse.opzet().ward().naam());
    json.put(
        "gewichten",
        analyse.opzet().gewichten().stream().map(g -> g.vanaf() + "=" + g.gewicht()).toList());
    json.put("meldingen", paneel.meldingen());
    json.put("periodes", paneel.perioden().stream().map(Periode::toString).toList());
    Map<String, List<String>> toestanden = new LinkedHashMap<>();
    analyse
        .toestanden()
        .forEach((e, reeks) -> toestanden.put(e, reeks.stream().map(Toestand::naam).toList()));
    json.put("toestanden", toestanden);
    json.put("verschillende", analyse.verschillende());
    json.put("hoogtes", analyse.boom().hoogtes());
    json.put("samenvoegingen", analyse.boom().samenvoegingen());
    json.put("bladvolgorde", analyse.boom().bladvolgorde());
    json.put("cluster", analyse.cluster());
    json.put("clusters", analyse.clusters());
    json.put("kwaliteit", kwaliteit(analyse.kwaliteit()));
    return json;
  }

  private static Map<String, @Nullable Object> kwaliteit(Kwaliteit kwaliteit) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("k", kwaliteit.k());
    json.put("asw", Antwoord.getal(kwaliteit.asw()));
    json.put("ch", Antwoord.getal(kwaliteit.ch()));
    json.put("hc", Antwoord.getal(kwaliteit.hc()));
    json.put("pbc", Antwoord.getal(kwaliteit.pbc()));
    return json;
  }

  private static Map<String, @Nullable Object> voorstel(Voorstel voorstel) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("asw", aantal(voorstel.volgensAsw()));
    json.put("ch", aantal(voorstel.volgensCh()));
    json.put("hc", aantal(voorstel.volgensHc()));
    json.put("pbc", aantal(voorstel.volgensPbc()));
    json.put(
        "kwaliteiten", voorstel.kwaliteiten().stream().map(SequentiesMethode::kwaliteit).toList());
    return json;
  }

  private static @Nullable Integer aantal(OptionalInt k) {
    return k.isPresent() ? k.getAsInt() : null;
  }

  private static Antwoord antwoord(
      Paneel paneel, Sequentieanalyse analyse, Map<String, @Nullable Object> json) {
    List<String> kop = new ArrayList<>(List.of("eenheid", "cluster", "naam"));
    paneel.perioden().forEach(p -> kop.add(p.toString()));
    List<List<Object>> rijen = new ArrayList<>();
    for (Cluster cluster : analyse.clusters()) {
      for (String eenheid : cluster.eenheden()) {
        List<Object> rij = new ArrayList<>(List.of(eenheid, cluster.nummer(), cluster.naam()));
        analyse
            .sequenties()
            .toestanden(paneel.index(eenheid))
            .forEach(toestand -> rij.add(toestand.naam()));
        rijen.add(rij);
      }
    }
    return new Antwoord(json, kop, rijen, paneel.meldingen());
  }
}
