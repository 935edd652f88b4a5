package nl.loont.app.figuur;

import java.util.List;
import nl.loont.evaluatie.sequenties.Toestand;

/** Kleur van een toestand; licht en donker verschillen, zodat kleur niet nodig is. */
final class Toestandkleur {
  private Toestandkleur() {}

  static String van(Toestand toestand) {
    return switch (toestand) {
      case LAAG -> "#f3bd97";
      case GEMIDDELD -> "#edf1f2";
      case HOOG -> "#0d4a5c";
    };
  }

  /** Tekent de legenda met deze namen voor laag, gemiddeld en hoog. */
  static void legenda(Tekening t, double y, List<String> namen) {
    double x = 8;
    for (Toestand toestand : Toestand.values()) {
      String naam = namen.get(toestand.code());
      t.vlak(x, y - 11, 22, 13, van(toestand), Tekening.ZACHT);
      t.tekst(x + 28, y, naam, "start", 13, Tekening.INKT);
      x += 28 + 7.2 * naam.length() + 24;
    }
  }
}
