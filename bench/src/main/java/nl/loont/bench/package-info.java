/**
 * Metingen: de rekenkern met JMH, alle gemeenten maal alle trekkingen, en de werkmappen die
 * LibreOffice naast Loont herrekent. Geen deel van wat Loont levert.
 */
@NullMarked
package nl.loont.bench;

import org.jspecify.annotations.NullMarked;
