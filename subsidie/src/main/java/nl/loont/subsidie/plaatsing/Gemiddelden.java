package nl.loont.subsidie.plaatsing;

import nl.loont.kern.parameter.Parameter;

/**
 * Gemiddelden uit de MKBA (Berenschot 2024), voor wie zijn eigen bedragen niet weet.
 *
 * @param tarief deel van het loon dat naar belasting, premies en toeslagen gaat
 * @param uitkering bijstandsuitkering in euro per jaar
 * @param begeleiding begeleiding in euro per jaar
 */
public record Gemiddelden(Parameter tarief, Parameter uitkering, Parameter begeleiding) {}
