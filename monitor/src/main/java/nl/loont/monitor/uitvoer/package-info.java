/** De uitvoer van de monitor: in één keer op zijn plaats, of niet. */
@NullMarked
package nl.loont.monitor.uitvoer;

import org.jspecify.annotations.NullMarked;
