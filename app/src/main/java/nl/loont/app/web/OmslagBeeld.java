package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.loont.kern.analysis.SignChanges.Segment;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Unit;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.analyse.Omslag;
import nl.loont.mkba.analyse.Omslagkaart;
import nl.loont.mkba.analyse.Omslagvraag;
import nl.loont.mkba.analyse.Omslagzoeker;

/** De omslagpunten, klaar om te tonen. */
final class OmslagBeeld {
  private final List<Rij> rijen;
  private final Kaart kaart;

  private OmslagBeeld(List<Rij> rijen, Kaart kaart) {
    this.rijen = rijen;
    this.kaart = kaart;
  }

  /** Parameter met waar het saldo omslaat. */
  public record Rij(String label, String waarde, String punten, String zin, boolean wisselt) {}

  /** Vak van de kaart. */
  public record Vak(String bedrag, String css) {}

  /** Rij van de kaart. */
  public record Kaartrij(String y, List<Vak> vakken) {}

  /** Kaart van het saldo over twee parameters; de omslag staat per kolom onderaan. */
  public record Kaart(
      String horizontaal,
      String verticaal,
      List<String> x,
      List<Kaartrij> rijen,
      List<String> omslag) {}

  /** De parameter langs de horizontale as. */
  static String horizontaal(Analyseverzoek verzoek) {
    return verzoek.waarde("horizontaal").isEmpty()
        ? "uren." + groep(verzoek)
        : verzoek.waarde("horizontaal");
  }

  /** De parameter langs de verticale as. */
  static String verticaal(Analyseverzoek verzoek) {
    return verzoek.waarde("verticaal").isEmpty()
        ? "loonwaarde." + groep(verzoek)
        : verzoek.waarde("verticaal");
  }

  /** De eerste groep waar mensen in zitten, anders de eerste. */
  private static Doelgroep groep(Analyseverzoek verzoek) {
    return Arrays.stream(Doelgroep.values())
        .filter(g -> verzoek.formulier().isGewijzigd("aantal." + g))
        .findFirst()
        .orElse(Doelgroep.BIJ);
  }

  /** Parameters om langs een as te zetten. */
  static Assen assen(Rekentool tool, Teksten teksten, Analyseverzoek verzoek) {
    return new Assen(
        keuzes(tool, teksten, verzoek.taal(), horizontaal(verzoek)),
        keuzes(tool, teksten, verzoek.taal(), verticaal(verzoek)));
  }

  /** Keuzes voor de twee assen. */
  public record Assen(List<Beeld.Keuze> horizontaal, List<Beeld.Keuze> verticaal) {}

  private static List<Beeld.Keuze> keuzes(
      Rekentool tool, Teksten teksten, Taal taal, String gekozen) {
    return tool.model().cells().stream()
        .filter(Cell::editable)
        .map(c -> new Beeld.Keuze(c.name(), teksten.cel(taal, c), c.name().equals(gekozen)))
        .toList();
  }

  static OmslagBeeld van(
      Rekentool tool, Teksten teksten, Analyseverzoek verzoek, Omslagvraag vraag) {
    Omslagzoeker zoeker = new Omslagzoeker(tool);
    Taal taal = verzoek.taal();
    List<Rij> rijen =
        zoeker.zoekAlle(vraag.invoer(), vraag.saldo()).stream()
            .map(omslag -> rij(teksten, taal, omslag))
            .sorted((a, b) -> Boolean.compare(b.wisselt(), a.wisselt()))
            .toList();
    return new OmslagBeeld(
        rijen,
        kaart(
            teksten,
            taal,
            zoeker.kaart(
                vraag.invoer(),
                vraag.saldo(),
                vraag.parameter().orElseThrow(),
                vraag.tweede().orElseThrow())));
  }

  private static Rij rij(Teksten teksten, Taal taal, Omslag omslag) {
    Cell cel = omslag.cel();
    List<Double> punten = omslag.punten();
    return new Rij(
        teksten.cel(taal, cel),
        getal(taal, cel.unit(), omslag.waarde()),
        punten.isEmpty()
            ? teksten.van(taal, "omslag.geenpunt")
            : punten.stream()
                .map(p -> getal(taal, cel.unit(), p))
                .collect(Collectors.joining("; ")),
        punten.isEmpty()
            ? teksten.van(
                taal,
                "omslag.altijd." + teken(omslag.vastTeken()),
                getal(taal, cel.unit(), omslag.van()),
                getal(taal, cel.unit(), omslag.tot()))
            : stukken(teksten, taal, omslag),
        !punten.isEmpty());
  }

  private static String stukken(Teksten teksten, Taal taal, Omslag omslag) {
    List<String> delen = new ArrayList<>();
    for (Segment stuk : omslag.stukken()) {
      delen.add(
          teksten.van(
              taal,
              "omslag.stuk." + teken(stuk.sign()),
              getal(taal, omslag.cel().unit(), stuk.from()),
              getal(taal, omslag.cel().unit(), stuk.to())));
    }
    return String.join("; ", delen);
  }

  private static String teken(int teken) {
    return teken > 0 ? "plus" : teken < 0 ? "min" : "nul";
  }

  private static String getal(Taal taal, Unit unit, double waarde) {
    boolean gebroken = unit.decimals() == 0 && !unit.isMoney() && waarde != Math.rint(waarde);
    return gebroken && Math.abs(waarde) < 1000
        ? taal.notation().number(waarde, 1) + " " + unit.label() // 17,6 mensen: tussen 17 en 18
        : taal.notation().format(unit, waarde);
  }

  private static Kaart kaart(Teksten teksten, Taal taal, Omslagkaart kaart) {
    double grootste =
        Arrays.stream(kaart.bedragen())
            .flatMapToDouble(Arrays::stream)
            .map(Math::abs)
            .max()
            .orElse(1);
    List<Kaartrij> rijen = new ArrayList<>();
    for (int r = kaart.y().length - 1; r >= 0; r--) {
      List<Vak> vakken = new ArrayList<>();
      for (double bedrag : kaart.bedragen()[r]) {
        vakken.add(new Vak(taal.metTeken(bedrag), css(bedrag, grootste)));
      }
      rijen.add(new Kaartrij(getal(taal, kaart.verticaal().unit(), kaart.y()[r]), vakken));
    }
    return new Kaart(
        teksten.cel(taal, kaart.horizontaal()),
        teksten.cel(taal, kaart.verticaal()),
        Arrays.stream(kaart.x()).mapToObj(x -> getal(taal, kaart.horizontaal().unit(), x)).toList(),
        rijen,
        kaart.omslag().stream()
            .map(punten ->
                punten.isEmpty()
                    ? "–"
                    : punten.stream()
                        .map(p -> getal(taal, kaart.verticaal().unit(), p))
                        .collect(Collectors.joining("; ")))
            .toList());
  }

  private static String css(double bedrag, double grootste) {
    double deel = Math.abs(bedrag) / Math.max(1, grootste);
    int sterkte = deel > 0.6 ? 4 : deel > 0.3 ? 3 : deel > 0.1 ? 2 : 1;
    return Math.abs(bedrag) < 0.5 ? "w-0" : (bedrag > 0 ? "w-p" : "w-n") + sterkte;
  }

  /** De parameters, eerst die waarbij het saldo omslaat. */
  public List<Rij> rijen() {
    return rijen;
  }

  /** De kaart. */
  public Kaart kaart() {
    return kaart;
  }

  /** Niets om te tonen: er is geen parameter die het saldo verandert. */
  public boolean isLeeg() {
    return rijen.isEmpty();
  }
}
