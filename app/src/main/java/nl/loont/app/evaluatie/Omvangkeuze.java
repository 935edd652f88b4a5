package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.List;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.synthetisch.Behandeld;
import nl.loont.evaluatie.synthetisch.Donorpool;
import nl.loont.kern.model.FormulaText;

/**
 * De drie pools van het rapport (SEOR 2026, §4.3): klein, klein met de kleinste 20% van
 * middelgroot, en met de kleinste 35%.
 *
 * @param kenmerk de omvang, gemiddeld over de tijd vóór de start; bijvoorbeeld inwoners
 * @param klein tot deze omvang is een eenheid klein
 * @param middel tot deze omvang is een eenheid middelgroot
 */
public record Omvangkeuze(String kenmerk, double klein, double middel) {

  /**
   * De drie pools, zonder de behandelde eenheden.
   *
   * @throws InvoerException als het kenmerk, de grenzen of de start niet kunnen
   */
  public List<Donorpool> pools(Paneel paneel, Behandeld behandeld, Periode start) {
    keur(paneel, start);
    Donorpool.Omvang omvang = new Donorpool.Omvang(paneel, kenmerk, start);
    Donorpool kleine = Donorpool.tussen("klein", omvang, 0, klein).zonder(behandeld);
    Donorpool middelgrote =
        Donorpool.tussen("middelgroot", omvang, klein, middel).zonder(behandeld);
    if (middelgrote.eenheden().isEmpty()) {
      throw new InvoerException(
          Fout.van(
              "middel",
              getal(middel),
              "geen enkele onbehandelde eenheid is middelgroot; de drie pools zijn dan gelijk",
              "een grens waar eenheden tussen liggen",
              "Kies andere grenzen, of één pool."));
    }
    return List.of(
        kleine,
        kleine.metKleinste("klein en kleinste 20% van middelgroot", middelgrote, omvang, 0.20),
        kleine.metKleinste("klein en kleinste 35% van middelgroot", middelgrote, omvang, 0.35));
  }

  private void keur(Paneel paneel, Periode start) {
    List<Fout> fouten = new ArrayList<>();
    if (!paneel.kenmerken().contains(kenmerk)) {
      fouten.add(
          Fout.van(
              "omvang",
              kenmerk,
              "dit kenmerk staat niet in het paneel",
              paneel.kenmerken().isEmpty() ? "geen" : String.join(", ", paneel.kenmerken()),
              "Kies een ander kenmerk."));
    }
    if (!(klein > 0)) {
      fouten.add(
          Fout.van("klein", getal(klein), "dit is geen grens", "groter dan 0", "Kies een omvang."));
    }
    if (!(middel > klein)) {
      fouten.add(
          Fout.van(
              "middel",
              getal(middel),
              "middelgroot begint waar klein ophoudt",
              "groter dan " + getal(klein),
              "Wissel de grenzen om of kies een hogere."));
    }
    if (!paneel.perioden().contains(start)) {
      fouten.add(
          Fout.van(
              "start",
              start.toString(),
              "deze periode staat niet in het paneel",
              paneel.perioden().getFirst() + " tot en met " + paneel.perioden().getLast(),
              "Kies een periode die in het paneel staat."));
    }
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
  }

  private static String getal(double waarde) {
    return FormulaText.plain(waarde);
  }
}
