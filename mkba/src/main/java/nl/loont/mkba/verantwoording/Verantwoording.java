package nl.loont.mkba.verantwoording;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.loont.kern.model.Explanation;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import nl.loont.mkba.analyse.Omslagzoeker;

/**
 * Verantwoording tegenover het rapport: elk gepubliceerd getal naast wat het model ervan maakt. De
 * uitkomsten worden bij elke aanroep opnieuw berekend.
 */
public final class Verantwoording {
  private static final String OMSLAGPUNT = "omslagpunt.";

  private Verantwoording() {}

  /** Hoe een gepubliceerd getal zich tot het model verhoudt. */
  public enum Status {
    /** Het model komt op het gepubliceerde getal uit. */
    EXACT("exact", "het model komt binnen de afronding van het rapport op hetzelfde getal uit"),
    /** Komt overeen, maar is zelf gebruikt om een parameter te bepalen. */
    GEKALIBREERD(
        "gekalibreerd",
        "het getal komt overeen, maar een parameter van het model is erop bepaald; het toetst het model dus niet"),
    /** Het rapport spreekt zichzelf tegen; het model volgt een ander getal. */
    TEGENSPRAAK(
        "tegenspraak",
        "het getal botst met andere getallen in het rapport; het model volgt die andere, en de reden staat erbij"),
    /** De tabel met gepubliceerde getallen beweert iets dat het model niet waarmaakt. */
    AFWIJKING("afwijking", "het model maakt niet waar wat hier werd beweerd: een fout in Loont");

    private final String label;
    private final String uitleg;

    Status(String label, String uitleg) {
      this.label = label;
      this.uitleg = uitleg;
    }

    /** De status in gewone taal. */
    public String label() {
      return label;
    }

    /** Wat de status betekent. */
    public String uitleg() {
      return uitleg;
    }
  }

  /**
   * Een gepubliceerd getal met de uitkomst van het model.
   *
   * @param id sleutel, uniek
   * @param vindplaats paragraaf of tabel in het rapport
   * @param omschrijving wat het getal is
   * @param gepubliceerd het getal in het rapport
   * @param afronding eenheid waarop het rapport dit getal afrondt
   * @param berekend uitkomst van het model, onafgerond
   * @param status verhouding tussen beide
   * @param reden toelichting; nooit leeg bij een tegenspraak
   * @param gegeven of het getal in het model een gegeven is; gelijkheid toetst dan geen formule
   */
  public record Regel(
      String id,
      String vindplaats,
      String omschrijving,
      double gepubliceerd,
      double afronding,
      double berekend,
      Status status,
      String reden,
      boolean gegeven) {

    /** De uitkomst van het model, afgerond zoals het rapport dit getal afrondt. */
    public double afgerond() {
      return rond(berekend, afronding);
    }
  }

  /** Alle gepubliceerde getallen, in de volgorde van het rapport. */
  public static List<Regel> regels(Rekentool tool) {
    Map<String, Invoer> gevallen = Goudtabel.gevallen();
    Map<String, Resultaat> uitkomsten = new LinkedHashMap<>();
    gevallen.forEach((naam, invoer) -> uitkomsten.put(naam, tool.bereken(invoer)));
    List<Regel> regels = new ArrayList<>();
    for (NamedCsvRecord rij : Goudtabel.lees("gepubliceerd.csv")) {
      Resultaat uitkomst = uitkomsten.get(rij.getField("geval"));
      if (uitkomst == null) {
        throw new IllegalStateException(
            "%s: geval '%s' bestaat niet".formatted(rij.getField("id"), rij.getField("geval")));
      }
      double gepubliceerd = getal(rij, "gepubliceerd");
      double afronding = getal(rij, "afronding");
      double berekend = cel(tool, uitkomst, rij.getField("cel")) * getal(rij, "factor");
      regels.add(
          new Regel(
              rij.getField("id"),
              rij.getField("vindplaats"),
              rij.getField("omschrijving"),
              gepubliceerd,
              afronding,
              berekend,
              status(rij.getField("status"), gepubliceerd, afronding, berekend),
              rij.getField("reden"),
              isGegeven(uitkomst, rij.getField("cel"))));
    }
    return List.copyOf(regels);
  }

  /** De verantwoording als document in Markdown. */
  public static String markdown(Rekentool tool) {
    return new Verantwoordingsdocument(regels(tool), tool.parameters()).tekst();
  }

  /**
   * Toetst een bewering aan de uitkomst.
   *
   * @throws IllegalArgumentException als de bewering geen status is
   */
  static Status status(String bewering, double gepubliceerd, double afronding, double berekend) {
    boolean gelijk =
        Math.abs(berekend - gepubliceerd) <= afronding / 2 + 1e-9 * Math.abs(gepubliceerd);
    return switch (bewering) {
      case "exact" -> gelijk ? Status.EXACT : Status.AFWIJKING;
      case "gekalibreerd" -> gelijk ? Status.GEKALIBREERD : Status.AFWIJKING;
      case "tegenspraak" -> gelijk ? Status.AFWIJKING : Status.TEGENSPRAAK;
      default -> throw new IllegalArgumentException("onbekende status '" + bewering + "'");
    };
  }

  static double rond(double waarde, double afronding) {
    return Math.round(waarde / afronding) * afronding;
  }

  private static double cel(Rekentool tool, Resultaat uitkomst, String cel) {
    if (cel.startsWith(OMSLAGPUNT)) {
      Doelgroep groep = Doelgroep.valueOf(cel.substring(OMSLAGPUNT.length()));
      return new Omslagzoeker(tool)
          .inwoners(uitkomst.invoer())
          .getOrDefault(groep, OptionalDouble.empty())
          .orElse(Double.NaN);
    }
    return uitkomst.waarden().get(cel);
  }

  private static boolean isGegeven(Resultaat uitkomst, String cel) {
    return !cel.startsWith(OMSLAGPUNT) && gegeven(uitkomst.uitleg(cel));
  }

  /** Een blad, of een bedrag uit de bron maal een prijsindex die dit jaar 1 is. */
  private static boolean gegeven(Explanation uitleg) {
    return uitleg.isLeaf()
        || uitleg.cell().formula().references().stream()
            .anyMatch(deel -> deel.startsWith("prijs2023."));
  }

  private static double getal(NamedCsvRecord rij, String veld) {
    return Double.parseDouble(rij.getField(veld));
  }
}
