/** Lezen en keuren van invoer: alle fouten tegelijk, elk met veld, waarde, bereik en uitweg. */
@NullMarked
package nl.loont.kern.invoer;

import org.jspecify.annotations.NullMarked;
