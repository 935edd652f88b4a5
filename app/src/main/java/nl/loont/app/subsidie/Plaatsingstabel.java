package nl.loont.app.subsidie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.subsidie.plaatsing.Plaatsingsmaand;
import nl.loont.subsidie.plaatsing.Plaatsingsverloop;

/** Een plaatsing als platte tabel: een regel per maand, voor alle drie de kanten. */
public final class Plaatsingstabel {
  private static final Map<String, ToLongFunction<Plaatsingsmaand>> BEDRAGEN =
      new LinkedHashMap<>();

  static {
    BEDRAGEN.put("loonkosten", m -> m.cent("loonkosten"));
    BEDRAGEN.put("zelfBetalen", Plaatsingsmaand::zelfCent);
    BEDRAGEN.put("aanvullendeBijstand", m -> m.cent("aanvullendeBijstand"));
    BEDRAGEN.put("bespaardeUitkering", m -> m.cent("bespaardeUitkering"));
    BEDRAGEN.put("begeleiding", m -> m.cent("begeleiding"));
    BEDRAGEN.put("gemeenteSaldo", Plaatsingsmaand::saldoCent);
  }

  private Plaatsingstabel() {}

  private static Getal cent(long cent) {
    return new Getal(cent / 100.0, 2);
  }

  /** De tabel, in euro per maand. */
  public static Tabel van(Plaatsingsverloop verloop) {
    List<String> kolommen = new ArrayList<>(List.of("maand", "subsidie"));
    kolommen.addAll(BEDRAGEN.keySet());
    kolommen.addAll(List.of("inkomen", "inkomenLoondispensatie", "uitkering"));
    List<List<Object>> rijen = new ArrayList<>();
    for (Plaatsingsmaand m : verloop.maanden()) {
      List<Object> rij = new ArrayList<>(List.of(m.maand().toString(), cent(m.subsidieCent())));
      BEDRAGEN.values().forEach(bedrag -> rij.add(cent(bedrag.applyAsLong(m))));
      rij.add(cent(m.inkomenCent()));
      rij.add(m.dispensatieCent().isPresent() ? cent(m.dispensatieCent().getAsLong()) : "");
      rij.add(cent(m.uitkeringCent()));
      rijen.add(rij);
    }
    return new Tabel("Plaatsing, euro per maand", kolommen, rijen);
  }
}
