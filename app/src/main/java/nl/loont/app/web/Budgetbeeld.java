package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import org.jspecify.annotations.Nullable;

/**
 * Wat een budgetpagina toont, zonder verdere keuzes voor het sjabloon. Elke tabel op de pagina is
 * dezelfde als in de downloads.
 *
 * @param getal het hoofdcijfer
 * @param bij wat het hoofdcijfer is
 * @param zinnen uitleg ernaast
 * @param opmerkingen waarschuwingen van het model, in het Nederlands
 * @param aanwijzingen wat de gebruiker invulde en niet meetelt, in de taal van de pagina
 */
record Budgetbeeld(
    String getal,
    String bij,
    List<String> zinnen,
    List<String> opmerkingen,
    List<String> aanwijzingen,
    List<Figuur> figuren,
    List<Blok> blokken) {

  /**
   * Figuur met lijnen over jaren; de tabel met de getallen staat ernaast.
   *
   * @param nul plaats van de nullijn, of leeg als nul niet op de as staat
   */
  record Figuur(
      String titel,
      String alt,
      List<Lijn> lijnen,
      String laag,
      String hoog,
      String nul,
      List<String> as) {}

  /** Lijn in een figuur: naam, soort streep en punten in procenten van de figuur. */
  record Lijn(String naam, String css, String punten) {}

  /**
   * Tabel op de pagina.
   *
   * @param id sleutel in de pagina, en naam van het blad in de werkmap
   * @param kop kop erboven
   * @param uitleg wat de lezer ziet, of leeg
   * @param bron bron eronder
   * @param tabel de gegevens; de titel noemt de eenheid
   * @param kleur of getallen een tint naar hun waarde krijgen, als een kaart
   * @param balk kolom waarvan elke rij ook een getekende balk krijgt, of -1
   */
  record Blok(
      String id, String kop, String uitleg, String bron, Tabel tabel, boolean kleur, int balk) {

    static Blok van(String id, String kop, String uitleg, String bron, Tabel tabel) {
      return new Blok(id, kop, uitleg, bron, tabel, false, -1);
    }

    Blok alsKaart() {
      return new Blok(id, kop, uitleg, bron, tabel, true, -1);
    }

    Blok metBalk(int kolom) {
      return new Blok(id, kop, uitleg, bron, tabel, false, kolom);
    }

    /** De rijen in een taal. */
    public List<Rij> rijen(Taal taal) {
      double grootste = getallen().map(Math::abs).max().orElse(1);
      Schaal schaal = Schaal.om(true, balk < 0 ? DoubleStream.empty() : kolom(balk));
      List<Rij> rijen = new ArrayList<>();
      for (List<Object> rij : tabel.rijen()) {
        List<Cel> cellen = new ArrayList<>();
        for (int k = 1; k < rij.size(); k++) {
          cellen.add(cel(rij.get(k), taal, kleur ? grootste : 0));
        }
        rijen.add(
            new Rij(
                cel(rij.getFirst(), taal, 0).tekst,
                cellen,
                balk >= 0 && rij.get(balk) instanceof Getal getal
                    ? schaal.balk(0, getal.waarde(), getal.waarde())
                    : null));
      }
      return rijen;
    }

    private DoubleStream getallen() {
      return tabel.rijen().stream()
          .flatMap(rij -> rij.stream().skip(1))
          .filter(Getal.class::isInstance)
          .mapToDouble(cel -> ((Getal) cel).waarde());
    }

    private DoubleStream kolom(int kolom) {
      return tabel.rijen().stream()
          .map(rij -> rij.get(kolom))
          .filter(Getal.class::isInstance)
          .mapToDouble(cel -> ((Getal) cel).waarde());
    }

    private static Cel cel(Object cel, Taal taal, double grootste) {
      if (!(cel instanceof Getal getal)) {
        return new Cel(cel.toString(), "getal");
      }
      if (grootste <= 0) {
        return new Cel(
            taal.notation().number(getal.waarde(), getal.decimalen()).replace('-', '−'), "getal");
      }
      double deel = Math.abs(getal.waarde()) / grootste;
      int sterkte = deel > 0.6 ? 4 : deel > 0.3 ? 3 : deel > 0.1 ? 2 : 1;
      String css =
          Math.abs(getal.waarde()) < 0.5 ? "w-0" : (getal.waarde() > 0 ? "w-p" : "w-n") + sterkte;
      return new Cel(taal.metTeken(getal.waarde()), css);
    }
  }

  /** Cel van een tabel zoals zij op de pagina staat. */
  record Cel(String tekst, String css) {}

  /** Rij van een tabel: eerst de kop, dan de cellen, en naar keuze een balk. */
  record Rij(String kop, List<Cel> cellen, Schaal.@Nullable Balk balk) {}

  /**
   * Figuur van reeksen met een waarde per jaar.
   *
   * @param metNul of nul op de as hoort te staan
   */
  static Figuur figuur(
      String titel,
      String alt,
      Taal taal,
      boolean metNul,
      List<Integer> jaren,
      List<Reeks> reeksen) {
    Schaal schaal =
        Schaal.rond(metNul, reeksen.stream().flatMapToDouble(r -> Arrays.stream(r.waarden())));
    return new Figuur(
        titel,
        alt,
        reeksen.stream().map(r -> new Lijn(r.naam, r.css, punten(schaal, r.waarden))).toList(),
        taal.notation().euros(schaal.laag()),
        taal.notation().euros(schaal.hoog()),
        metNul ? String.format(Locale.ROOT, "%.2f", 100 - schaal.plaats(0)) : "",
        jaren.stream().map(String::valueOf).toList());
  }

  /** Reeks van een figuur. */
  record Reeks(
      String naam, String css, @SuppressWarnings("ArrayRecordComponent") double[] waarden) {}

  private static String punten(Schaal schaal, double[] waarden) {
    StringBuilder punten = new StringBuilder();
    double stap = 100.0 / Math.max(1, waarden.length - 1);
    for (int t = 0; t < waarden.length; t++) {
      punten.append(
          String.format(Locale.ROOT, "%.2f,%.2f ", t * stap, 100 - schaal.plaats(waarden[t])));
    }
    return punten.toString().strip();
  }
}
