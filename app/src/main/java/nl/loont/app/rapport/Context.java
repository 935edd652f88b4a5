package nl.loont.app.rapport;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.loont.kern.model.Notation;
import nl.loont.kern.model.Unit;
import nl.loont.kern.model.Values;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.analyse.Onzekerheidsuitkomst;

/** Waar het rapport over gaat, met de woorden die op beide bladzijden terugkomen. */
record Context(Rekentool tool, Onzekerheidsuitkomst uitkomst, LocalDate gemaakt) {
  private static final int LANGSTE_NAAM = 60;
  private static final Notation NL = Notation.NEDERLANDS;

  Resultaat resultaat() {
    return uitkomst.berekening();
  }

  Invoer invoer() {
    return resultaat().invoer();
  }

  Values waarden() {
    return resultaat().waarden();
  }

  /** Of er voor Nederland als geheel gerekend is. */
  boolean landelijk() {
    return !invoer().waarden().containsKey("inwoners");
  }

  /** Voor wie gerekend is. */
  String naam() {
    if (landelijk()) {
      return "Nederland als geheel";
    }
    return invoer().gemeente().isBlank()
        ? "Gemeente naar eigen opgave"
        : Tekst.hoogstens(LANGSTE_NAAM, invoer().gemeente().strip());
  }

  /** Titel van het bestand. */
  String titel() {
    return "Loonkostensubsidie: kosten en baten voor " + naam();
  }

  /** Hoe de partij "eigen gemeente" hier heet. */
  String eigen() {
    return landelijk() ? "Gemeenten samen" : "Eigen gemeente";
  }

  String prijzen() {
    return "prijzen van " + invoer().prijspeil();
  }

  String dag() {
    return gemaakt.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl")));
  }

  /** Inwoners en aandeel in het macrobudget, of dat zij niet gekozen zijn. */
  String omvang() {
    return landelijk()
        ? "Er is geen gemeente gekozen. “Gemeenten” staat hier voor alle gemeenten samen."
        : "%s: %s inwoners, %s van het landelijke budget voor bijstand en loonkostensubsidie."
            .formatted(
                naam(),
                NL.euros(waarden().get("inwoners")),
                NL.format(Unit.AANDEEL, waarden().get("aandeelMacrobudget")));
  }

  /** Waar het aantal inwoners vandaan komt. */
  String herkomstInwoners() {
    if (landelijk()) {
      return "niet gekozen; er is gerekend voor Nederland als geheel.";
    }
    boolean uitRegister =
        tool.register()
            .metNaam(invoer().gemeente())
            .filter(g -> g.inwoners() == waarden().get("inwoners"))
            .isPresent();
    return uitRegister ? tool.register().herkomst() : "eigen opgave van wie de berekening maakte.";
  }

  double som(String veld) {
    double som = 0;
    for (Doelgroep groep : Doelgroep.values()) {
      som += waarden().get(veld + "." + groep);
    }
    return som;
  }
}
