/** Het rapport voor de raad, als pdf van twee bladzijden; zonder browser en zonder webraamwerk. */
@NullMarked
package nl.loont.app.rapport;

import org.jspecify.annotations.NullMarked;
