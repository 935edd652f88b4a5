/** Het macrobudget van 2015 als nagerekend voorbeeld, naar het factsheet van Divosa. */
@NullMarked
package nl.loont.budget.macro;

import org.jspecify.annotations.NullMarked;
