package nl.loont.mkba;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Documentation;
import nl.loont.kern.model.Formula;
import nl.loont.kern.model.FormulaText;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Values;
import nl.loont.kern.model.Violation;
import org.jspecify.annotations.Nullable;

/** Leest en keurt de invoer van één berekening; verzamelt alle fouten voor hij weigert. */
final class InvoerLezer {
  private static final Notation NL = Notation.NEDERLANDS;
  private static final Set<String> GEMEENTEVELDEN =
      Set.of("naam", "code", "inwoners", "aandeelMacrobudget", "aandeelGemeentefonds");

  private final Model model;
  private final Values basis;
  private final Gemeenteregister register;
  private final List<Fout> fouten = new ArrayList<>();
  private final Map<String, Double> waarden = new LinkedHashMap<>();
  private final Map<String, String> velden = new LinkedHashMap<>();
  private final Set<String> onleesbaar = new HashSet<>();
  private final List<String> waarschuwingen = new ArrayList<>();
  private String gemeente = "";

  InvoerLezer(Model model, Values basis, Gemeenteregister register) {
    this.model = model;
    this.basis = basis;
    this.register = register;
  }

  Invoer lees(Map<String, ? extends @Nullable Object> boom) {
    onbekend("", boom, Set.of("gemeente", "aantallen", "parameters"));
    if (boom.get("aantallen") == null) {
      fout(
          "aantallen",
          "",
          "ontbreekt",
          "",
          "Geef per doelgroep (NBW, BIJ, VIA) het aantal mensen, bijvoorbeeld {\"BIJ\": {\"aantal\": 1}}.");
    }
    gemeente(object("gemeente", boom.get("gemeente")));
    aantallen(object("aantallen", boom.get("aantallen")));
    parameters(object("parameters", boom.get("parameters")));
    keur();
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
    return new Invoer(gemeente, Map.copyOf(waarden), afwijkingen(), List.copyOf(waarschuwingen));
  }

  private void gemeente(@Nullable Map<String, ?> velden) {
    if (velden == null || velden.isEmpty()) {
      waarschuwingen.add(
          "Geen gemeente opgegeven: de kolommen van de eigen gemeente staan voor alle gemeenten samen.");
      return;
    }
    onbekend("gemeente.", velden, GEMEENTEVELDEN);
    String naam = tekst("gemeente.naam", velden.get("naam"));
    String code = tekst("gemeente.code", velden.get("code"));
    Optional<Gemeente> gevonden = Optional.empty();
    if (!code.isEmpty()) {
      gevonden = register.metCode(code);
      if (gevonden.isEmpty()) {
        fout(
            "gemeente.code",
            code,
            "deze gemeente staat niet in het register",
            "GM met vier cijfers, bijvoorbeeld GM0344",
            "Zoek de code op in de lijst van gemeenten, of geef naam en inwoners.");
      } else if (!naam.isEmpty()
          && register.metNaam(naam).filter(g -> !g.code().equalsIgnoreCase(code)).isPresent()) {
        fout(
            "gemeente.naam",
            naam,
            "hoort niet bij code " + code + " (" + gevonden.get().naam() + ")",
            "",
            "Geef de naam of de code, niet twee verschillende gemeenten.");
      }
    } else if (!naam.isEmpty()) {
      gevonden = register.metNaam(naam);
      if (gevonden.isEmpty() && velden.get("inwoners") == null) {
        List<String> lijkt = register.lijktOp(naam);
        fout(
            "gemeente.naam",
            naam,
            "deze gemeente staat niet in het register",
            "",
            (lijkt.isEmpty() ? "" : "Bedoelt u " + String.join(" of ", lijkt) + "? ")
                + "Geef anders ook het aantal inwoners.");
      }
    } else if (velden.get("inwoners") == null) {
      fout(
          "gemeente.inwoners",
          "",
          "ontbreekt",
          "500 t/m 2.000.000",
          "Kies een gemeente uit het register of geef het aantal inwoners.");
    }
    gemeente = gevonden.map(Gemeente::naam).orElse(naam);
    if (velden.get("inwoners") != null) {
      getal("inwoners", "gemeente.inwoners", velden.get("inwoners"));
    } else {
      gevonden.ifPresent(this::uitRegister);
    }
    getal("aandeelMacrobudget", "gemeente.aandeelMacrobudget", velden.get("aandeelMacrobudget"));
    getal(
        "aandeelGemeentefonds",
        "gemeente.aandeelGemeentefonds",
        velden.get("aandeelGemeentefonds"));
  }

