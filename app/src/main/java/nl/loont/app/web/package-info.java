/** De webpagina's. */
@NullMarked
package nl.loont.app.web;

import org.jspecify.annotations.NullMarked;
