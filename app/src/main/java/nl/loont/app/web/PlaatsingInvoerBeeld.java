package nl.loont.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.app.web.Beeld.Veldfout;
import nl.loont.kern.invoer.Fout;

/** De invoervelden van een plaatsing met hun hulp en fouten. */
final class PlaatsingInvoerBeeld {
  private final Teksten teksten;
  private final PlaatsingFormulier formulier;
  private final Map<String, String> meldingen = new LinkedHashMap<>();
  private final List<Veldfout> overzicht = new ArrayList<>();

  PlaatsingInvoerBeeld(Teksten teksten, PlaatsingFormulier formulier, List<Fout> fouten) {
    this.teksten = teksten;
    this.formulier = formulier;
    for (Fout fout : fouten) {
      String veld = veld(fout.veld());
      String bereik = fout.toegestaan().isEmpty() ? "" : " (" + fout.toegestaan() + ")";
      String kort = fout.melding() + bereik;
      meldingen.putIfAbsent(veld, hoofdletter(kort));
      overzicht.add(
          new Veldfout(
              veld,
              "%s: %s. %s".formatted(naam(Taal.NL, veld), kort, fout.uitweg()),
              hoofdletter(kort)));
    }
  }

  /** Invoerveld met opschrift, hulp en fout. */
  record Veld(String naam, String label, String hulp, String waarde, String soort, String fout) {
    /** Sleutels van de teksten bij het veld. */
    public String beschrijving() {
      return fout.isEmpty() ? "hulp-" + naam : "fout-" + naam + " hulp-" + naam;
    }
  }

  /** Een fout in de vorm hoort bij het aantal forfaitaire maanden: dat is wat er te vullen is. */
  private static String veld(String fout) {
    return switch (fout) {
      case "vorm" -> "forfaitaireMaanden";
      case "geboortedatum" -> "leeftijd";
      default -> fout.replaceFirst("[\\[.].*", "");
    };
  }

  /** Velden over de baan. */
  public List<Veld> baan() {
    return velden("begin", "leeftijd", "uren", "normuren", "loonwaarde", "forfaitaireMaanden");
  }

  /** Bedragen; leeg mag. */
  public List<Veld> bedragen() {
    return velden("loon", "uitkering", "nettoloon", "begeleiding");
  }

  /** Of de bedragen open horen te staan: er is iets ingevuld, of iets niet goed. */
  public boolean bedragenOpen() {
    return formulier.heeftBedragen()
        || bedragen().stream().anyMatch(veld -> !veld.fout().isEmpty())
        || meldingen.containsKey("regel");
  }

  /** De fout bij de gemeente, of leeg. */
  public String gemeentefout() {
    return meldingen.getOrDefault("gemeente", "");
  }

  /** Alle fouten, voor het overzicht boven het resultaat. */
  public List<Veldfout> fouten() {
    return overzicht;
  }

  private List<Veld> velden(String... namen) {
    List<Veld> velden = new ArrayList<>();
    for (String naam : namen) {
      velden.add(
          new Veld(
              naam,
              naam(formulier.taal(), naam),
              teksten.van(formulier.taal(), "plaatsing.hulp." + naam),
              formulier.waarde(naam),
              naam.equals("begin") ? "date" : "text",
              meldingen.getOrDefault(naam, "")));
    }
    return velden;
  }

  private String naam(Taal taal, String veld) {
    return teksten.van(taal, "plaatsing.veld." + veld);
  }

  private static String hoofdletter(String tekst) {
    return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
  }
}
