package nl.loont.subsidie.loondispensatie;

import static nl.loont.kern.model.CellBuilder.computed;
import static nl.loont.kern.model.CellBuilder.input;
import static nl.loont.kern.model.CellBuilder.locked;

import java.util.List;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.model.Bounds;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.CellBuilder;
import nl.loont.kern.model.Merk;
import nl.loont.kern.model.Unit;

/**
 * Loon, aanvulling en inkomen bij loondispensatie. Verwijst naar cellen van de subsidie ({@code
 * loonwaarde}, {@code deeltijdfactor}, {@code vakantietoeslag}) en naar {@code loon}, {@code
 * uitkering} en {@code tarief}.
 */
public final class Dispensatieblok {
  /** Het rapport over de pilot. */
  public static final String RAPPORT = "Research voor Beleid 2012, pilot loondispensatie";

  /** Loonwaarden van wie aan de pilot meedeed, in procenten (§5.3.2, p. 50). */
  private static final int LAAGSTE = 20;

  private static final int HOOGSTE = 99;

  private static final String NETTO =
      "Benadering met het tarief; vul een netto bedrag in als u het weet";

  private Dispensatieblok() {}

  /** Of de pilot deze loonwaarde (fractie) kende. */
  public static boolean kent(double loonwaarde) {
    return Math.round(loonwaarde * 100) >= LAAGSTE && Math.round(loonwaarde * 100) <= HOOGSTE;
  }

  /** De fout van een loonwaarde (fractie) buiten de pilot. */
  public static Fout buitenDePilot(double loonwaarde) {
    return new Fout(
        "loonwaarde",
        String.valueOf(Math.round(loonwaarde * 100)),
        "loondispensatie was in de pilot voor een loonwaarde van 20% tot en met 99%",
        "%d t/m %d".formatted(LAAGSTE, HOOGSTE),
        "Kies een loonwaarde daarbinnen.");
  }

  /** De cellen, met deze regel voor de aanvulling. */
  public static List<Cell> cellen(Aanvulregel regel) {
    return List.of(
        locked(
                "productiviteitsgrens",
                "grens van de feitelijke productiviteit",
                Unit.AANDEEL,
                "0.2")
            .source(Merk.T, RAPPORT, "p. 46 en 115")
            .build(),
        input("voltijduren", "uren van een volle werkweek", Unit.UREN_PER_WEEK, "normuren")
            .range(Bounds.above("0", "48"))
            .note("Het rapport geeft geen norm; alleen 40 uur als voorbeeld")
            .source(Merk.A, "Loont", "loondispensatie")
            .build(),
        input("dispensatieLoonwaarde", "loonwaarde bij loondispensatie", Unit.AANDEEL, "loonwaarde")
            .range(Bounds.of("0", "2"))
            .note("Ook waar de subsidie een vast bedrag is: loondispensatie kent dat niet")
            .source(Merk.T, RAPPORT, "p. 9")
            .build(),
        euro(
                "dispensatieLoon",
                "loon van de werkgever bij loondispensatie",
                "dispensatieLoonwaarde * loon * (1 + vakantietoeslag) * deeltijdfactor")
            .note("De werkgever betaalt naar loonwaarde")
            .source(Merk.N, RAPPORT, "p. 9")
            .build(),
        input(
                "dispensatieLoonNetto",
                "netto loon bij loondispensatie",
                Unit.EURO_PER_MAAND,
                "dispensatieLoon * (1 - tarief)")
            .range(Bounds.of("0", "100000"))
            .note(NETTO)
            .source(Merk.A, "Loont", "loondispensatie")
            .build(),
        input(
                "wmlNetto",
                "netto minimumloon bij een volle werkweek",
                Unit.EURO_PER_MAAND,
                "wmlMetToeslag * (1 - tarief)")
            .range(Bounds.of("0", "100000"))
            .note(NETTO)
            .source(Merk.A, "Loont", "loondispensatie")
            .build(),
        computed(
                "feitelijkeProductiviteit",
                "feitelijke arbeidsproductiviteit",
                Unit.AANDEEL,
                "dispensatieLoonwaarde * uren / voltijduren")
            .source(Merk.T, RAPPORT, "p. 115")
            .build(),
        euro("inkomensdoel", "inkomen waarnaar wordt aangevuld", regel.formule())
            .note(regel.toelichting())
            .source(regel.merk(), RAPPORT, regel.plaats())
            .build(),
        euro(
                "aanvulling",
                "aanvulling van de gemeente",
                "max(0, min(inkomensdoel, wmlNetto) - dispensatieLoonNetto)")
            .note("Nooit lager dan nul, en samen met het loon nooit meer dan het minimumloon")
            .source(Merk.T, RAPPORT, "p. 9")
            .build(),
        euro(
                "dispensatieInkomen",
                "inkomen bij loondispensatie",
                "dispensatieLoonNetto + aanvulling")
            .source(Merk.T, RAPPORT, "tabel 11.1")
            .build(),
        euro(
                "dispensatieVerschil",
                "verschil met de uitkering bij loondispensatie",
                "dispensatieInkomen - uitkering")
            .source(Merk.T, RAPPORT, "tabel 11.1")
            .build(),
        euro(
                "dispensatieBesparing",
                "besparing van de gemeente bij loondispensatie",
                "uitkering - aanvulling")
            .source(Merk.T, RAPPORT, "p. 169")
            .build());
  }

  private static CellBuilder euro(String naam, String label, String formule) {
    return computed(naam, label, Unit.EURO_PER_MAAND, formule);
  }
}
