package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.loont.evaluatie.paneel.Fout;

/**
 * Velden die alleen meetellen bij een andere keuze. Wie ze zonder die keuze invult krijgt dat te
 * horen: op de opdrachtregel en op de pagina volgens dezelfde regels.
 */
public final class Samenhang {
  private final UnaryOperator<String> waarde;
  private final List<Fout> fouten = new ArrayList<>();

  private Samenhang(UnaryOperator<String> waarde) {
    this.waarde = waarde;
  }

  /**
   * Regels van de synthetische controle.
   *
   * @param waarde wat er in een veld staat; leeg als het niet is ingevuld
   * @param pool alle, gekozen of omvang
   */
  public static List<Fout> synthetisch(UnaryOperator<String> waarde, String methode, String pool) {
    return new Samenhang(waarde)
        .alleenBij(methode.equals("klassiek"), "de methode klassiek", "voorspellers")
        .alleenBij(methode.equals("klassiek"), "de methode klassiek", "voorspellergewichten")
        .alleenBij(methode.equals("ridge"), "de methode ridge", "lambda")
        .alleenBij(pool.equals("gekozen"), "een pool van gekozen donoren", "donoren")
        .alleenBij(pool.equals("omvang"), "pools naar omvang", "omvang")
        .alleenBij(pool.equals("omvang"), "pools naar omvang", "klein")
        .alleenBij(pool.equals("omvang"), "pools naar omvang", "middel")
        .alleenBij(!waarde.apply("groepen").isEmpty(), "toevallige groepen (groepen)", "zaad")
        .fouten;
  }

  /**
   * Regels van de trendbreuktoets.
   *
   * @param eenheid veld met de ene eenheid die getoetst wordt
   */
  public static List<Fout> trendbreuk(UnaryOperator<String> waarde, String eenheid) {
    return new Samenhang(waarde)
        .alleenBij(waarde.apply(eenheid).isEmpty(), "alle eenheden samen", "samen")
        .fouten;
  }

  /** Regels van de tabel met klassen, bij spreiding en sequenties. */
  public static List<Fout> klassen(UnaryOperator<String> waarde) {
    return new Samenhang(waarde)
        .alleenBij(!waarde.apply("soort").isEmpty(), "een kenmerk (soort)", "soortgrenzen")
        .fouten;
  }

  /** Regels van de spreiding, bovenop die van de klassen. */
  public static List<Fout> spreiding(UnaryOperator<String> waarde) {
    boolean periode = !waarde.apply("periode").isEmpty();
    return new Samenhang(waarde)
        .alleenBij(periode, "een periode", "klassen")
        .alleenBij(periode, "een periode", "soort")
        .fouten;
  }

  private Samenhang alleenBij(boolean telt, String bij, String veld) {
    if (!telt && !waarde.apply(veld).isEmpty()) {
      fouten.add(
          Fout.van(
              veld,
              waarde.apply(veld),
              "dit telt alleen mee bij " + bij,
              "",
              "Laat het weg, of pas de andere keuze aan."));
    }
    return this;
  }
}
