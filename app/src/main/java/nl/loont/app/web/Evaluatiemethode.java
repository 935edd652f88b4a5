package nl.loont.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.loont.kern.analysis.Progress;

/** De methoden die een pagina hebben, met de velden die in het adres mogen staan. */
enum Evaluatiemethode {
  SYNTHETISCH(
      "toon",
      "eenheid",
      "weging",
      "start",
      "methode",
      "pool",
      "donoren",
      "omvang",
      "klein",
      "middel",
      "voorspellers",
      "voorspellergewichten",
      "lambda",
      "niveau",
      "eerder",
      "groepen",
      "zaad",
      "zonderDonor",
      "did",
      "srg") {
    @Override
    EvaluatieBeeld reken(
        Teksten teksten, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard, Progress voortgang) {
      return new SynthetischBeeld(teksten, verzoek, bewaard).reken(voortgang);
    }
  },
  SEQUENTIES(
      "toon", "clusters", "afstand", "vanaf", "gewicht", "ward", "soort", "soortgrenzen", "srg") {
    @Override
    EvaluatieBeeld reken(
        Teksten teksten, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard, Progress voortgang) {
      return new SequentieBeeld(teksten, verzoek, bewaard).reken(voortgang);
    }
  },
  TRENDBREUK("toon", "breuk", "reeks", "samen", "bandbreedte", "seizoen", "groei", "srg") {
    @Override
    EvaluatieBeeld reken(
        Teksten teksten, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard, Progress voortgang) {
      return new TrendbreukBeeld(teksten, verzoek, bewaard).reken();
    }
  },
  SPREIDING("toon", "periode", "klassen", "soort", "soortgrenzen", "srg") {
    @Override
    EvaluatieBeeld reken(
        Teksten teksten, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard, Progress voortgang) {
      return new SpreidingBeeld(teksten, verzoek, bewaard).reken();
    }
  };

  private final List<String> velden;

  Evaluatiemethode(String... velden) {
    this.velden = List.of(velden);
  }

  /** Rekent en maakt alles klaar om te tonen. */
  abstract EvaluatieBeeld reken(
      Teksten teksten, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard, Progress voortgang);

  String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> velden() {
    return velden;
  }

  static Optional<Evaluatiemethode> met(String naam) {
    return Arrays.stream(values()).filter(m -> m.naam().equals(naam)).findFirst();
  }
}