  private void uitRegister(Gemeente gevonden) {
    waarden.put("inwoners", (double) gevonden.inwoners());
    waarden.put("inwonersNederland", (double) register.inwoners());
    Double aandeel = gevonden.aandeelMacrobudget();
    if (aandeel != null) {
      waarden.put("aandeelMacrobudget", aandeel);
    }
    if (!gevonden.opmerking().isEmpty()) {
      waarschuwingen.add(
          "Inwoners van %s (%s): %s."
              .formatted(gevonden.naam(), NL.euros(gevonden.inwoners()), gevonden.opmerking()));
    }
  }

  private void aantallen(@Nullable Map<String, ?> groepen) {
    if (groepen == null) {
      return;
    }
    Set<String> namen = new TreeSet<>();
    for (Doelgroep g : Doelgroep.values()) {
      namen.add(g.name());
      String pad = "aantallen." + g;
      Map<String, ?> velden = object(pad, groepen.get(g.name()));
      if (velden != null) {
        onbekend(pad + ".", velden, Set.of("aantal", "nuggers", "uren"));
        for (String veld : List.of("aantal", "nuggers", "uren")) {
          getal(veld + "." + g, pad + "." + veld, velden.get(veld));
        }
      }
    }
    onbekend("aantallen.", groepen, namen);
  }

  private void parameters(@Nullable Map<String, ?> gegeven) {
    if (gegeven == null) {
      return;
    }
    // Eerst de namen zonder punt (alle groepen), dan de groepen zelf: wat preciezer is wint.
    gegeven.keySet().stream()
        .sorted((a, b) -> Boolean.compare(a.contains("."), b.contains(".")))
        .forEach(naam -> parameter(naam, gegeven.get(naam)));
  }

  private void parameter(String naam, @Nullable Object waarde) {
    List<String> cellen = parametercellen(naam);
    String veld = "parameters." + naam;
    if (!cellen.isEmpty()) {
      cellen.forEach(cel -> getal(cel, veld, waarde));
    } else if (bestaat(naam)) {
      fout(
          veld,
          toon(waarde),
          "deze waarde staat vast in de rekentool",
          "",
          "Haal het veld weg; alleen de groene structuurvariabelen zijn te wijzigen.");
    } else {
      List<String> lijkt = lijktOp(naam);
      fout(
          veld,
          toon(waarde),
          "deze parameter bestaat niet",
          "",
          lijkt.isEmpty()
              ? "De namen staan in de beschrijving van het model."
              : "Bedoelt u " + String.join(" of ", lijkt) + "?");
    }
  }

  private List<String> parametercellen(String naam) {
    return model.cells().stream()
        .filter(cell -> cell.kind() == Cell.Kind.PARAMETER)
        .map(Cell::name)
        .filter(cel ->
            cel.equals(naam)
                || Arrays.stream(Doelgroep.values()).anyMatch(g -> cel.equals(naam + "." + g)))
        .toList();
  }

  /** Of de naam iets is dat de rekentool kent maar niet laat wijzigen. */
  private boolean bestaat(String naam) {
    String stam = naam.contains(".") ? naam.substring(0, naam.indexOf('.')) : naam;
    return model.cells().stream()
            .anyMatch(cell -> cell.name().equals(naam) || cell.name().startsWith(naam + "."))
        || Arrays.stream(Soort.values()).anyMatch(soort -> soort.sleutel().equals(stam));
  }

  private List<String> lijktOp(String naam) {
    String klein = naam.toLowerCase(Locale.ROOT);
    int kop = Math.min(5, klein.length());
    return model.cells().stream()
        .filter(cell -> cell.kind() == Cell.Kind.PARAMETER)
        .map(Cell::name)
        .filter(cel ->
            cel.equalsIgnoreCase(naam)
                || cel.toLowerCase(Locale.ROOT).startsWith(klein.substring(0, kop)))
        .limit(3)
        .toList();
  }

  private void keur() {
    Values uitkomst = model.evaluate(waarden);
    List<Violation> schendingen =
        model.check(uitkomst).stream().filter(s -> terzake(s, uitkomst)).toList();
    Set<String> fout = new HashSet<>(onleesbaar);
    schendingen.stream().filter(Violation::fatal).forEach(s -> fout.add(s.cell().name()));
    for (Violation schending : schendingen) {
      Cell cel = schending.cell();
      if (!schending.fatal()) {
        waarschuwingen.add(
            "%s: %s; %s (gebruikelijk: %s)."
                .formatted(
                    cel.label(),
                    NL.exact(cel.unit(), schending.value()),
                    schending.remark(),
                    bereik(schending)));
      } else if (!onleesbaar.contains(cel.name()) && !hangtAfVan(cel.range().max(), fout)) {
        buitenBereik(velden.getOrDefault(cel.name(), cel.name()), schending);
      }
    }
  }

