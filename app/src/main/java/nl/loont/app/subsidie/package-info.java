/** Antwoorden over subsidie en loondispensatie, zoals opdrachtregel en API ze geven. */
@NullMarked
package nl.loont.app.subsidie;

import org.jspecify.annotations.NullMarked;
