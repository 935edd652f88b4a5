package nl.loont.monitor.figuur;

import java.util.List;
import java.util.Map;

/** Namen van reeksen in hun natuurlijke volgorde, waar een figuur die niet zelf noemt. */
final class Reeksnamen {
  private static final List<String> SOORTEN = List.of("alle", "regulier");

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
          Map.entry("figuur_3_9_duur", SOORTEN),
          Map.entry("figuur_doorlooptijd", SOORTEN),
          Map.entry("figuur_3_10_bijstand", List.of("geen bijstand", "bijstand")),
          Map.entry("figuur_3_11", List.of("bijstand, met baan", "bijstand, zonder baan")),
          Map.entry("figuur_3_12", List.of("P75 min P25", "P90 min P10")),
          Map.entry("figuur_i_1", List.of("logaritme van lopend")),
          Map.entry("figuur_i_2", List.of("instroom", "uitstroom")),
          Map.entry("figuur_i_3", List.of("instroom min uitstroom")),
          Map.entry("figuur_i_4_loonwaarde", List.of("loonwaarde")),
          Map.entry("figuur_i_4_deeltijd", List.of("deeltijdfactor")),
          Map.entry("figuur_i_4_prijs", List.of("gecorrigeerd voor het minimumloon", "nominaal")),
          Map.entry(
              "figuur_i_5_zorgkosten",
              List.of("kwartiel 1", "kwartiel 2", "kwartiel 3", "kwartiel 4")),
          Map.entry("figuur_i_6", List.of("herinstroom")),
          Map.entry("figuur_i_7_bijstand", List.of("bijstand per maand")),
          Map.entry("figuur_i_8_beschut", List.of("beschut werk")),
          Map.entry("figuur_i_9", List.of("BEPAALD", "ONBEPAALD", "UITZEND", "OPROEP", "OVERIG")),
          Map.entry("figuur_i_10", List.of("gemiddelde over gemeenten")),
          Map.entry("figuur_i_11", List.of("variatiecoëfficiënt")),
          Map.entry(
              "figuur_verlengingen", List.of("niet verlengd", "verlengd onder een ander nummer")));

  private Reeksnamen() {}

  static List<String> van(String figuur) {
    return PER_FIGUUR.getOrDefault(figuur, List.of());
  }
}
