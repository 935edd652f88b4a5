/** De analyses zoals opdrachtregel en API ze vragen en uitvoeren; gerekend wordt in mkba. */
@NullMarked
package nl.loont.app.analyse;

import org.jspecify.annotations.NullMarked;
