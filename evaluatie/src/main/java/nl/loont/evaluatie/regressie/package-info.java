/** Lineaire regressie en robuuste standaardfouten, voor de toetsen die erop bouwen. */
@NullMarked
package nl.loont.evaluatie.regressie;

import org.jspecify.annotations.NullMarked;
