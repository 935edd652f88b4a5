package nl.loont.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.loont.app.web.Beeld.Herkomst;
import nl.loont.app.web.Beeld.Invoerregel;
import nl.loont.app.web.Beeld.Invoertabel;
import nl.loont.app.web.Beeld.Keuze;
import nl.loont.app.web.Beeld.Plaats;
import nl.loont.app.web.Beeld.Veld;
import nl.loont.app.web.Beeld.Veldfout;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Sheet;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Indeling;
import nl.loont.mkba.Rekentool;

/** De twee invulblokken van de rekentool: invoer en structuurvariabelen. */
final class InvoerBeeld {
  private final Rekentool tool;
  private final Teksten teksten;
  private final Formulier formulier;
  private final Taal taal;
  private final Plek plek;
  private final Map<String, String> fouten = new LinkedHashMap<>();
  private final List<Veldfout> overzicht = new ArrayList<>();

  /**
   * Plek van een formulier op de pagina.
   *
   * @param voorvoegsel waarmee namen van velden in het adres beginnen, zoals "s1."; vaak leeg
   * @param label waarmee namen voor voorleessoftware beginnen, zoals "Scenario 1: "; vaak leeg
   * @param herstel geeft bij een veld het adres dat het terugzet op de basis
   */
  record Plek(String voorvoegsel, String label, UnaryOperator<String> herstel) {
    /** Het enige formulier van een pagina. */
    static Plek alleen(Formulier formulier, String pad) {
      return new Plek("", "", naam -> formulier.zonder(pad, naam));
    }

    String id(String naam) {
      return (voorvoegsel + naam).replace('.', '-');
    }
  }

  InvoerBeeld(Rekentool tool, Teksten teksten, Formulier formulier, Plek plek, List<Fout> gemeld) {
    this.tool = tool;
    this.teksten = teksten;
    this.formulier = formulier;
    this.taal = formulier.taal();
    this.plek = plek;
    for (Fout fout : gemeld) {
      String veld = Invoerboom.veldVanFout(fout.veld());
      String toegestaan = fout.toegestaan();
      String zin =
          fout.melding()
              + (toegestaan.isEmpty() ? "" : " (" + toegestaan + ")")
              + ". "
              + fout.uitweg();
      String kort = toegestaan.isEmpty() ? fout.melding() : toegestaan;
      fouten.put(veld, hoofdletter(kort));
      overzicht.add(
          new Veldfout(
              plek.id(veld),
              plek.label() + hoofdletter(naam(veld)) + ": " + zin,
              hoofdletter(kort)));
    }
  }

  private String naam(String veld) {
    return tool.model().has(veld) ? teksten.cel(taal, tool.model().cell(veld)) : veld;
  }

  /** Alle fouten, voor het overzicht boven het resultaat. */
  public List<Veldfout> fouten() {
    return overzicht;
  }

  /** Gemeenten om uit te kiezen. */
  public List<Keuze> gemeenten() {
    return tool.register().gemeenten().stream()
        .map(g -> new Keuze(g.code(), g.naam(), g.code().equals(formulier.waarde("gemeente"))))
        .toList();
  }

  /** Prijspeilen om uit te kiezen. */
  public List<Keuze> prijspeilen() {
    return tool.prijspeilen().stream()
        .map(jaar ->
            new Keuze(
                Integer.toString(jaar), Integer.toString(jaar), jaar == formulier.prijspeil()))
        .toList();
  }

  /** Fout bij een los veld van het formulier, of leeg. */
  public String fout(String veld) {
    return fouten.getOrDefault(veld, "");
  }

  /** Fout bij de gemeente, of leeg. */
  public String gemeentefout() {
    return fout("gemeente");
  }

  /** Los veld van het invoerblok. */
  public Veld veld(String cel) {
    return veld(tool.model().cell(cel), "");
  }

  /** De tabel met aantallen, nuggers en uren per doelgroep. */
  public List<Invoerregel> aantallen() {
    List<Invoerregel> regels = new ArrayList<>();
    for (Doelgroep g : Doelgroep.values()) {
      List<Plaats> plaatsen =
          Stream.of("aantal", "nuggers", "uren")
              .map(soort -> plaats(soort + "." + g, g.name()))
              .toList();
      regels.add(
          new Invoerregel(hoofdletter(teksten.groep(taal, g)), plaatsen, g.name(), List.of()));
    }
    return regels;
  }

  /** De structuurvariabelen per cluster. */
  public List<Invoertabel> structuur() {
    List<Invoertabel> tabellen = new ArrayList<>();
    for (Sheet.Table tabel : Indeling.structuur(tool.model())) {
      List<String> namen = tabel.rows().stream().flatMap(Sheet.Row::named).toList();
      int gewijzigd = (int) namen.stream().filter(formulier::isGewijzigd).count();
      boolean fout = namen.stream().anyMatch(fouten::containsKey);
      tabellen.add(
          new Invoertabel(
              tabel.id(),
              teksten.vrij(taal, "tabel", tabel.title()),
              tabel.columns(),
              tabel.rows().stream().map(this::regel).toList(),
              gewijzigd,
              fout || gewijzigd > 0));
    }
    return tabellen;
  }

  private Invoerregel regel(Sheet.Row row) {
    List<String> namen = row.named().toList();
    Cell eerste = tool.model().cell(namen.getFirst());
    List<Plaats> plaatsen =
        namen.stream()
            .map(naam -> plaats(naam, namen.size() > 1 ? tool.model().cell(naam).suffix() : ""))
            .toList();
    return new Invoerregel(
        taal == Taal.NL ? row.label() : hoofdletter(zonderGroep(teksten.cel(taal, eerste))),
        plaatsen,
        teksten.vrij(taal, "eenheid", eerste.unit().label()),
        row.origins(tool.model()).stream()
            .map(herkomst ->
                new Herkomst(
                    herkomst.label(herkomst.cell().source().toString()),
                    herkomst.cell().note(),
                    herkomst.cell().merk().name(),
                    teksten.van(taal, "merk." + herkomst.cell().merk())))
            .toList());
  }

  static String hoofdletter(String tekst) {
    return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
  }

  private static String zonderGroep(String label) {
    return label.replaceFirst(" \\((NBW|BIJ|VIA)\\)$", "");
  }

  private Plaats plaats(String naam, String groep) {
    Cell cel = tool.model().cell(naam);
    if (cel.editable()) {
      return new Plaats(groep, veld(cel, groep), "", "");
    }
    double waarde = tool.basisopstelling(formulier.prijspeil()).get(naam);
    boolean berekend = cel.kind() == Cell.Kind.COMPUTED;
    return new Plaats(
        groep,
        null,
        berekend ? teksten.van(taal, "invoer.berekend") : taal.veld(cel.unit(), waarde),
        formulier.uitleg(naam));
  }

  private Veld veld(Cell cel, String groep) {
    String basis = formulier.basis(cel.name());
    String ingevuld = formulier.waarde(cel.name());
    boolean gewijzigd = formulier.isGewijzigd(cel.name());
    return new Veld(
        plek.id(cel.name()),
        plek.voorvoegsel() + cel.name(),
        plek.label()
            + teksten.cel(taal, cel)
            + ", "
            + teksten.vrij(taal, "eenheid", cel.unit().label()),
        groep,
        gewijzigd ? ingevuld : basis,
        basis,
        gewijzigd,
        plek.herstel().apply(cel.name()),
        fout(cel.name()));
  }
}
