package nl.loont.app.subsidie;

import java.util.ArrayList;
import java.util.List;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.subsidie.plaatsing.Plaatsingsmaand;
import nl.loont.subsidie.plaatsing.Plaatsingsverloop;

/** Een plaatsing als platte tabel: een regel per maand, voor alle drie de kanten. */
public final class Plaatsingstabel {
  private static final List<String> CELLEN =
      List.of(
          "loonkosten",
          "zelfBetalen",
          "aanvullendeBijstand",
          "bespaardeUitkering",
          "begeleiding",
          "gemeenteSaldo");

  private Plaatsingstabel() {}

  /** De tabel, in euro per maand. */
  public static Tabel van(Plaatsingsverloop verloop) {
    List<String> kolommen = new ArrayList<>(List.of("maand", "subsidie"));
    kolommen.addAll(CELLEN);
    kolommen.addAll(List.of("inkomen", "inkomenLoondispensatie", "uitkering"));
    List<List<Object>> rijen = new ArrayList<>();
    for (Plaatsingsmaand m : verloop.maanden()) {
      List<Object> rij = new ArrayList<>(List.of(m.maand().toString(), new Getal(m.subsidie(), 2)));
      CELLEN.forEach(cel -> rij.add(new Getal(m.bedrag(cel), 2)));
      rij.add(new Getal(m.inkomen(), 2));
      rij.add(new Getal(m.dispensatieInkomen(), 2));
      rij.add(new Getal(m.uitkering(), 2));
      rijen.add(rij);
    }
    return new Tabel("Plaatsing, euro per maand", kolommen, rijen);
  }
}
