package nl.loont.app.web;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.loont.app.web.PlaatsingFormulier.Kant;
import nl.loont.subsidie.plaatsing.Plaatsingsmaand;

/**
 * Kolom van de maandtabel van een plaatsing.
 *
 * @param sleutel sleutel van haar opschrift
 * @param cent bedrag van een maand in centen; leeg als het niet te berekenen is
 * @param lijn of zij in de grafiek en de kerncijfers staat
 */
record PlaatsingKolom(String sleutel, Function<Plaatsingsmaand, OptionalLong> cent, boolean lijn) {

  private static PlaatsingKolom lijn(String sleutel, Function<Plaatsingsmaand, Long> cent) {
    return new PlaatsingKolom(sleutel, m -> OptionalLong.of(cent.apply(m)), true);
  }

  private static PlaatsingKolom zonderLijn(String sleutel, Function<Plaatsingsmaand, Long> cent) {
    return new PlaatsingKolom(sleutel, m -> OptionalLong.of(cent.apply(m)), false);
  }

  /** De kolommen van een kant. */
  static List<PlaatsingKolom> van(Kant kant) {
    return switch (kant) {
      case WERKGEVER ->
          List.of(
              lijn("loonkosten", m -> m.cent("loonkosten")),
              lijn("subsidie", Plaatsingsmaand::subsidieCent),
              lijn("zelf", Plaatsingsmaand::zelfCent));
      case WERKNEMER ->
          List.of(
              lijn("inkomen", Plaatsingsmaand::inkomenCent),
              new PlaatsingKolom("dispensatie", Plaatsingsmaand::dispensatieCent, true),
              lijn("uitkering", Plaatsingsmaand::uitkeringCent),
              zonderLijn("meer", m -> m.inkomenCent() - m.uitkeringCent()));
      case GEMEENTE ->
          List.of(
              lijn("bespaard", m -> m.cent("bespaardeUitkering")),
              lijn("subsidie", Plaatsingsmaand::subsidieCent),
              zonderLijn("begeleiding", m -> m.cent("begeleiding")),
              lijn("saldo", Plaatsingsmaand::saldoCent));
    };
  }

  /** Bedrag van een maand in euro, voor een lijn; waar het ontbreekt is er geen lijn. */
  double euro(Plaatsingsmaand maand) {
    return cent.apply(maand).orElse(0) / 100.0;
  }

  /** Of het bedrag in al deze maanden te berekenen is. */
  boolean compleet(List<Plaatsingsmaand> maanden) {
    return maanden.stream().allMatch(m -> cent.apply(m).isPresent());
  }

  /** Som in centen; leeg als een maand ontbreekt. */
  OptionalLong som(List<Plaatsingsmaand> maanden) {
    return compleet(maanden)
        ? OptionalLong.of(maanden.stream().mapToLong(m -> cent.apply(m).orElse(0)).sum())
        : OptionalLong.empty();
  }
}
