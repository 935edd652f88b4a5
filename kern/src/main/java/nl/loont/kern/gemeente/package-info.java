/** Het register van Nederlandse gemeenten. */
@NullMarked
package nl.loont.kern.gemeente;

import org.jspecify.annotations.NullMarked;
