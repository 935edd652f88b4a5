package nl.loont.kern.model;

import org.jspecify.annotations.Nullable;

/**
 * Waarde buiten de grenzen van haar cel.
 *
 * @param cell de cel
 * @param value de waarde
 * @param min ondergrens voor dit geval, of {@code null}
 * @param minExclusive of de ondergrens zelf verboden is
 * @param max bovengrens voor dit geval, of {@code null}
 * @param tooLow of de waarde onder de ondergrens ligt
 * @param remark opmerking bij de overschreden grens; leeg als er geen is
 * @param fatal of er niet gerekend mag worden; anders is het een waarschuwing
 */
public record Violation(
    Cell cell,
    double value,
    @Nullable Double min,
    boolean minExclusive,
    @Nullable Double max,
    boolean tooLow,
    String remark,
    boolean fatal) {}
