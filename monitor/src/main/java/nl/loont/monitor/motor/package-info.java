/** De rekenmotor: voert de stappen in SQL uit. */
@NullMarked
package nl.loont.monitor.motor;

import org.jspecify.annotations.NullMarked;
