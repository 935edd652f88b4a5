/** Eén plaatsing door drie paar ogen: die van werkgever, werknemer en gemeente. */
@NullMarked
package nl.loont.subsidie.plaatsing;

import org.jspecify.annotations.NullMarked;
