package nl.loont.evaluatie.trendbreuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Periode;

/**
 * Uitkomst van de trendbreuktoets op één reeks (SEOR 2026, §3.2.1).
 *
 * @param opzet de keuzen waarmee gerekend is
 * @param model segmentmodel van het niveau
 * @param logModel van de logaritme; leeg als die niet bestaat, met een melding
 * @param groeiModel van de groei; leeg als die niet bestaat, met een melding
 * @param chow toets op de gekozen breuk, van het niveau; leeg als het model volmaakt past
 * @param supF toets op een onbekende breuk, van het niveau; leeg als er geen te toetsen is
 * @param jaargrenzen dezelfde modellen met de breuk op elke jaargrens die te toetsen is
 * @param meldingen wat de lezer moet weten
 */
public record Trendbreuk(
    Breukopzet opzet,
    Segmentmodel model,
    Optional<Segmentmodel> logModel,
    Optional<Segmentmodel> groeiModel,
    Optional<Chow> chow,
    Optional<SupF> supF,
    List<Jaargrens> jaargrenzen,
    List<String> meldingen) {

  /** Vanaf hier verwerpt sup-F zonder breuk een paar keer zo vaak als hij zegt. */
  private static final double SAMENHANG = 0.2;

  /** Legt de lijsten vast. */
  public Trendbreuk {
    jaargrenzen = List.copyOf(jaargrenzen);
    meldingen = List.copyOf(meldingen);
  }

  /**
   * De modellen met een breuk op één jaargrens.
   *
   * @param periode eerste periode van het jaar
   * @param model van het niveau
   * @param logModel van de logaritme; leeg als die niet bestaat
   * @param groeiModel van de groei; leeg als die niet bestaat
   */
  public record Jaargrens(
      Periode periode,
      Segmentmodel model,
      Optional<Segmentmodel> logModel,
      Optional<Segmentmodel> groeiModel) {

    /** De modellen die bestaan: niveau, log en groei. */
    public List<Segmentmodel> modellen() {
      return bestaande(model, logModel, groeiModel);
    }
  }

  /** De modellen die bestaan: niveau, log en groei. */
  public List<Segmentmodel> modellen() {
    return bestaande(model, logModel, groeiModel);
  }

  private static List<Segmentmodel> bestaande(
      Segmentmodel niveau, Optional<Segmentmodel> log, Optional<Segmentmodel> groei) {
    return Stream.of(Optional.of(niveau), log, groei).flatMap(Optional::stream).toList();
  }

  /**
   * Toetst een reeks.
   *
   * @throws InvoerException als de reeks of de opzet niet kan; noemt alle fouten
   */
  public static Trendbreuk van(Tijdreeks reeks, Breukopzet opzet) {
    boolean seizoen = opzet.seizoen() && reeks.perioden().getFirst().isMaand();
    Breukkeuring.keur(reeks, opzet, seizoen);
    int plaats = reeks.perioden().indexOf(opzet.breuk());
    List<String> meldingen = new ArrayList<>();
    Optional<Segmentmodel> log = model(reeks, opzet, seizoen, Vorm.LOG, meldingen);
    Optional<Segmentmodel> groei = model(reeks, opzet, seizoen, opzet.groei(), meldingen);
    Segmentmodel niveau =
        Segmentmodel.van(reeks, Vorm.NIVEAU, opzet.breuk(), seizoen, opzet.bandbreedte())
            .orElseThrow(() -> onscheidbaar(opzet.breuk()));
    Breuktoets toets = new Breuktoets(reeks, seizoen);
    Optional<Chow> chow = toets.chow(plaats);
    if (chow.isEmpty()) {
      meldingen.add("het model past volmaakt; t, p en F bestaan dan niet");
    }
    if (niveau.autocorrelatie() > SAMENHANG) {
      meldingen.add(
          "de residuen hangen samen in de tijd (%.2f): Chow en sup-F verwerpen dan te vaak; het "
                  .formatted(niveau.autocorrelatie())
                  .replace('.', ',')
              + "segmentmodel rekent met die samenhang");
    }
    if (opzet.seizoen() && !seizoen) {
      meldingen.add("de perioden zijn jaren; er zijn geen maanden in het model");
    }
    for (Databreuk databreuk : opzet.bekendeBreuken()) {
      if (databreuk.vanaf().compareTo(reeks.perioden().getFirst()) > 0
          && databreuk.vanaf().compareTo(reeks.perioden().getLast()) <= 0) {
        meldingen.add(
            "bekende breuk in de gegevens tussen %s en %s: %s"
                .formatted(databreuk.vanaf().plus(-1), databreuk.vanaf(), databreuk.toelichting()));
      }
    }
    return new Trendbreuk(
        opzet,
        niveau,
        log,
        groei,
        chow,
        toets.supF(),
        jaargrenzen(reeks, opzet, seizoen),
        meldingen);
  }

  private static Optional<Segmentmodel> model(
      Tijdreeks reeks, Breukopzet opzet, boolean seizoen, Vorm vorm, List<String> meldingen) {
    Optional<String> bezwaar = vorm.bezwaar(reeks);
    if (bezwaar.isPresent()) {
      meldingen.add("het model van de %s %s".formatted(vorm.naam(), bezwaar.get()));
      return Optional.empty();
    }
    Optional<Segmentmodel> model =
        Segmentmodel.van(reeks, vorm, opzet.breuk(), seizoen, opzet.bandbreedte());
    if (model.isEmpty()) {
      meldingen.add(
          "het model van de %s kan niet: na het wegvallen van %d perioden is de breuk niet te schatten"
              .formatted(vorm.naam(), vorm.stap(reeks)));
    }
    return model;
  }

  private static List<Jaargrens> jaargrenzen(Tijdreeks reeks, Breukopzet opzet, boolean seizoen) {
    OptionalInt bandbreedte = opzet.bandbreedte();
    return IntStream.rangeClosed(2, reeks.lengte() - 2)
        .mapToObj(t -> reeks.perioden().get(t))
        .filter(periode -> periode.maand() <= 1)
        .flatMap(periode ->
            Segmentmodel.van(reeks, Vorm.NIVEAU, periode, seizoen, bandbreedte).stream()
                .map(model ->
                    new Jaargrens(
                        periode,
                        model,
                        stil(reeks, Vorm.LOG, periode, seizoen, bandbreedte),
                        stil(reeks, opzet.groei(), periode, seizoen, bandbreedte))))
        .toList();
  }

  private static Optional<Segmentmodel> stil(
      Tijdreeks reeks, Vorm vorm, Periode breuk, boolean seizoen, OptionalInt bandbreedte) {
    return vorm.bezwaar(reeks).isPresent()
        ? Optional.empty()
        : Segmentmodel.van(reeks, vorm, breuk, seizoen, bandbreedte);
  }

  private static InvoerException onscheidbaar(Periode breuk) {
    return new InvoerException(
        Fout.van(
            "breuk",
            breuk.toString(),
            "deze breuk is niet te scheiden van trend en maanden",
            "",
            "Kies een breuk verder van de rand, een langere reeks, of geen seizoen."));
  }
}
