/** Vragen en antwoorden van de evaluatie, zoals opdrachtregel en pagina's ze delen. */
@NullMarked
package nl.loont.app.evaluatie;

import org.jspecify.annotations.NullMarked;
