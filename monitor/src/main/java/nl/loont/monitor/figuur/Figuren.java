package nl.loont.monitor.figuur;

import static nl.loont.monitor.bron.Brontabel.BAAN;
import static nl.loont.monitor.bron.Brontabel.GEMEENTE;
import static nl.loont.monitor.bron.Brontabel.INKOMEN;
import static nl.loont.monitor.bron.Brontabel.NORMUREN;
import static nl.loont.monitor.bron.Brontabel.PERSOON;

import java.util.List;
import java.util.Optional;
import nl.loont.monitor.bron.Brontabel;

/** Alle figuren, in de volgorde van het rapport. */
public final class Figuren {
  private static final String PROCENT = "%";
  private static final String TRAJECTEN = "trajecten";
  private static final String PER_10000 = "per 10.000 inwoners van 15 tot 65";
  private static final String EURO = "euro per maand, prijzen januari 2024";

  private static final List<Figuur> ALLE =
      List.of(
          reeks("figuur_3_1_lopend", "Lopende trajecten per maand", TRAJECTEN, "figuur 3.1"),
          reeks(
              "figuur_3_1_groei",
              "Groei van het aantal lopende trajecten ten opzichte van een jaar eerder",
              PROCENT,
              "figuur 3.1"),
          reeks("figuur_3_2", "Instroom en uitstroom per maand", TRAJECTEN, "figuur 3.2"),
          reeks(
              "figuur_3_3_uitgaven",
              "Uitgaven aan lopende trajecten per maand",
              "miljoen euro per maand",
              "figuur 3.3",
              BAAN,
              NORMUREN),
          reeks(
              "figuur_3_3_prijs",
              "Gemiddelde prijs van een lopend traject, gecorrigeerd voor het minimumloon",
              EURO,
              "figuur 3.3",
              BAAN,
              NORMUREN),
          reeks(
              "figuur_kader_3_1",
              "Ontwikkeling van het minimumloon bij 38 uur",
              "index, januari 2024 = 100",
              "kader 3.1"),
          delen(
              "figuur_3_4",
              "Instroom van september tot en met november naar bron van inkomen ervoor",
              "figuur 3.4",
              INKOMEN),
          delen("figuur_3_5", "Instroom naar vorm van loonkostensubsidie", "figuur 3.5"),
          delen("figuur_3_6_begin", "Instroom naar loonwaarde bij het begin", "figuur 3.6"),
          delen(
              "figuur_3_6_maand_8",
              "Trajecten van minstens acht maanden naar loonwaarde in de achtste maand",
              "figuur 3.6"),
          delen("figuur_3_7", "Instroom naar uren per week", "figuur 3.7", BAAN, NORMUREN),
          delen(
              "figuur_3_8_prijs",
              "Instroom naar prijs per maand, prijzen januari 2024",
              "figuur 3.8",
              BAAN,
              NORMUREN),
          reeks(
              "figuur_3_9",
              "Trajecten die binnen een of twee jaar eindigen, naar jaar van begin",
              PROCENT,
              "figuur 3.9"),
          reeks(
              "figuur_3_10",
              "Baan en bijstand in de zes maanden na een einde in september tot en met november",
              PROCENT,
              "figuur 3.10",
              BAAN,
              INKOMEN),
          reeks(
              "figuur_3_11",
              "Bijstand na het einde, met en zonder baan",
              PROCENT,
              "figuur 3.11",
              BAAN,
              INKOMEN),
          reeks(
              "figuur_3_12",
              "Spreiding van de inzet tussen gemeenten",
              PER_10000,
              "figuur 3.12",
              GEMEENTE),
          reeks(
              "tabel_3_1",
              "Gemeenten naar inzet per 10.000 inwoners in november",
              PROCENT,
              "tabel 3.1",
              GEMEENTE),
          reeks(
              "figuur_4_1",
              "Inzet naar grootteklasse van de gemeente",
              PER_10000,
              "figuur 4.1",
              GEMEENTE),
          reeks(
              "figuur_4_2",
              "Gemiddelde prijs naar grootteklasse",
              "euro per maand",
              "figuur 4.2",
              GEMEENTE,
              BAAN,
              NORMUREN),
          reeks(
              "figuur_4_3",
              "Uitgaven naar grootteklasse",
              "euro " + PER_10000,
              "figuur 4.3",
              GEMEENTE,
              BAAN,
              NORMUREN),
          reeks(
              "figuur_i_1",
              "Logaritme van het aantal lopende trajecten",
              "natuurlijke logaritme",
              "figuur I.1"),
          reeks(
              "figuur_i_2",
              "Groei van instroom en uitstroom: twaalf maanden na tegen twaalf maanden voor",
              PROCENT,
              "figuur I.2"),
          reeks(
              "figuur_i_3",
              "Instroom min uitstroom, gemiddeld over vijf maanden",
              TRAJECTEN,
              "figuur I.3"),
          reeks(
              "figuur_i_4_loonwaarde",
              "Gemiddelde loonwaarde van lopende trajecten",
              PROCENT,
              "figuur I.4"),
          reeks(
              "figuur_i_4_deeltijd",
              "Gemiddelde deeltijdfactor van lopende trajecten",
              "deel van een volle werkweek",
              "figuur I.4",
              BAAN,
              NORMUREN),
          delen("figuur_i_5_geslacht", "Instroom naar geslacht", "figuur I.5", PERSOON),
          delen("figuur_i_5_leeftijd", "Instroom naar leeftijd", "figuur I.5", PERSOON),
          delen("figuur_i_5_opleiding", "Instroom naar opleiding", "figuur I.5", PERSOON),
          delen(
              "figuur_i_5_zorgkosten",
              "Instroom naar kwartiel van zorgkosten",
              "figuur I.5",
              PERSOON),
          delen("figuur_i_5_herkomst", "Instroom naar herkomst", "figuur I.5", PERSOON),
          delen("figuur_i_5_huishouden", "Instroom naar huishouden", "figuur I.5", PERSOON),
          reeks(
              "figuur_i_6",
              "Instroom met een ander traject in de zes maanden ervoor",
              PROCENT,
              "figuur I.6"),
          delen(
              "figuur_i_8",
              "Instroom naar grondslag in het doelgroepregister",
              "figuur I.8",
              PERSOON),
          reeks(
              "figuur_i_8_beschut",
              "Instroom met een beschikking beschut werk",
              PROCENT,
              "figuur I.8",
              PERSOON),
          delen("figuur_i_9", "Instroom naar soort contract", "figuur I.9", BAAN),
          reeks(
              "figuur_i_10", "Gemiddelde inzet over gemeenten", PER_10000, "figuur I.10", GEMEENTE),
          reeks(
              "figuur_i_11",
              "Variatiecoëfficiënt van de inzet over gemeenten",
              "standaardafwijking gedeeld door gemiddelde",
              "figuur I.11",
              GEMEENTE),
          delen("figuur_i_13", "Lopende trajecten naar grootteklasse", "figuur I.13", GEMEENTE),
          new Figuur(
              "figuur_doorlooptijd",
              "Trajecten die na een aantal maanden nog lopen",
              PROCENT,
              "Kaplan en Meier (1958)",
              false,
              List.of()),
          new Figuur(
              "figuur_verlengingen",
              "Instroom naar aantal nummers van het traject",
              PROCENT,
              "spec van de monitor, §4",
              true,
              List.of()));

  private Figuren() {}

  private static Figuur reeks(
      String naam, String titel, String eenheid, String plaats, Brontabel... nodig) {
    return new Figuur(naam, titel, eenheid, "SEOR (2026), " + plaats, false, List.of(nodig));
  }

  private static Figuur delen(String naam, String titel, String plaats, Brontabel... nodig) {
    return new Figuur(naam, titel, PROCENT, "SEOR (2026), " + plaats, true, List.of(nodig));
  }

  /** Alle figuren. */
  public static List<Figuur> alle() {
    return ALLE;
  }

  /** De figuur met deze naam. */
  public static Optional<Figuur> met(String naam) {
    return ALLE.stream().filter(f -> f.naam().equals(naam)).findFirst();
  }
}
