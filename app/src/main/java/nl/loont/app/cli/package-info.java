/** De opdrachtregel; start zonder webserver. */
@NullMarked
package nl.loont.app.cli;

import org.jspecify.annotations.NullMarked;
