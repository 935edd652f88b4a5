/**
 * Maatschappelijke kosten en baten van werken met loonkostensubsidie, naar Berenschot (2024).
 *
 * <p>In drie regels:
 *
 * <pre>{@code
 * var tool = Rekentool.basis();
 * var invoer = tool.invoer(Map.of("aantallen", Map.of("BIJ", Map.of("aantal", 1))));
 * double saldo = tool.bereken(invoer).totaal(Partij.TOTAAL);
 * }</pre>
 */
@NullMarked
package nl.loont.mkba;

import org.jspecify.annotations.NullMarked;
