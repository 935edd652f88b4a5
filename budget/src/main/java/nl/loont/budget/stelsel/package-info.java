/** De verdeelstelsels: oud (tot 2022), nieuw (vanaf 2022) en eigen; verdeling tot op de cent. */
@NullMarked
package nl.loont.budget.stelsel;

import org.jspecify.annotations.NullMarked;
