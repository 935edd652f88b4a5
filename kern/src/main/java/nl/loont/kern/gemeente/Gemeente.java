package nl.loont.kern.gemeente;

import org.jspecify.annotations.Nullable;

/**
 * Nederlandse gemeente.
 *
 * @param code CBS-code, bijvoorbeeld "GM0344"
 * @param naam naam
 * @param inwoners aantal inwoners op de peildatum van het register
 * @param aandeelMacrobudget aandeel in het landelijke BUIG-budget (fractie), of {@code null} als
 *     het register dat niet weet; het aandeel in de inwoners geldt dan
 * @param opmerking kanttekening bij het cijfer, mogelijk leeg
 */
public record Gemeente(
    String code,
    String naam,
    int inwoners,
    @Nullable Double aandeelMacrobudget,
    String opmerking) {}
