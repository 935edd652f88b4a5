package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Het formulier van de rekentool, heen en terug tussen adres en invoer. Het adres houdt alleen vast
 * wat afwijkt van de basis; de rest volgt uit het model.
 */
final class Formulier {
  /**
   * Prijspeil waarin een formulier zijn basiswaarden toonde; alleen onderweg, nooit in het adres.
   */
  static final String GETOOND = "getoond";

  static final String PRIJSPEIL = "prijspeil";
  private static final int MAX_TEKST = 40;

  private final Rekentool tool;
  private final Taal taal;
  private final Map<String, String> ingevuld = new LinkedHashMap<>();
  private final String partij;
  private final Optional<Doelgroep> persoon;

  private Formulier(Rekentool tool, Taal taal, String partij, Optional<Doelgroep> persoon) {
    this.tool = tool;
    this.taal = taal;
    this.partij = partij;
    this.persoon = persoon;
  }

  /**
   * Leest het formulier uit de parameters van een adres; wat leeg of gelijk aan de basis is
   * vervalt.
   */
  static Formulier van(Rekentool tool, Map<String, String[]> adres) {
    Taal taal = Taal.van(eerste(adres, "taal"));
    String gekozen = eerste(adres, "partij");
    boolean bekend = partijen().containsKey(gekozen);
    Formulier formulier =
        new Formulier(
            tool,
            taal,
            bekend ? gekozen : Partij.WERK_EN_INKOMEN.code(),
            Arrays.stream(Doelgroep.values())
                .filter(g -> g.name().equals(eerste(adres, "persoon")))
                .findFirst());
    int getoond = formulier.jaar(eerste(adres, GETOOND));
    for (String naam : formulier.namen()) {
      String waarde = eerste(adres, naam).strip();
      // Wie het prijspeil wisselt stuurt nog de basiswaarden van het vorige mee; ook die zijn
      // basis.
      if (!waarde.isEmpty()
          && !formulier.isBasis(naam, waarde, formulier.prijspeil())
          && !formulier.isBasis(naam, waarde, getoond)) {
        formulier.ingevuld.put(
            naam,
            // Een afgekapt getal zou een ander getal zijn; met het weglatingsteken is het geen
            // getal.
            waarde.length() > MAX_TEKST ? waarde.substring(0, MAX_TEKST) + "…" : waarde);
      }
    }
    return formulier;
  }

  private boolean isBasis(String naam, String waarde, int jaar) {
    if (naam.equals(PRIJSPEIL)) {
      return waarde.equals(Integer.toString(Rekentool.PRIJSPEIL));
    }
    Double getal = taal.lees(waarde);
    return getal != null && getal.equals(taal.lees(basis(naam, jaar)));
  }

  /** Het jaar in een tekst als er prijsindices voor zijn, anders dat van het rapport. */
  private int jaar(String tekst) {
    return tool.prijspeilen().stream()
        .filter(jaar -> tekst.equals(Integer.toString(jaar)))
        .findFirst()
        .orElse(Rekentool.PRIJSPEIL);
  }

  /** Jaar waarin de bedragen luiden; bij een onbekend jaar dat van het rapport. */
  public int prijspeil() {
    return jaar(waarde(PRIJSPEIL));
  }

  /** Leest alleen aantallen, nuggers en taal: de invoer van de landelijke rekentool. */
  static Formulier alleenAantallen(Rekentool tool, Map<String, String[]> adres) {
    Map<String, String[]> deel = new HashMap<>();
    adres.forEach((naam, waarde) -> {
      if (naam.startsWith("aantal.") || naam.startsWith("nuggers.") || naam.equals("taal")) {
        deel.put(naam, waarde);
      }
    });
    return van(tool, deel);
  }

  static String eerste(Map<String, String[]> adres, String naam) {
    String[] waarden = adres.get(naam);
    return waarden == null || waarden.length == 0 ? "" : waarden[0];
  }

  static Map<String, Partij> partijen() {
    Map<String, Partij> partijen = new LinkedHashMap<>();
    for (Partij p : Partij.values()) {
      partijen.put(p.code(), p);
    }
    return partijen;
  }

  private List<String> namen() {
    List<String> namen = new ArrayList<>(List.of(PRIJSPEIL, "gemeente"));
    tool.model().cells().stream().filter(Cell::editable).map(Cell::name).forEach(namen::add);
    return namen;
  }

  Taal taal() {
    return taal;
  }

  Partij partij() {
    return Objects.requireNonNull(partijen().get(partij));
  }

  /** Wat de gebruiker invulde; leeg als hij niets invulde of de basis. */
  String waarde(String naam) {
    return ingevuld.getOrDefault(naam, "");
  }

  boolean isGewijzigd(String naam) {
    return ingevuld.containsKey(naam);
  }

  /** Of er nog geen aantallen zijn ingevuld. */
  public boolean isLeeg() {
    return ingevuld.keySet().stream().noneMatch(naam -> naam.startsWith("aantal."));
  }

