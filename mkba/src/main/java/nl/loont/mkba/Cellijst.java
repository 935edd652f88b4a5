package nl.loont.mkba;

import static nl.loont.kern.model.FormulaText.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.CellBuilder;
import nl.loont.kern.model.Unit;
import nl.loont.kern.parameter.Parameter;
import nl.loont.kern.parameter.ParameterTable;

/** De cellen van het model in wording; elk blok voegt er de zijne aan toe. */
final class Cellijst {
  /** Het stuk waar het model naar is gemaakt. */
  static final String RAPPORT = "Berenschot 2024";

  /** Voorvoegsel van een bedrag zoals de bron het geeft. */
  static final String BRONBEDRAG = "prijs2023.";

  private final ParameterTable parameters;
  private final Indexering indexering;
  private final List<Cell> cellen = new ArrayList<>();
  private final Set<String> namen = new HashSet<>();

  Cellijst(ParameterTable parameters, Indexering indexering) {
    this.parameters = parameters;
    this.indexering = indexering;
  }

  /** Maakt een cel van een parameter uit de tabel. */
  @FunctionalInterface
  interface Celsoort {
    CellBuilder maak(String naam, String label, Unit unit, String formule);
  }

  List<Cell> cellen() {
    return cellen;
  }

  boolean bestaat(String naam) {
    return namen.contains(naam);
  }

  void add(CellBuilder builder) {
    indexering.van(builder.name()).ifPresent(regel -> indexeer(builder, regel));
    Cell cel = builder.build();
    cellen.add(cel);
    namen.add(cel.name());
  }

  /** Een bedrag beweegt mee met zijn prijsindex; het bedrag uit de bron houdt een eigen cel. */
  private void indexeer(CellBuilder builder, Indexering.Regel regel) {
    if (builder.isConstant()) {
      add(builder.split(BRONBEDRAG + builder.name(), builder.label() + ", in prijzen van 2023"));
    }
    builder.times(regel.cel()).addNote(regel.uitleg());
  }

  /** Namen van alle parameters, in de volgorde van de tabel. */
  Set<String> parameternamen() {
    return parameters.names();
  }

  /** De parameter zoals die in de basisopstelling geldt. */
  Parameter parameter(String naam) {
    return parameters.on(MkbaModel.PEILDATUM, naam);
  }

  CellBuilder given(String naam, String label) {
    return given(CellBuilder::parameter, naam, label);
  }

  CellBuilder given(String naam, Doelgroep g, String label) {
    return given(CellBuilder::parameter, naam, g, label);
  }

  CellBuilder given(Celsoort soort, String naam, Doelgroep g, String label) {
    return given(soort, naam + "." + g, label + " (" + g + ")");
  }

  CellBuilder given(Celsoort soort, String naam, String label) {
    Parameter p = parameter(naam);
    return soort
        .maak(naam, label, p.unit(), plain(p.value()))
        .note(p.note())
        .source(p.merk(), p.source().document(), p.source().place());
  }

  /** Opschrift met een kleine letter, voor midden in een zin. */
  static String kleine(String label) {
    return Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }
}
