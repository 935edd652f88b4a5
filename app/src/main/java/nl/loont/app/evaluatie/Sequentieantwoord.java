package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.sequenties.Clusterkenmerk;
import nl.loont.evaluatie.sequenties.Kwaliteit;
import nl.loont.evaluatie.sequenties.Sequentieanalyse;
import nl.loont.evaluatie.sequenties.Toestand;
import nl.loont.evaluatie.sequenties.Voorstel;
import org.jspecify.annotations.Nullable;

/** Het antwoord van een sequentieanalyse: de velden van spec 5 §7, en de sequenties als tabel. */
public final class Sequentieantwoord {
  /** Daarboven is de tekst met alle afstanden groter dan honderden MB. */
  private static final int MEESTE_AFSTANDEN = 4000;

  private Sequentieantwoord() {}

  /**
   * Alles als JSON; eenheden met cluster en toestanden als tabel.
   *
   * @param afstanden of alle afstanden erbij staan
   * @param voorstel de kwaliteit bij meer aantallen clusters; leeg als daar niet om gevraagd is
   * @param klassen tabel 5.1, als daarom gevraagd is
   */
  public static Antwoord van(
      Paneel paneel,
      Sequentieanalyse analyse,
      boolean afstanden,
      Optional<Voorstel> voorstel,
      Optional<Klassenantwoord> klassen) {
    Map<String, @Nullable Object> json = velden(paneel, analyse);
    if (afstanden && paneel.eenheden().size() > MEESTE_AFSTANDEN) {
      throw new InvoerException(
          Fout.van(
              "afstanden",
              paneel.eenheden().size() + " eenheden",
              "alle afstanden passen niet in één antwoord",
              "tot %d eenheden".formatted(MEESTE_AFSTANDEN),
              "Vraag de afstanden van een deel van het paneel."));
    }
    if (afstanden) {
      json.put("afstanden", analyse.afstanden());
    }
    voorstel.ifPresent(v -> json.put("voorstel", voorstel(v)));
    List<String> meldingen = new ArrayList<>(paneel.meldingen());
    List<Deeltabel> tabellen = Sequentietabellen.van(paneel, analyse, voorstel);
    klassen.ifPresent(k -> {
      json.put("klassen", k.json());
      meldingen.addAll(k.meldingen());
      tabellen.add(k.tabel());
    });
    json.put("meldingen", meldingen);
    Deeltabel sequenties = tabellen.getFirst();
    return new Antwoord(json, sequenties.kop(), sequenties.rijen(), meldingen, tabellen);
  }

  private static Map<String, @Nullable Object> velden(Paneel paneel, Sequentieanalyse analyse) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("afstand", analyse.opzet().afstand().naam());
    json.put("ward", analyse.opzet().ward().naam());
    json.put(
        "gewichten",
        analyse.opzet().gewichten().stream().map(g -> g.vanaf() + "=" + g.gewicht()).toList());
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
    json.put(
        "kenmerken",
        Clusterkenmerk.van(paneel, analyse.clusters()).stream()
            .map(Sequentieantwoord::kenmerk)
            .toList());
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
        "kwaliteiten", voorstel.kwaliteiten().stream().map(Sequentieantwoord::kwaliteit).toList());
    return json;
  }

  private static Map<String, @Nullable Object> kenmerk(Clusterkenmerk kenmerk) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kenmerk", kenmerk.kenmerk());
    List<@Nullable Double> perCluster = new ArrayList<>();
    kenmerk.perCluster().forEach(waarde -> perCluster.add(Antwoord.getal(waarde)));
    json.put("perCluster", perCluster);
    json.put("totaal", Antwoord.getal(kenmerk.totaal()));
    return json;
  }

  private static @Nullable Integer aantal(OptionalInt k) {
    return k.isPresent() ? k.getAsInt() : null;
  }
}
