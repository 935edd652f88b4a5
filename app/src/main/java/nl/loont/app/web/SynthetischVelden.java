package nl.loont.app.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.loont.app.evaluatie.Methodekeuze;
import nl.loont.app.evaluatie.Omvangkeuze;
import nl.loont.app.evaluatie.Samenhang;
import nl.loont.app.evaluatie.SynthetischeVraag;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.synthetisch.Behandeld;
import nl.loont.evaluatie.synthetisch.Donorpool;

/** Leest de velden van een synthetische controle. */
final class SynthetischVelden {
  private static final double NIVEAU = 0.95;
  private static final int MEESTE_GROEPEN = 2000;
  private static final int MEESTE_KLASSIEK = 400;
  private static final int MEESTE_VOORSPELLERS = 20;

  /** Zonder keuze doen er drie uitkomsten mee naast alle kenmerken. */
  private static final int UITKOMSTEN = 3;

  private SynthetischVelden() {}

  /** De vraag die in het adres staat; meldt alle velden die niet kloppen. */
  static SynthetischeVraag lees(Evaluatieverzoek verzoek, Paneel paneel, String naamVanKeuze) {
    List<String> eenheden = verzoek.waarden("eenheid");
    if (eenheden.isEmpty()) {
      verzoek.meld(
          "eenheid", "er is geen behandelde eenheid", "minstens één", "Kies er een uit de lijst.");
    }
    Optional<Periode> start = verzoek.periode("start");
    if (start.isEmpty() && verzoek.waarde("start").isEmpty()) {
      verzoek.meld(
          "start",
          "er is geen start",
          "een periode van het paneel",
          "Kies de eerste periode na de ingreep.");
    }
    Behandeld behandeld =
        new Behandeld(eenheden, Optional.of(verzoek.waarde("weging")).filter(w -> !w.isEmpty()));
    String pool = verzoek.keuze("pool", List.of("alle", "gekozen", "omvang"));
    Optional<Double> klein = verzoek.getal("klein");
    Optional<Double> middel = verzoek.getal("middel");
    if (pool.equals("omvang")
        && (verzoek.waarde("omvang").isEmpty() || klein.isEmpty() || middel.isEmpty())) {
      verzoek.meld(
          "omvang",
          "voor pools naar omvang zijn een kenmerk en twee grenzen nodig",
          "",
          "Kies het kenmerk en vul beide grenzen in.");
    }
    verzoek.keurOmvang(paneel);
    String methode = verzoek.keuze("methode", Methodekeuze.NAMEN);
    List<String> voorspellers = verzoek.namen("voorspellers");
    keurVoorspellers(verzoek, paneel, methode, voorspellers);
    verzoek.meld(Samenhang.synthetisch(verzoek::waarde, methode, pool));
    if (methode.equals("klassiek") && paneel.eenheden().size() > MEESTE_KLASSIEK) {
      verzoek.meld(
          "methode",
          "klassiek zoekt bij zo veel eenheden te lang voor een pagina",
          "tot %d eenheden".formatted(MEESTE_KLASSIEK),
          "Kies een andere methode, of gebruik de opdrachtregel.");
    }
    Optional<Double> lambda = verzoek.getal("lambda");
    SynthetischeVraag.Toetsen toetsen =
        new SynthetischeVraag.Toetsen(
            true,
            niveau(verzoek),
            verzoek.periode("eerder"),
            verzoek.aantal("groepen", 1, MEESTE_GROEPEN),
            verzoek.aantal("zaad", 0, 9_999_999).orElse(1),
            verzoek.aan("zonderDonor"),
            verzoek.aan("did"));
    verzoek.keur();
    Periode vanaf = start.orElseThrow();
    Optional<Omvangkeuze> omvang =
        pool.equals("omvang")
            ? Optional.of(
                new Omvangkeuze(
                    verzoek.waarde("omvang"), klein.orElseThrow(), middel.orElseThrow()))
            : Optional.empty();
    return new SynthetischeVraag(
        behandeld,
        vanaf,
        omvang
            .map(o -> o.pools(paneel, behandeld, vanaf))
            .orElseGet(() ->
                List.of(
                    pool.equals("gekozen")
                        ? new Donorpool(naamVanKeuze, verzoek.waarden("donoren"))
                        : Donorpool.alle(paneel, behandeld))),
        omvang,
        Methodekeuze.van(
            methode,
            voorspellers,
            verzoek.woorden("voorspellergewichten"),
            lambda.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
            paneel,
            vanaf),
        toetsen);
  }

  private static void keurVoorspellers(
      Evaluatieverzoek verzoek, Paneel paneel, String methode, List<String> voorspellers) {
    int aantal =
        voorspellers.isEmpty() ? paneel.kenmerken().size() + UITKOMSTEN : voorspellers.size();
    if (methode.equals("klassiek") && aantal > MEESTE_VOORSPELLERS) {
      verzoek.meld(
          "voorspellers",
          "klassiek zoekt bij %d voorspellers te lang voor een pagina".formatted(aantal),
          "tot %d voorspellers".formatted(MEESTE_VOORSPELLERS),
          "Kies er minder, of gebruik de opdrachtregel.");
    }
  }

  private static Optional<Double> niveau(Evaluatieverzoek verzoek) {
    String niveau = verzoek.keuze("niveau", List.of("0.95", "0.90", "geen"));
    return niveau.equals("geen")
        ? Optional.empty()
        : Optional.of(niveau.equals("0.90") ? 0.90 : NIVEAU);
  }
}
