/** Parameters met een geldigheidsdatum, een bron en een controledatum. */
@NullMarked
package nl.loont.kern.parameter;

import org.jspecify.annotations.NullMarked;
