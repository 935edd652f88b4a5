package nl.loont.app.evaluatie;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.loont.evaluatie.did.VerschilInVerschillen;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.synthetisch.GroepPlacebo;
import nl.loont.evaluatie.synthetisch.Intervallen;
import nl.loont.evaluatie.synthetisch.Onderzoek;
import nl.loont.evaluatie.synthetisch.Robuustheid;
import nl.loont.evaluatie.synthetisch.RuimtePlacebo;
import nl.loont.evaluatie.synthetisch.Schatting;
import nl.loont.kern.analysis.Progress;

/**
 * De schatting met één donorpool, met de toetsen die gevraagd zijn.
 *
 * @param schatting gewichten, verloop en effect
 * @param placebo placebo in de ruimte
 * @param intervallen conforme intervallen
 * @param eerder schatting met een verzonnen eerdere start
 * @param groepsplacebo placebo met toevallige groepen
 * @param zonderDonor schattingen zonder telkens één donor; leeg als er niet om gevraagd is
 * @param did verschil in verschillen
 */
public record SynthetischeUitkomst(
    Schatting schatting,
    Optional<RuimtePlacebo> placebo,
    Optional<Intervallen.Uitkomst> intervallen,
    Optional<Schatting> eerder,
    Optional<GroepPlacebo> groepsplacebo,
    List<Robuustheid.ZonderDonor> zonderDonor,
    Optional<VerschilInVerschillen> did) {

  /** Neemt een kopie van de lijst. */
  public SynthetischeUitkomst {
    zonderDonor = List.copyOf(zonderDonor);
  }

  /**
   * Rekent elke pool door, in de volgorde van de vraag.
   *
   * @throws nl.loont.evaluatie.paneel.InvoerException als de vraag niet kan; noemt alle fouten
   */
  public static List<SynthetischeUitkomst> reken(
      Paneel paneel, SynthetischeVraag vraag, Progress voortgang) {
    List<Onderzoek> onderzoeken =
        vraag.pools().stream()
            .map(pool ->
                Onderzoek.van(paneel, vraag.behandeld(), vraag.start(), pool, vraag.methode()))
            .toList();
    double deel = 1.0 / onderzoeken.size();
    return IntStream.range(0, onderzoeken.size())
        .mapToObj(i ->
            van(
                onderzoeken.get(i),
                vraag.toetsen(),
                fractie -> voortgang.report(deel * (i + fractie))))
        .toList();
  }

  private static SynthetischeUitkomst van(
      Onderzoek onderzoek, SynthetischeVraag.Toetsen toetsen, Progress voortgang) {
    Schatting schatting = onderzoek.schat(() -> voortgang.report(0));
    // Eerst wat op een verkeerde keuze kan stuiten: dan wacht niemand op een fout.
    Optional<Schatting> eerder =
        toetsen.eerder().map(start -> Robuustheid.placeboInTijd(schatting, start));
    voortgang.report(0.05);
    Optional<RuimtePlacebo> placebo =
        toetsen.placebo()
            ? Optional.of(RuimtePlacebo.van(schatting, f -> voortgang.report(0.05 + 0.4 * f)))
            : Optional.empty();
    Optional<Intervallen.Uitkomst> intervallen =
        toetsen
            .niveau()
            .map(n -> Intervallen.van(schatting, n, f -> voortgang.report(0.45 + 0.3 * f)));
    voortgang.report(0.75);
    return new SynthetischeUitkomst(
        schatting,
        placebo,
        intervallen,
        eerder,
        toetsen
            .groepen()
            .map(n ->
                GroepPlacebo.van(
                    schatting, n, toetsen.zaad(), f -> voortgang.report(0.75 + 0.15 * f))),
        toetsen.zonderDonor()
            ? Robuustheid.zonderEenDonor(schatting, f -> voortgang.report(0.9 + 0.1 * f))
            : List.of(),
        toetsen.did()
            ? Optional.of(
                VerschilInVerschillen.van(
                    onderzoek.paneel(),
                    onderzoek.behandeld().eenheden(),
                    onderzoek.donoren().eenheden(),
                    onderzoek.start()))
            : Optional.empty());
  }
}
