package nl.loont.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Wat de MKBA zegt over het BUIG-budget van de gemeente bij deze plaatsing, per jaar en
 * structureel.
 *
 * @param effect effect op het budget van de eigen gemeente
 * @param saldo saldo van de eigen gemeente, alles bij elkaar
 * @param adres dezelfde plaatsing in de rekentool
 */
record Buigbeeld(String effect, String saldo, String adres) {

  /** Leeg als de MKBA met deze uren of loonwaarde niet kan rekenen. */
  static @Nullable Buigbeeld van(Rekentool mkba, PlaatsingFormulier formulier) {
    Taal taal = formulier.taal();
    Object uren = formulier.getal("uren");
    Map<String, Object> boom = new LinkedHashMap<>();
    Map<String, String> velden = new LinkedHashMap<>();
    if (!formulier.gemeente().isEmpty()) {
      boom.put("gemeente", Map.of("code", formulier.gemeente()));
      velden.put("gemeente", formulier.gemeente());
    }
    boom.put("aantallen", Map.of("VIA", Map.of("aantal", 1, "uren", uren)));
    velden.put("aantal.VIA", "1");
    velden.put("uren.VIA", formulier.waarde("uren"));
    velden.put("loonwaarde.VIA", formulier.waarde("loonwaarde"));
    if (formulier.getal("loonwaarde") instanceof Double procent) {
      boom.put("parameters", Map.of("loonwaarde.VIA", procent / 100));
    }
    if (taal == Taal.EN) {
      velden.put("taal", "en");
    }
    try {
      Resultaat resultaat = mkba.bereken(mkba.invoer(boom));
      return new Buigbeeld(
          taal.euro(resultaat.eigen(Soort.EFFECT_BUIG)),
          taal.euro(resultaat.eigenSaldo()),
          Adres.van(MkbaController.PAD, velden));
    } catch (InvoerException e) {
      return null;
    }
  }
}
