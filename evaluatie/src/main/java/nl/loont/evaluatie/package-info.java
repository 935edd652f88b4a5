/**
 * Statistiek om een regelwijziging te beoordelen, voor elk paneel van eenheden en perioden. Kent
 * loonkostensubsidie niet.
 */
@NullMarked
package nl.loont.evaluatie;

import org.jspecify.annotations.NullMarked;
