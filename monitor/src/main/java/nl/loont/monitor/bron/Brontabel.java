package nl.loont.monitor.bron;

import static nl.loont.monitor.bron.Kolom.gevuld;
import static nl.loont.monitor.bron.Kolom.mag;
import static nl.loont.monitor.bron.Kolom.nodig;

import java.util.List;
import java.util.Locale;

/** De brontabellen met hun kolommen (spec monitor §1); alleen de levering moet er zijn. */
public enum Brontabel {
  LEVERING(
      gevuld("berichtmaand", Soort.MAAND),
      nodig("berichtgever", Soort.TEKST),
      nodig("gemeentecode", Soort.TEKST),
      nodig("persoon_id", Soort.TEKST),
      nodig("voorziening_nr", Soort.TEKST),
      nodig("type", Soort.TEKST),
      nodig("begindatum", Soort.DATUM),
      nodig("einddatum", Soort.DATUM),
      nodig("loonwaarde", Soort.GETAL)),
  BAAN(
      gevuld("persoon_id", Soort.TEKST),
      gevuld("maand", Soort.MAAND),
      nodig("werkgever_id", Soort.TEKST),
      nodig("contracturen_week", Soort.GETAL),
      mag("uurloon", Soort.GETAL),
      mag("contractsoort", Soort.TEKST),
      mag("sbi", Soort.TEKST)),
  PERSOON(
      gevuld("persoon_id", Soort.TEKST),
      nodig("geboortedatum", Soort.DATUM),
      mag("geslacht", Soort.TEKST),
      mag("opleiding", Soort.TEKST),
      mag("herkomst", Soort.TEKST),
      mag("huishouden", Soort.TEKST),
      mag("zorgkosten_kwartiel", Soort.TEKST),
      mag("dgr_grondslag", Soort.TEKST),
      mag("beschut", Soort.GEHEEL)),
  INKOMEN(
      gevuld("persoon_id", Soort.TEKST),
      gevuld("maand", Soort.MAAND),
      gevuld("sec", Soort.TEKST),
      mag("bijstandsbedrag", Soort.GETAL)),
  GEMEENTE(
      gevuld("gemeentecode", Soort.TEKST),
      gevuld("jaar", Soort.GEHEEL),
      mag("inwoners", Soort.GETAL),
      mag("inwoners_15_65", Soort.GETAL),
      mag("stedelijkheid", Soort.GEHEEL),
      mag("gr", Soort.GEHEEL),
      mag("budget", Soort.GETAL),
      mag("lasten", Soort.GETAL)),
  HERINDELING(
      gevuld("van", Soort.TEKST), gevuld("naar", Soort.TEKST), gevuld("datum", Soort.DATUM)),
  NORMUREN(gevuld("sbi", Soort.TEKST), gevuld("uren", Soort.GETAL));

  private final List<Kolom> kolommen;

  Brontabel(Kolom... kolommen) {
    this.kolommen = List.of(kolommen);
  }

  List<Kolom> kolommen() {
    return kolommen;
  }

  /** Naam van de tabel: van de map of het bestand, en in de stappen. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }
}
