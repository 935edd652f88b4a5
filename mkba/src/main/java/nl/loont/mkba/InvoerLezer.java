package nl.loont.mkba;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.kern.model.Cell;
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

  private final Model model;
  private final Gemeenteregister register;
  private final Veldlezer lezer;
  private final Prijspeilen prijspeilen;

  InvoerLezer(Model model, Prijspeilen prijspeilen, Gemeenteregister register) {
    this.model = model;
    this.prijspeilen = prijspeilen;
    this.register = register;
    this.lezer = new Veldlezer(model);
  }

  Invoer lees(Map<String, ? extends @Nullable Object> boom) {
    lezer.onbekend("", boom, Set.of("prijspeil", "gemeente", "aantallen", "parameters"));
    int prijspeil = prijspeilen.lees(lezer, boom.get("prijspeil"));
    if (boom.get("aantallen") == null) {
      lezer.fout(
          "aantallen",
          "",
          "ontbreekt",
          "",
          "Geef per doelgroep (NBW, BIJ, VIA) het aantal mensen, bijvoorbeeld {\"BIJ\": {\"aantal\": 1}}.");
    }
    String gemeente =
        new GemeenteLezer(lezer, register).lees(lezer.object("gemeente", boom.get("gemeente")));
    aantallen(lezer.object("aantallen", boom.get("aantallen")));
    parameters(lezer.object("parameters", boom.get("parameters")));
    keur();
    if (!lezer.fouten().isEmpty()) {
      throw new InvoerException(lezer.fouten());
    }
    return new Invoer(
        gemeente,
        prijspeil,
        Map.copyOf(lezer.waarden()),
        afwijkingen(prijspeilen.basis(prijspeil)),
        List.copyOf(lezer.waarschuwingen()));
  }

  private void aantallen(@Nullable Map<String, ?> groepen) {
    if (groepen == null) {
      return;
    }
    Set<String> namen = new TreeSet<>();
    for (Doelgroep g : Doelgroep.values()) {
      namen.add(g.name());
      String pad = "aantallen." + g;
      Map<String, ?> velden = lezer.object(pad, groepen.get(g.name()));
      if (velden != null) {
        lezer.onbekend(pad + ".", velden, Set.of("aantal", "nuggers", "uren"));
        for (String veld : List.of("aantal", "nuggers", "uren")) {
          lezer.getal(veld + "." + g, pad + "." + veld, velden.get(veld));
        }
      }
    }
    lezer.onbekend("aantallen.", groepen, namen);
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
      keurGroepswaarde(veld, cellen, waarde);
      cellen.forEach(cel -> lezer.getal(cel, veld, waarde));
    } else if (isInvoer(naam)) {
      lezer.fout(
          veld,
          Veldlezer.toon(waarde),
          "dit is invoer, geen structuurvariabele",
          "",
          "Zet aantal, nuggers en uren onder aantallen en de rest onder gemeente.");
    } else if (bestaat(naam)) {
      lezer.fout(
          veld,
          Veldlezer.toon(waarde),
          "deze waarde staat vast in de rekentool",
          "",
          "Haal het veld weg; alleen de groene structuurvariabelen zijn te wijzigen.");
    } else {
      List<String> lijkt = lijktOp(naam);
      lezer.fout(
          veld,
          Veldlezer.toon(waarde),
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
  private boolean isInvoer(String naam) {
    return model.cells().stream()
        .filter(cell -> cell.kind() == Cell.Kind.INPUT)
        .anyMatch(cell -> cell.name().equals(naam) || cell.name().startsWith(naam + "."));
  }

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
    Values uitkomst = model.evaluate(lezer.waarden());
    List<Violation> schendingen =
        model.check(uitkomst).stream().filter(s -> terzake(s, uitkomst)).toList();
    Set<String> fout = new HashSet<>(lezer.onleesbaar());
    schendingen.stream().filter(Violation::fatal).forEach(s -> fout.add(s.cell().name()));
    for (Violation schending : schendingen) {
      Cell cel = schending.cell();
      if (!schending.fatal()) {
        lezer
            .waarschuwingen()
            .add(
                "%s: %s; %s%s."
                    .formatted(
                        hoofdletter(cel.label()),
                        NL.exact(cel.unit(), schending.value()),
                        schending.remark(),
                        eindig(schending) ? " (gebruikelijk: " + bereik(schending) + ")" : ""));
      } else if (!lezer.onleesbaar().contains(cel.name())) {
        boolean grensOnzeker = hangtAfVan(cel.range().max(), fout);
        if (schending.tooLow() || gebroken(schending) || !grensOnzeker) {
          buitenBereik(lezer.veld(cel.name()), schending, grensOnzeker);
        }
      }
    }
  }

  /**
   * Toetst een waarde die alle doelgroepen zet, ook als een doelgroep daarna een eigen waarde
   * heeft.
   */
  private void keurGroepswaarde(String veld, List<String> cellen, @Nullable Object waarde) {
    if (cellen.size() > 1
        && waarde instanceof Number getal
        && Double.isFinite(getal.doubleValue())) {
      Map<String, Double> los = new HashMap<>();
      cellen.forEach(cel -> los.put(cel, getal.doubleValue()));
      model.check(model.evaluate(los)).stream()
          .filter(schending -> schending.fatal() && los.containsKey(schending.cell().name()))
          .forEach(schending -> buitenBereik(veld, schending, false));
    }
  }

  private static boolean gebroken(Violation schending) {
    return schending.cell().whole() && schending.value() != Math.rint(schending.value());
  }

  private void buitenBereik(String veld, Violation schending, boolean grensOnzeker) {
    if (lezer.heeftFout(veld)) {
      return; // Eén veld kan drie doelgroepen zetten; één melding is genoeg.
    }
    Cell cel = schending.cell();
    double waarde = schending.value();
    lezer.fout(
        veld,
        FormulaText.plain(waarde)
            + (cel.unit().percent() ? " (" + NL.exact(cel.unit(), waarde) + ")" : ""),
        gebroken(schending)
            ? "geen heel getal"
            : schending.remark().isEmpty() ? "buiten het bereik" : schending.remark(),
        grensOnzeker
            ? NL.range(cel.unit(), schending.min(), schending.minExclusive(), null)
            : bereik(schending),
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
    return lezer.waarden().containsKey(cel);
  }

  private static boolean eindig(Violation schending) {
    Double min = schending.min();
    return min == null || Double.isFinite(min);
  }

  private static String hoofdletter(String label) {
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  private static String bereik(Violation schending) {
    return NL.range(
        schending.cell().unit(), schending.min(), schending.minExclusive(), schending.max());
  }

  private Set<String> afwijkingen(Values basis) {
    Set<String> anders = new TreeSet<>();
    lezer
        .waarden()
        .forEach((cel, waarde) -> {
          if (model.cell(cel).kind() == Cell.Kind.PARAMETER && waarde != basis.get(cel)) {
            anders.add(cel);
          }
        });
    return Collections.unmodifiableSet(anders);
  }
}
