/** Budgetten en lasten van alle gemeenten, jaar na jaar, met en zonder extra plaatsingen. */
@NullMarked
package nl.loont.budget.simulatie;

import org.jspecify.annotations.NullMarked;
