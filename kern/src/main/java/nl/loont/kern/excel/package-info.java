/** De Excel-werkmap als gezicht van een model: elke berekende cel een levende formule. */
@NullMarked
package nl.loont.kern.excel;

import org.jspecify.annotations.NullMarked;
