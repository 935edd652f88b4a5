/**
 * Analyses op het MKBA-model: onzekerheid, gevoeligheid, omslagpunten, scenario's naast elkaar en
 * alle gemeenten tegelijk. Alle formules staan in het model zelf.
 */
@NullMarked
package nl.loont.mkba.analyse;

import org.jspecify.annotations.NullMarked;
