package nl.loont.app.subsidie;

import java.util.ArrayList;
import java.util.List;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;

/** De antwoorden als platte tabellen. */
public final class Subsidietabel {
  private Subsidietabel() {}

  /** Een maand subsidie. */
  public static Tabel van(Maandantwoord a) {
    return new Tabel(
        "Loonkostensubsidie, euro per maand",
        List.of("post", "bedrag"),
        List.of(
            List.of("basis", cent(a.basis())),
            List.of("subsidie", cent(a.subsidie())),
            List.of("vergoedingWerkgeverslasten", cent(a.vergoedingWerkgeverslasten())),
            List.of("totaal", cent(a.totaal()))));
  }

  /** Een dienstverband, een regel per deel van een maand. */
  public static Tabel van(Verloopantwoord a) {
    List<List<Object>> rijen = new ArrayList<>();
    for (Verloopantwoord.Maand maand : a.maanden()) {
      for (Verloopantwoord.Maanddeel deel : maand.delen()) {
        rijen.add(
            List.of(
                maand.maand(),
                deel.van(),
                deel.totEnMet(),
                new Getal(deel.dagen(), 0),
                deel.vorm(),
                new Getal(deel.uren(), 2),
                new Getal(deel.loonwaarde(), 2),
                cent(deel.maandbedrag()),
                new Getal(deel.totaalCent() / 100.0, 2)));
      }
    }
    return new Tabel(
        "Te betalen per deel van een maand, in euro",
        List.of(
            "maand",
            "van",
            "totEnMet",
            "dagen",
            "vorm",
            "uren",
            "loonwaarde",
            "maandbedrag",
            "teBetalen"),
        rijen);
  }

  /** Loondispensatie in een maand. */
  public static Tabel van(Dispensatieantwoord a) {
    return new Tabel(
        "Loondispensatie, euro per maand; regel voor de aanvulling: " + a.regel(),
        List.of("post", "bedrag"),
        List.of(
            List.of("loonWerkgever", cent(a.loonWerkgever())),
            List.of("nettoloon", cent(a.nettoloon())),
            List.of("aanvulling", cent(a.aanvulling())),
            List.of("totaalInkomen", cent(a.totaalInkomen())),
            List.of("uitkering", cent(a.uitkering())),
            List.of("verschil", cent(a.verschil())),
            List.of("besparingGemeente", cent(a.besparingGemeente())),
            List.of("feitelijkeProductiviteit", new Getal(a.feitelijkeProductiviteit(), 4)),
            List.of("inkomenMetLoonkostensubsidie", cent(a.inkomenMetLoonkostensubsidie()))));
  }

  private static Getal cent(double euro) {
    return new Getal(euro, 2);
  }
}
