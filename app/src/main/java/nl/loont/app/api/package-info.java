/** De REST-API onder /v1. */
@NullMarked
package nl.loont.app.api;

import org.jspecify.annotations.NullMarked;
