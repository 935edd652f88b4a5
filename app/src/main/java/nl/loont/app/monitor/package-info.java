/** Hoe de monitor eruitziet: tekeningen van figuren. */
@NullMarked
package nl.loont.app.monitor;

import org.jspecify.annotations.NullMarked;
