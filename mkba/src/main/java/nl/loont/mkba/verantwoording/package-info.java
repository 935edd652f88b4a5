/** Verantwoording: elk gepubliceerd getal van het rapport naast wat het model ervan maakt. */
@NullMarked
package nl.loont.mkba.verantwoording;

import org.jspecify.annotations.NullMarked;
