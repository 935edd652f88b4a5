package nl.loont.app.web;

import java.util.List;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Documentation;
import nl.loont.kern.model.Formula;
import nl.loont.kern.model.FormulaText;
import nl.loont.kern.model.Sheet;
import nl.loont.mkba.Rekentool;

/** De modelbeschrijving als pagina: elke cel met eenheid, basis, grenzen, merk, bron en formule. */
final class ModelBeeld {
  private ModelBeeld() {}

  /** Blad van het model. */
  record Blad(String naam, List<Tabel> tabellen) {}

  /** Tabel met cellen. */
  record Tabel(String id, String titel, List<Rij> rijen) {}

  /** Cel van het model. */
  record Rij(
      String naam,
      String label,
      String toelichting,
      String eenheid,
      String basis,
      String toegestaan,
      boolean groen,
      String merk,
      String merkUitleg,
      String bron,
      String formule) {}

  static List<Blad> van(Rekentool tool, Teksten teksten, Taal taal, List<Sheet> bladen) {
    return bladen.stream()
        .map(blad ->
            new Blad(
                teksten.vrij(taal, "blad", blad.name()),
                blad.tables().stream().map(tabel -> tabel(tool, teksten, taal, tabel)).toList()))
        .toList();
  }

  private static Tabel tabel(Rekentool tool, Teksten teksten, Taal taal, Sheet.Table tabel) {
    return new Tabel(
        tabel.id(),
        teksten.vrij(taal, "tabel", tabel.title()),
        tabel.rows().stream()
            .flatMap(Sheet.Row::named)
            .map(naam -> rij(tool, teksten, taal, tool.model().cell(naam)))
            .toList());
  }

  private static Rij rij(Rekentool tool, Teksten teksten, Taal taal, Cell cel) {
    boolean vast = cel.formula() instanceof Formula.Constant;
    return new Rij(
        cel.name(),
        teksten.cel(taal, cel),
        cel.note(),
        teksten.vrij(taal, "eenheid", cel.unit().label()),
        cel.kind() == Cell.Kind.COMPUTED
            ? ""
            : taal.notation().exact(cel.unit(), tool.basisopstelling().get(cel.name())),
        cel.editable() ? Documentation.range(cel) : "",
        cel.editable(),
        cel.merk().name(),
        teksten.van(taal, "merk." + cel.merk()),
        cel.source().toString(),
        vast
            ? ""
            : new FormulaText(
                    naam -> teksten.cel(taal, tool.model().cell(naam)),
                    taal.notation()::number,
                    taal.symbols())
                .write(cel.formula()));
  }
}
