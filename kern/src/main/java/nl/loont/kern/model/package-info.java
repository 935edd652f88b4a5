/**
 * De modeltaal: een rekenmodel als gegevens.
 *
 * <p>Een {@link nl.loont.kern.model.Model} is een lijst benoemde {@link nl.loont.kern.model.Cell
 * cellen}, elk met eenheid, bron en formule. Uit die ene definitie volgen de uitkomst voor één
 * geval, de uitkomst voor een blok gevallen, de uitleg van elk cijfer, de werkmap met levende
 * formules en de documentatie.
 */
@NullMarked
package nl.loont.kern.model;

import org.jspecify.annotations.NullMarked;
