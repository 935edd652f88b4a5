/** Wat één plaatsing de eigen gemeente oplevert of kost. */
@NullMarked
package nl.loont.budget.prikkel;

import org.jspecify.annotations.NullMarked;
