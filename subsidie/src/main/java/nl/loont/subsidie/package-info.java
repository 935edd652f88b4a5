/**
 * Wat loonkostensubsidie en loondispensatie betalen: per maand, per dienstverband en door de tijd.
 *
 * <p>De maandprijs van een traject, zoals het onderzoek van SEOR (2026) haar berekent:
 *
 * <pre>{@code
 * var prijs = Trajectprijs.meegeleverd();
 * double euro = prijs.op(LocalDate.of(2024, 1, 1), 30, 38, 50, 1.0); // 1.474,96
 * }</pre>
 */
@NullMarked
package nl.loont.subsidie;

import org.jspecify.annotations.NullMarked;
