package nl.loont.app.web;

import java.util.Locale;
import nl.loont.kern.model.Cell;
import nl.loont.mkba.Cluster;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Soort;
import nl.loont.mkba.analyse.Saldo;
import nl.loont.monitor.figuur.Figuur;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Namen uit het model in de taal van de pagina; het Nederlands staat in het model zelf. */
@Component
final class Teksten {
  private final MessageSource messages;

  Teksten(MessageSource messages) {
    this.messages = messages;
  }

  String van(Taal taal, String key, Object... values) {
    return messages.getMessage(key, values, taal.locale());
  }

  String cel(Taal taal, Cell cell) {
    if (taal == Taal.NL) {
      return cell.label();
    }
    String naam = cell.name();
    String[] delen = naam.split("\\.", 3);
    return switch (delen[0]) {
      case "matrix" -> vertaal(taal, "soort." + delen[1], delen[1]) + ", " + kolom(taal, delen[2]);
      case "clusters" ->
          vertaal(taal, "cluster." + delen[1], delen[1]) + ", " + kolom(taal, delen[2]);
      case "totaal" ->
          vertaal(taal, "soort.totaal", "Total")
              + ", "
              + kolom(taal, naam.substring("totaal.".length()));
      case "eigenGemeente" ->
          vertaal(taal, "soort." + delen[1], delen[1])
              + ", "
              + vertaal(taal, "kolom.eigen", "own municipality");
      default -> gewoon(taal, cell);
    };
  }

  private String gewoon(Taal taal, Cell cell) {
    String suffix = cell.suffix();
    boolean groep = suffix.equals("NBW") || suffix.equals("BIJ") || suffix.equals("VIA");
    String stam =
        groep ? cell.name().substring(0, cell.name().length() - suffix.length() - 1) : cell.name();
    String tekst = vertaal(taal, "cel." + stam, cell.label());
    return groep && !tekst.endsWith(")") ? tekst + " (" + suffix + ")" : tekst;
  }

  private String kolom(Taal taal, String code) {
    return vertaal(taal, "partij." + code, code).toLowerCase(Locale.ROOT);
  }

  String soort(Taal taal, Soort soort) {
    return taal == Taal.NL
        ? soort.label()
        : vertaal(taal, "soort." + soort.sleutel(), soort.label());
  }

  String partij(Taal taal, Partij partij) {
    return taal == Taal.NL
        ? partij.label()
        : vertaal(taal, "partij." + partij.code(), partij.label());
  }

  String saldo(Taal taal, Saldo saldo) {
    return taal == Taal.NL
        ? saldo.label()
        : vertaal(
            taal,
            saldo.equals(Saldo.EIGEN) ? "kolom.eigen" : "partij." + saldo.sleutel(),
            saldo.label());
  }

  String cluster(Taal taal, Cluster cluster) {
    return taal == Taal.NL
        ? cluster.label()
        : vertaal(taal, "cluster." + cluster.sleutel(), cluster.label());
  }

  String groep(Taal taal, Doelgroep groep) {
    return taal == Taal.NL
        ? groep.omschrijving()
        : vertaal(taal, "groep." + groep.name(), groep.omschrijving());
  }

  String figuur(Taal taal, Figuur figuur) {
    return taal == Taal.NL
        ? figuur.titel()
        : vertaal(taal, "figuur." + figuur.naam(), figuur.titel());
  }

  /** Eenheid, titel of bron; onvertaald als er geen vertaling is. */
  String vrij(Taal taal, String soort, String tekst) {
    return taal == Taal.NL ? tekst : vertaal(taal, soort + "." + sleutel(tekst), tekst);
  }

  private static String sleutel(String tekst) {
    return tekst.replaceAll("[^\\p{L}\\p{N}€%]+", "_");
  }

  private String vertaal(Taal taal, String key, String anders) {
    String gevonden = messages.getMessage(key, null, anders, taal.locale());
    return gevonden == null ? anders : gevonden;
  }
}
