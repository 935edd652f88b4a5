/** Gerealiseerde lasten en budgetten van alle gemeenten: uit een eigen bestand, of fictief. */
@NullMarked
package nl.loont.budget.gegevens;

import org.jspecify.annotations.NullMarked;
