package nl.loont.monitor.generator;

import java.time.LocalDate;

/**
 * Een stuk van een traject met één type.
 *
 * @param type LKS_PWET, FORFAITAIR of TIJDELIJK
 * @param begin eerste dag
 * @param einde laatste dag
 */
record Deel(String type, LocalDate begin, LocalDate einde) {}
