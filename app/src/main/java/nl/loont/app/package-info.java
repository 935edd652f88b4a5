/** De deuren van Loont: opdrachtregel, webpagina's en API. Voegt samen, rekent zelf niets uit. */
@NullMarked
package nl.loont.app;

import org.jspecify.annotations.NullMarked;