  /** De basis zoals het veld haar toont; leeg als die van de gekozen gemeente afhangt. */
  String basis(String naam) {
    return basis(naam, prijspeil());
  }

  private String basis(String naam, int jaar) {
    Model model = tool.model();
    if (!model.has(naam) || naam.equals("inwoners") || naam.startsWith("aandeel")) {
      return "";
    }
    Values basis = tool.basisopstelling(jaar);
    return taal.veld(model.cell(naam).unit(), basis.get(naam));
  }

  /** De invoer als boom voor {@link Rekentool#invoer}; onleesbare getallen blijven tekst. */
  Map<String, @Nullable Object> boom() {
    return Invoerboom.van(this, tool.model());
  }

  /** Adres van een pagina met deze invoer. */
  String adres(String pad) {
    return adres(pad, taal, Set.of(), Map.of());
  }

  /** Adres van een pagina met deze invoer en nog enkele eigen velden. */
  String adres(String pad, Map<String, String> extra) {
    return adres(pad, taal, Set.of(), extra);
  }

  /**
   * Als {@link #adres(String, Map)}, in een andere taal; de eigen velden blijven zoals zij zijn.
   */
  String inTaal(String pad, Taal andere, Map<String, String> extra) {
    return adres(pad, andere, Set.of(), extra);
  }

  /** De velden van het adres, om mee te geven in een ander formulier. */
  public Map<String, String> velden() {
    return Collections.unmodifiableMap(ingevuld);
  }

  /** Of dit verzoek al op het korte adres is gedaan. */
  boolean staatOp(String pad, @Nullable String query) {
    return Adres.isGevraagd(adres(pad), pad, query);
  }

  /** Adres zonder één veld: zet dat veld terug op de basis. */
  String zonder(String pad, String naam) {
    return adres(pad, taal, Set.of(naam), Map.of());
  }

  /** Adres zonder alle gewijzigde structuurvariabelen. */
  String zonderParameters(String pad) {
    return adres(
        pad,
        taal,
        Set.copyOf(
            ingevuld.keySet().stream()
                .filter(tool.model()::has)
                .filter(naam -> tool.model().cell(naam).kind() == Cell.Kind.PARAMETER)
                .toList()),
        Map.of());
  }

  /** Adres in een andere taal; getallen worden in de schrijfwijze van die taal overgezet. */
  String inTaal(String pad, Taal andere) {
    return adres(pad, andere, Set.of(), Map.of());
  }

  /** Of het om één persoon uit deze groep gaat in plaats van om de ingevulde aantallen. */
  Optional<Doelgroep> persoon() {
    return persoon;
  }

  /** Adres van de uitleg van een cel, voor dezelfde aantallen of dezelfde ene persoon. */
  String uitleg(String cel) {
    return uitleg(cel, taal);
  }

  /** Als {@link #uitleg(String)}, in een andere taal. */
  String uitleg(String cel, Taal andere) {
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("cel", cel);
    persoon.ifPresent(groep -> extra.put("persoon", groep.name()));
    return adres("/mkba/uitleg", andere, Set.of(), extra);
  }

  /** Adres van de uitleg van een cel voor één persoon uit de bijstand. */
  String uitleg(String cel, Doelgroep groep) {
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("cel", cel);
    extra.put("persoon", groep.name());
    return adres("/mkba/uitleg", taal, Set.of(), extra);
  }

  private String adres(String pad, Taal doel, Set<String> zonder, Map<String, String> extra) {
    Map<String, String> velden = new LinkedHashMap<>(extra);
    velden.putAll(velden(doel, zonder));
    if (!partij.equals(Partij.WERK_EN_INKOMEN.code())) {
      velden.put("partij", partij);
    }
    if (doel != Taal.NL) {
      velden.put("taal", "en");
    }
    return Adres.van(pad, velden);
  }

  /** Wat van de basis afwijkt, in de schrijfwijze van een taal, zonder de genoemde velden. */
  Map<String, String> velden(Taal doel, Set<String> zonder) {
    Map<String, String> velden = new LinkedHashMap<>();
    ingevuld.forEach((naam, waarde) -> {
      if (!zonder.contains(naam)) {
        Double getal = doel == taal ? null : taal.lees(waarde);
        velden.put(
            naam,
            getal == null || naam.equals("gemeente") || naam.equals(PRIJSPEIL)
                ? waarde
                : doel.notation().number(getal).replace(doel == Taal.NL ? "." : ",", ""));
      }
    });
    return velden;
  }

  /** Velden waarin dit formulier iets anders zegt dan een ander, in de volgorde van het model. */
  List<String> andersDan(Formulier ander) {
    return namen().stream()
        .filter(naam -> {
          String hier = waarde(naam);
          String daar = ander.waarde(naam);
          Double getal = taal.lees(hier);
          return !hier.equals(daar) && (getal == null || !getal.equals(ander.taal.lees(daar)));
        })
        .toList();
  }
}
