package nl.loont.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Saldo;
import nl.loont.mkba.analyse.Scenariovergelijking;
import org.jspecify.annotations.Nullable;

/**
 * De formulieren van een vergelijking, heen en terug tussen adres en invoer. In het adres staat elk
 * veld met zijn scenario ervoor: {@code s1.gemeente}, {@code s2.aantal.BIJ}.
 *
 * @param delen per scenario naam en formulier, in volgorde
 * @param taal taal van de pagina
 * @param saldo partij waarvan de soorten naast elkaar staan
 * @param verschil plaats van het scenario waarvan alle verschillen getoond worden
 */
record ScenarioFormulier(List<Deel> delen, Taal taal, Saldo saldo, int verschil) {
  private static final Pattern VELD = Pattern.compile("s([1-9])\\.(.+)");
  private static final int LANGSTE_NAAM = 100;

  /** Velden van de hele pagina, die in een formulier niets te zoeken hebben. */
  private static final Set<String> NIET = Set.of("naam", "partij", "persoon", "taal");

  /** Een scenario: de naam die de gebruiker gaf, of leeg, en zijn formulier. */
  record Deel(String naam, Formulier formulier) {
    boolean isLeeg() {
      return naam.isEmpty() && formulier.velden(formulier.taal(), Set.of()).isEmpty();
    }
  }

  /** Leest de scenario's uit een adres; zonder scenario's zijn het er twee met de basis. */
  static ScenarioFormulier van(Rekentool tool, Map<String, String[]> adres) {
    Map<Integer, Map<String, String[]>> gevonden = new TreeMap<>();
    adres.forEach((sleutel, waarden) -> {
      Matcher veld = VELD.matcher(sleutel);
      if (veld.matches()) {
        gevonden
            .computeIfAbsent(Integer.valueOf(veld.group(1)), _ -> new HashMap<>())
            .put(veld.group(2), waarden);
      }
    });
    if (gevonden.isEmpty()) {
      gevonden.put(1, Map.of());
      gevonden.put(2, Map.of());
    }
    List<Deel> delen = new ArrayList<>();
    gevonden
        .values()
        .forEach(velden -> {
          Map<String, String[]> deel = new HashMap<>(velden);
          deel.keySet().removeAll(NIET);
          deel.put("taal", new String[] {Formulier.eerste(adres, "taal")});
          delen.add(
              new Deel(naam(Formulier.eerste(velden, "naam").strip()), Formulier.van(tool, deel)));
        });
    return new ScenarioFormulier(
        delen,
        Taal.van(Formulier.eerste(adres, "taal")),
        Saldo.met(Formulier.eerste(adres, "partij")).orElse(Saldo.EIGEN),
        verschil(Formulier.eerste(adres, "verschil"), delen.size()));
  }

  /** De invoer van de rekentool, tweemaal: om er in het tweede scenario iets aan te veranderen. */
  static ScenarioFormulier tweemaal(Formulier formulier) {
    Deel deel = new Deel("", formulier);
    return new ScenarioFormulier(List.of(deel, deel), formulier.taal(), Saldo.EIGEN, 1);
  }

  private static String naam(String naam) {
    return naam.length() > LANGSTE_NAAM ? naam.substring(0, LANGSTE_NAAM) : naam;
  }

  private static int verschil(String gevraagd, int aantal) {
    int nummer = gevraagd.matches("[2-9]") ? Integer.parseInt(gevraagd) : 2;
    return nummer <= aantal ? nummer - 1 : 1;
  }

  /** Naam van een scenario om te tonen: wat de gebruiker invulde, of "Scenario 1". */
  String naam(int plaats) {
    String naam = delen.get(plaats).naam();
    return naam.isEmpty() ? nummer(plaats) : naam;
  }

  /** Hoe een scenario heet dat geen naam heeft. */
  static String nummer(int plaats) {
    return "Scenario " + (plaats + 1);
  }

  /** Of er nog een scenario bij kan. */
  public boolean kanErbij() {
    return delen.size() < Scenariovergelijking.MEEST;
  }

  /** Of er nog nergens aantallen zijn ingevuld. */
  public boolean isLeeg() {
    return delen.stream().allMatch(deel -> deel.formulier().isLeeg());
  }

  /** Met een kopie van het laatste scenario erbij. */
  ScenarioFormulier erbij() {
    List<Deel> meer = new ArrayList<>(delen);
    if (kanErbij()) {
      meer.add(new Deel("", delen.getLast().formulier()));
    }
    return new ScenarioFormulier(meer, taal, saldo, verschil);
  }

  /** Zonder een scenario; het laatste blijft staan. */
  ScenarioFormulier zonder(int plaats) {
    List<Deel> minder = new ArrayList<>(delen);
    if (plaats >= 0 && plaats < minder.size() && minder.size() > 1) {
      minder.remove(plaats);
    }
    return new ScenarioFormulier(minder, taal, saldo, verschil < minder.size() ? verschil : 1);
  }

  /** De invoer van elk scenario als boom voor {@link Scenariovergelijking#lees}. */
  List<Map<String, @Nullable Object>> bomen() {
    return delen.stream()
        .map(deel -> {
          Map<String, @Nullable Object> boom = deel.formulier().boom();
          boom.put("naam", deel.naam());
          return boom;
        })
        .toList();
  }

  /** Adres van een pagina met deze scenario's. */
  String adres(String pad) {
    return adres(pad, taal, -1, Set.of());
  }

  /** Adres in een andere taal. */
  String inTaal(String pad, Taal andere) {
    return adres(pad, andere, -1, Set.of());
  }

  /** Adres zonder één veld van één scenario: zet dat veld terug op de basis. */
  String zonder(String pad, int plaats, String veld) {
    return adres(pad, taal, plaats, Set.of(veld));
  }

  private String adres(String pad, Taal doel, int plaats, Set<String> zonder) {
    Map<String, String> velden = new LinkedHashMap<>();
    // Twee lege scenario's zijn waar de pagina mee begint; die hoeven niet in het adres.
    boolean begin = delen.size() == 2 && delen.stream().allMatch(Deel::isLeeg);
    for (int i = 0; i < delen.size() && !begin; i++) {
      Deel deel = delen.get(i);
      String voor = "s" + (i + 1) + ".";
      Map<String, String> eigen = deel.formulier().velden(doel, i == plaats ? zonder : Set.of());
      if (!deel.naam().isEmpty() || eigen.isEmpty()) {
        velden.put(voor + "naam", deel.naam());
      }
      eigen.forEach((naam, waarde) -> velden.put(voor + naam, waarde));
    }
    if (!saldo.equals(Saldo.EIGEN)) {
      velden.put("partij", saldo.sleutel());
    }
    if (verschil > 1) {
      velden.put("verschil", Integer.toString(verschil + 1));
    }
    if (doel != Taal.NL) {
      velden.put("taal", "en");
    }
    return Adres.van(pad, velden);
  }
}