  private void buitenBereik(String veld, Violation schending) {
    if (fouten.stream().anyMatch(f -> f.veld().equals(veld))) {
      return; // Eén veld kan drie doelgroepen zetten; één melding is genoeg.
    }
    Cell cel = schending.cell();
    double waarde = schending.value();
    boolean gebroken = cel.whole() && waarde != Math.rint(waarde);
    fout(
        veld,
        FormulaText.plain(waarde)
            + (cel.unit().percent() ? " (" + NL.exact(cel.unit(), waarde) + ")" : ""),
        gebroken
            ? "geen heel getal"
            : schending.remark().isEmpty() ? "buiten het bereik" : schending.remark(),
        bereik(schending),
        "Vul een waarde binnen het bereik in, of laat het veld leeg voor de basis.");
  }

  /** Een grens die op een fout veld rust zegt niets. */
  private static boolean hangtAfVan(@Nullable Formula grens, Set<String> fout) {
    return grens != null && grens.references().stream().anyMatch(fout::contains);
  }

  /**
   * Alleen wat de gebruiker invulde wordt getoetst; daarnaast de uren, waarvan de drempel met
   * parameters meebeweegt, als er mensen uit de bijstand komen.
   */
  private boolean terzake(Violation schending, Values uitkomst) {
    String cel = schending.cell().name();
    if (cel.startsWith("uren.") && !schending.fatal()) {
      return uitkomst.get("uitBijstand." + schending.cell().suffix()) > 0;
    }
    return waarden.containsKey(cel);
  }

  private static String bereik(Violation schending) {
    var eenheid = schending.cell().unit();
    Double min = schending.min();
    Double max = schending.max();
    if (min == null) {
      return "t/m " + NL.exact(eenheid, Objects.requireNonNull(max));
    }
    String onder = NL.format(eenheid, min);
    if (max == null) {
      return "vanaf " + onder;
    }
    return (schending.minExclusive() ? "meer dan " : "")
        + onder
        + " t/m "
        + NL.format(eenheid, max);
  }

  private Set<String> afwijkingen() {
    Set<String> anders = new TreeSet<>();
    waarden.forEach((cel, waarde) -> {
      if (model.cell(cel).kind() == Cell.Kind.PARAMETER && waarde != basis.get(cel)) {
        anders.add(cel);
      }
    });
    return Collections.unmodifiableSet(anders);
  }

  private void getal(String cel, String veld, @Nullable Object waarde) {
    velden.put(cel, veld);
    if (waarde == null) {
      return; // Leeg is de basis, nooit nul.
    }
    if (waarde instanceof Number getal && Double.isFinite(getal.doubleValue())) {
      waarden.put(cel, getal.doubleValue());
    } else if (onleesbaar.add(cel) && fouten.stream().noneMatch(f -> f.veld().equals(veld))) {
      fout(veld, toon(waarde), "geen getal", toegestaan(cel), "Vul een getal in.");
    }
  }

  private String toegestaan(String cel) {
    return Documentation.range(model.cell(cel));
  }

  private String tekst(String veld, @Nullable Object waarde) {
    if (waarde == null) {
      return "";
    }
    if (waarde instanceof String s && s.length() <= 100) {
      return s.strip();
    }
    fout(veld, toon(waarde), "geen tekst van hoogstens 100 tekens", "", "Vul een naam in.");
    return "";
  }

  @SuppressWarnings("unchecked") // sleutels van een ingelezen object zijn altijd tekst
  private @Nullable Map<String, ?> object(String veld, @Nullable Object waarde) {
    if (waarde == null) {
      return null;
    }
    if (waarde instanceof Map<?, ?> map) {
      return (Map<String, ?>) map;
    }
    fout(veld, toon(waarde), "geen object met velden", "", "Gebruik accolades met velden erin.");
    return null;
  }

  private void onbekend(String pad, Map<String, ?> velden, Set<String> bekend) {
    for (String naam : velden.keySet()) {
      if (!bekend.contains(naam)) {
        fout(
            pad + naam,
            toon(velden.get(naam)),
            "dit veld bestaat niet",
            String.join(", ", new TreeSet<>(bekend)),
            "Haal het veld weg of verbeter de naam.");
      }
    }
  }

  private static String toon(@Nullable Object waarde) {
    String tekst = Objects.toString(waarde, "");
    return tekst.length() > 60 ? tekst.substring(0, 60) + "…" : tekst;
  }

  private void fout(String veld, String waarde, String melding, String toegestaan, String uitweg) {
    String kort = veld.length() > 100 ? veld.substring(0, 100) + "…" : veld;
    fouten.add(new Fout(kort, waarde, melding, toegestaan, uitweg));
  }
}
