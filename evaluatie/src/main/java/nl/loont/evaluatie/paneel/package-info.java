/** Het paneel van eenheden en perioden waar elke methode mee begint, en hoe fouten erin heten. */
@NullMarked
package nl.loont.evaluatie.paneel;

import org.jspecify.annotations.NullMarked;
