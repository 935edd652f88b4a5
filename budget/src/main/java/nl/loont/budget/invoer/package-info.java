/** Lezen en keuren van vragen: alle fouten tegelijk. */
@NullMarked
package nl.loont.budget.invoer;

import org.jspecify.annotations.NullMarked;
