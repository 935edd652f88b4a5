/** Spreiding van een uitkomst tussen eenheden, per periode (SEOR 2026, §3.4). */
@NullMarked
package nl.loont.evaluatie.spreiding;

import org.jspecify.annotations.NullMarked;
