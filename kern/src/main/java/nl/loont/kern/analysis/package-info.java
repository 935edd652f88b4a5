/**
 * Analyse van modellen: onzekerheid, gevoeligheid en de plaats waar een uitkomst van teken wisselt.
 */
@NullMarked
package nl.loont.kern.analysis;

import org.jspecify.annotations.NullMarked;
