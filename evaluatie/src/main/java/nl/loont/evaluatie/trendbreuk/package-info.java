/**
 * Trendbreuktoetsen op één reeks: gesegmenteerde regressie, Chow en een breuk op een onbekend
 * tijdstip (SEOR 2026, §3.2.1).
 */
@NullMarked
package nl.loont.evaluatie.trendbreuk;

import org.jspecify.annotations.NullMarked;
