/** Figuren als losse SVG, met de getallen erbij; dezelfde tekening op de pagina en als bestand. */
@NullMarked
package nl.loont.app.figuur;

import org.jspecify.annotations.NullMarked;
