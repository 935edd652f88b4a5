package nl.loont.monitor.generator;

import java.time.LocalDate;

/**
 * Een voorzieningnummer of deel daarvan zoals het geleverd wordt.
 *
 * @param nummer voorzieningnummer
 * @param gemeente gemeentecode, ook van de berichtgever
 * @param gemeldBegin begindatum die de regels noemen
 * @param meldtEinde of de einddatum ooit gemeld wordt
 * @param vertraging maanden tussen begin en eerste bericht (R1)
 * @param naloop maanden dat er na het einde nog bericht komt (R3)
 * @param nalevering maanden na het einde waarin het geheel in één regel komt (R2); 0 als gewoon
 *     geleverd
 */
record Stuk(
    String nummer,
    String gemeente,
    String type,
    LocalDate begin,
    LocalDate einde,
    LocalDate gemeldBegin,
    boolean meldtEinde,
    int vertraging,
    int naloop,
    int nalevering) {}
