package nl.loont.monitor.figuur;

import java.util.List;
import java.util.Map;

/** Namen van reeksen en klassen van een figuur, in hun natuurlijke volgorde. */
final class Reeksnamen {
  private static final List<String> SOORTEN = List.of("alle", "regulier");
  private static final List<String> KLASSEN = List.of("klein", "middelgroot", "groot");
  private static final List<String> LOONWAARDE = List.of("onder 50%", "precies 50%", "boven 50%");
  private static final List<String> AFLOOP =
      List.of(
          "binnen 12 maanden",
          "na 12 tot 24 maanden",
          "langer dan 12 maanden of nog lopend",
          "langer dan 24 maanden of nog lopend");

  private static final Map<String, List<String>> PER_FIGUUR =
      Map.ofEntries(
          Map.entry("figuur_3_1_lopend", List.of("lopend")),
          Map.entry("figuur_3_1_groei", List.of("groei in een jaar")),
          Map.entry("figuur_3_2", List.of("instroom", "uitstroom")),
          Map.entry("figuur_3_3_uitgaven", List.of("uitgaven")),
          Map.entry("figuur_3_3_prijs", List.of("gemiddelde prijs")),
          Map.entry("figuur_kader_3_1", List.of("volwassenen", "jeugd (18 tot en met 20 jaar)")),
          Map.entry(
              "figuur_3_4",
              List.of("WERK", "BIJSTAND", "OVERIGE_UITKERING", "SCHOLIER_STUDENT", "GEEN_INKOMEN")),
          Map.entry(
              "figuur_3_5",
              List.of(
                  "direct regulier",
                  "forfaitair, gevolgd door regulier",
                  "forfaitair, niet gevolgd",
                  "tijdelijk")),
          Map.entry("figuur_3_6_begin", LOONWAARDE),
          Map.entry("figuur_3_6_maand_8", LOONWAARDE),
          Map.entry(
              "figuur_3_7",
              List.of("tot 16 uur", "16 tot 24 uur", "24 tot 32 uur", "32 uur en meer")),
          Map.entry(
              "figuur_3_8_prijs",
              List.of("onder 650 euro", "650 tot 1.300 euro", "1.300 euro en meer")),
          Map.entry(
              "figuur_3_8_uurloon",
              List.of(
                  "onder 13,50 euro",
                  "13,50 tot 15 euro",
                  "15 tot 17,50 euro",
                  "17,50 euro en meer")),
          Map.entry("figuur_3_9", AFLOOP),
          Map.entry("figuur_3_9_regulier", AFLOOP),
          Map.entry("figuur_3_9_duur", SOORTEN),
          Map.entry(
              "figuur_3_10_baan", List.of("baan zonder LKS", "baan met nieuwe LKS", "geen baan")),
          Map.entry("figuur_3_10_bijstand", List.of("geen bijstand", "bijstand")),
          Map.entry("figuur_3_11", List.of("bijstand, met baan", "bijstand, zonder baan")),
          Map.entry("figuur_3_12", List.of("P75 min P25", "P90 min P10")),
          Map.entry(
              "tabel_3_1",
              List.of(
                  "totaal",
                  "klein",
                  "middelgroot",
                  "groot",
                  "onder 15",
                  "15 tot 30",
                  "30 en meer",
                  "stedelijkheid 1",
                  "stedelijkheid 2",
                  "stedelijkheid 3",
                  "stedelijkheid 4",
                  "stedelijkheid 5",
                  "cumulatief tekort op het budget",
                  "in gemeenschappelijke regeling")),
          Map.entry("figuur_4_1", KLASSEN),
          Map.entry("figuur_4_2", KLASSEN),
          Map.entry("figuur_4_3", KLASSEN),
          Map.entry("figuur_i_1", List.of("logaritme van lopend")),
          Map.entry("figuur_i_2", List.of("instroom", "uitstroom")),
          Map.entry("figuur_i_3", List.of("instroom min uitstroom")),
          Map.entry("figuur_i_4_loonwaarde", List.of("loonwaarde")),
          Map.entry("figuur_i_4_deeltijd", List.of("deeltijdfactor")),
          Map.entry("figuur_i_4_prijs", List.of("gecorrigeerd voor het minimumloon", "nominaal")),
          Map.entry(
              "figuur_i_5_leeftijd", List.of("tot 27", "27 tot 35", "35 tot 45", "45 en ouder")),
          Map.entry("figuur_i_5_opleiding", List.of("LAAG", "MIDDEN", "HOOG", "ONBEKEND")),
          Map.entry(
              "figuur_i_5_zorgkosten",
              List.of("kwartiel 1", "kwartiel 2", "kwartiel 3", "kwartiel 4")),
          Map.entry("figuur_i_6", List.of("herinstroom")),
          Map.entry(
              "figuur_i_7_maanden",
              List.of(
                  "geen maand",
                  "1 tot en met 12 maanden",
                  "13 tot en met 24 maanden",
                  "25 tot en met 35 maanden",
                  "36 maanden")),
          Map.entry("figuur_i_7_bijstand", List.of("bijstand per maand")),
          Map.entry("figuur_i_8_beschut", List.of("beschut werk")),
          Map.entry("figuur_i_9", List.of("BEPAALD", "ONBEPAALD", "UITZEND", "OPROEP", "OVERIG")),
          Map.entry("figuur_i_10", List.of("gemiddelde over gemeenten")),
          Map.entry("figuur_i_11", List.of("variatiecoëfficiënt")),
          Map.entry(
              "figuur_i_12",
              List.of(
                  "laag",
                  "gemiddeld",
                  "hoog",
                  "nooit",
                  "één keer",
                  "twee tot vier keer",
                  "vijf keer en meer")),
          Map.entry("figuur_i_13", KLASSEN),
          Map.entry("figuur_i_14", KLASSEN),
          Map.entry("figuur_i_15", KLASSEN),
          Map.entry("figuur_i_16", KLASSEN),
          Map.entry("figuur_i_17", KLASSEN),
          Map.entry("figuur_doorlooptijd", SOORTEN),
          Map.entry(
              "figuur_verlengingen", List.of("niet verlengd", "verlengd onder een ander nummer")));

  private Reeksnamen() {}

  static List<String> van(String figuur) {
    return PER_FIGUUR.getOrDefault(figuur, List.of());
  }
}
