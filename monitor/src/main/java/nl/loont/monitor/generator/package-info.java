/**
 * Fictieve leveringen met bekende waarheid: geen enkel mens, gemeente of werkgever erin bestaat.
 * Elke fout die het herstel moet kunnen verhelpen is er met een bekende kans in aangebracht.
 */
@NullMarked
package nl.loont.monitor.generator;

import org.jspecify.annotations.NullMarked;
