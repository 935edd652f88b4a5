/**
 * Synthetische controle: een gewogen gemiddelde van donoren dat de behandelde eenheid vóór de
 * ingreep nabootst. Begin bij {@link nl.loont.evaluatie.synthetisch.Onderzoek}.
 */
@NullMarked
package nl.loont.evaluatie.synthetisch;

import org.jspecify.annotations.NullMarked;
