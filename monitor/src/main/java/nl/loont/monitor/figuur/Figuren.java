package nl.loont.monitor.figuur;

import static nl.loont.monitor.bron.Brontabel.BAAN;
import static nl.loont.monitor.bron.Brontabel.GEMEENTE;
import static nl.loont.monitor.bron.Brontabel.INKOMEN;
import static nl.loont.monitor.bron.Brontabel.NORMUREN;
import static nl.loont.monitor.bron.Brontabel.PERSOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.loont.monitor.bron.Brontabel;

/** Alle figuren, in de volgorde van het rapport. */
public final class Figuren {
  private static final String PROCENT = "%";
  private static final String TRAJECTEN = "trajecten";
  private static final String PER_10000 = "per 10.000 inwoners van 15 tot 65";
  private static final String EURO = "euro per maand, prijzen januari 2024";

  private static final String VERTREK = "vertrek";

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
              "miljoen euro per maand, prijzen januari 2024",
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
          delen(
              "figuur_3_8_uurloon",
              "Instroom naar uurloon, prijzen januari 2024 (klassen gekozen)",
              "figuur 3.8",
              BAAN),
          delen(
              "figuur_3_9",
              "Trajecten naar afloop binnen een of twee jaar, naar jaar van begin",
              "figuur 3.9"),
          delen(
              "figuur_3_9_regulier",
              "Reguliere trajecten naar afloop binnen een of twee jaar, naar jaar van begin",
              "figuur 3.9"),
          reeks(
                  "figuur_3_9_duur",
                  "Gemiddelde duur van trajecten die in de periode begonnen en eindigden",
                  "maanden",
                  "§3.3.3")
              .alsStaven(),
          delen(
                  "figuur_3_10_baan",
                  "Baan in de zes maanden na een einde in september tot en met november",
                  "figuur 3.10",
                  BAAN,
                  INKOMEN)
              .inGroep(VERTREK),
          delen(
                  "figuur_3_10_bijstand",
                  "Bijstand in de zes maanden na een einde in september tot en met november",
                  "figuur 3.10",
                  BAAN,
                  INKOMEN)
              .inGroep(VERTREK),
          reeks(
                  "figuur_3_11",
                  "Bijstand na het einde, met en zonder baan",
                  PROCENT,
                  "figuur 3.11",
                  BAAN,
                  INKOMEN)
              .inGroep(VERTREK),
          reeks(
              "figuur_3_12",
              "Spreiding van de inzet tussen gemeenten",
              PER_10000,
              "figuur 3.12",
              GEMEENTE),
          reeks(
                  "tabel_3_1",
                  "Gemeenten naar inzet per 10.000 inwoners",
                  "% van de gemeenten",
                  "tabel 3.1",
                  GEMEENTE)
              .alsStaven(),
          perKlasse("figuur_4_1", "Inzet naar grootteklasse van de gemeente", PER_10000, "4.1"),
          perKlasse(
              "figuur_4_2", "Gemiddelde prijs naar grootteklasse", EURO, "4.2", BAAN, NORMUREN),
          perKlasse(
              "figuur_4_3",
              "Uitgaven naar grootteklasse, prijzen januari 2024",
              "euro per maand " + PER_10000,
              "4.3",
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
          reeks(
              "figuur_i_4_prijs",
              "Gemiddelde prijs van een lopend traject, gecorrigeerd en nominaal",
              "euro per maand",
              "figuur I.4, met de index van het minimumloon",
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
              "Herinstroom: werknemers met een ander traject in de zes maanden ervoor",
              "% van de instroom uit werk",
              "figuur I.6",
              INKOMEN),
          delen(
              "figuur_i_7_maanden",
              "Instroom naar maanden met een uitkering in de drie jaar ervoor",
              "figuur I.7",
              INKOMEN),
          reeks(
              "figuur_i_7_bijstand",
              "Bijstand in de maanden met bijstand in het halfjaar voor de instroom",
              "euro per maand, minimumloon januari 2024",
              "figuur I.7, met de index van het minimumloon",
              INKOMEN),
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
          reeks(
                  "figuur_i_12",
                  "Gemeenten naar groep in de eerste maand en hoe vaak zij van groep wisselden",
                  "% van de gemeenten",
                  "figuur I.12",
                  GEMEENTE)
              .alsStaven(),
          delen("figuur_i_13", "Lopende trajecten naar grootteklasse", "figuur I.13", GEMEENTE),
          perKlasse("figuur_i_14", "Beschut werk naar grootteklasse", PER_10000, "I.14", PERSOON),
          perKlasse(
              "figuur_i_15",
              "Niet-uitkeringsgerechtigden naar grootteklasse",
              PER_10000,
              "I.15",
              INKOMEN),
          perKlasse(
              "figuur_i_16",
              "Indicatie banenafspraak naar grootteklasse",
              PER_10000,
              "I.16",
              PERSOON),
          perKlasse("figuur_i_17", "Uit vso of pro naar grootteklasse", PER_10000, "I.17", PERSOON),
          new Figuur(
              "figuur_doorlooptijd",
              "Trajecten die na een aantal maanden nog lopen",
              PROCENT,
              "Kaplan en Meier (1958)",
              false,
              List.of()),
          new Figuur(
              "figuur_verlengingen",
              "Instroom naar verlenging onder een ander nummer",
              PROCENT,
              "SEOR (2026), §5.3",
              true,
              List.of()));

  private Figuren() {}

  private static Figuur reeks(
      String naam, String titel, String eenheid, String plaats, Brontabel... nodig) {
    return new Figuur(naam, titel, eenheid, bron(plaats), false, List.of(nodig));
  }

  private static Figuur delen(String naam, String titel, String plaats, Brontabel... nodig) {
    return new Figuur(naam, titel, PROCENT, bron(plaats), true, List.of(nodig));
  }

  /** Gemiddelde over gemeenten per grootteklasse; de klassen samen zijn het hele paneel. */
  private static Figuur perKlasse(
      String naam, String titel, String eenheid, String nummer, Brontabel... nodig) {
    List<Brontabel> tabellen = new ArrayList<>(List.of(GEMEENTE));
    tabellen.addAll(List.of(nodig));
    return new Figuur(naam, titel, eenheid, bron("figuur " + nummer), true, List.copyOf(tabellen));
  }

  private static String bron(String plaats) {
    return "SEOR (2026), " + plaats;
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
