package nl.loont.evaluatie.synthetisch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;

/** Keurt de opzet van een onderzoek en verzamelt alles wat niet kan. */
final class Keuring {
  private final List<Fout> fouten = new ArrayList<>();
  private final Onderzoek onderzoek;
  private final Paneel paneel;

  private Keuring(Onderzoek onderzoek) {
    this.onderzoek = onderzoek;
    this.paneel = onderzoek.paneel();
  }

  /** Werpt een {@link InvoerException} met alle fouten, als die er zijn. */
  static void keur(Onderzoek onderzoek) {
    Keuring keuring = new Keuring(onderzoek);
    keuring.eenheden();
    keuring.start();
    if (keuring.fouten.isEmpty()) {
      keuring.uitkomsten();
      keuring.weging();
      keuring.methode();
    }
    if (!keuring.fouten.isEmpty()) {
      throw new InvoerException(keuring.fouten);
    }
  }

  private void eenheden() {
    List<String> behandeld = onderzoek.behandeld().eenheden();
    List<String> donoren = onderzoek.donoren().eenheden();
    if (behandeld.isEmpty()) {
      meld("eenheid", "", "er is geen behandelde eenheid", "minstens één", "Noem een eenheid.");
    }
    bestaanEnEenmaal("eenheid", behandeld);
    bestaanEnEenmaal("donoren", donoren);
    donoren.stream()
        .filter(behandeld::contains)
        .distinct()
        .forEach(d ->
            meld(
                "donoren",
                d,
                "een behandelde eenheid kan geen donor zijn",
                "",
                "Laat haar weg uit de donoren of uit de behandelde eenheden."));
    if (donoren.size() < 2) {
      meld(
          "donoren",
          String.join(", ", donoren),
          "er zijn te weinig donoren",
          "minstens 2",
          "Neem meer onbehandelde eenheden in het paneel of in de pool op.");
    }
  }

  private void bestaanEnEenmaal(String veld, List<String> namen) {
    Set<String> gezien = new HashSet<>();
    for (String naam : namen) {
      if (!gezien.add(naam)) {
        meld(veld, naam, "deze eenheid staat er twee keer", "", "Noem elke eenheid één keer.");
      }
      try {
        paneel.index(naam);
      } catch (InvoerException e) {
        e.fouten().forEach(f -> meld(veld, naam, f.melding(), f.toegestaan(), f.uitweg()));
      }
    }
  }

  private void start() {
    String start = onderzoek.start().toString();
    int plaats;
    try {
      plaats = paneel.index(onderzoek.start());
    } catch (InvoerException e) {
      e.fouten().forEach(f -> meld("start", start, f.melding(), f.toegestaan(), f.uitweg()));
      return;
    }
    if (plaats < 2) {
      meld(
          "start",
          start,
          plaats == 0
              ? "er ligt geen periode vóór de start"
              : "er ligt maar één periode vóór de start",
          "minstens 2 perioden ervoor",
          "Kies een latere start of een langer paneel; met zo weinig past bijna elk gewicht.");
    }
  }

  private void uitkomsten() {
    boolean verandert =
        onderzoek
            .alleEenheden()
            .mapToInt(paneel::index)
            .anyMatch(i -> Arrays.stream(paneel.reeks(i)).distinct().count() > 1);
    if (!verandert) {
      meld(
          "uitkomst",
          "",
          "elke eenheid heeft in elke periode dezelfde uitkomst; er is niets te vergelijken",
          "uitkomsten die veranderen",
          "Kies een andere uitkomst.");
    }
  }

  private void weging() {
    onderzoek
        .behandeld()
        .weging()
        .ifPresent(kenmerk -> {
          if (!paneel.kenmerken().contains(kenmerk)) {
            onbekend("weging", kenmerk);
            return;
          }
          for (String eenheid : onderzoek.behandeld().eenheden()) {
            double gewicht = onderzoek.gewicht(kenmerk, eenheid);
            if (!(gewicht > 0)) {
              meld(
                  "weging",
                  kenmerk,
                  "eenheid '%s' heeft geen waarde boven nul vóór de start".formatted(eenheid),
                  "groter dan 0",
                  "Vul het kenmerk aan of weeg elke eenheid even zwaar.");
            }
          }
        });
  }

  private void methode() {
    switch (onderzoek.methode()) {
      case Methode.Ridge ridge -> {
        double lambda = ridge.lambda().orElse(1);
        if (!(lambda > 0 && lambda < Double.POSITIVE_INFINITY)) {
          meld("lambda", "" + lambda, "dit is geen straf", "groter dan 0", "Laat lambda weg.");
        }
      }
      case Methode.Klassiek klassiek -> {
        onderzoek.voorspellers().forEach(this::voorspeller);
        if (klassiek.keuze() instanceof Methode.Voorspellergewicht.Gegeven(List<Double> v)) {
          gegeven(v);
        }
      }
      case Methode.Uitkomsten _, Methode.Gecentreerd _ -> {}
    }
  }

  private void voorspeller(Voorspeller voorspeller) {
    if (!voorspeller.kolom().equals(Voorspeller.UITKOMST)
        && !paneel.kenmerken().contains(voorspeller.kolom())) {
      onbekend("voorspellers", voorspeller.kolom());
      return;
    }
    if (voorspeller.van().compareTo(voorspeller.tot()) > 0
        || voorspeller.tot().compareTo(onderzoek.start()) >= 0) {
      meld(
          "voorspellers",
          voorspeller.toString(),
          "dit tijdvak eindigt niet tussen zijn begin en de start",
          paneel.perioden().getFirst() + " tot vóór " + onderzoek.start(),
          "Na de start kan een voorspeller zelf door de ingreep veranderd zijn.");
      return;
    }
    List<String> leeg =
        onderzoek
            .alleEenheden()
            .filter(e -> voorspeller.waarde(paneel, paneel.index(e)).isEmpty())
            .toList();
    if (!leeg.isEmpty()) {
      meld(
          "voorspellers",
          voorspeller.toString(),
          "er is geen waarde voor " + String.join(", ", leeg),
          "",
          "Vul het kenmerk aan, kies een ander tijdvak of laat deze eenheden weg.");
    }
  }

  private void gegeven(List<Double> v) {
    if (v.size() != onderzoek.voorspellers().size()
        || v.stream().anyMatch(w -> !(w >= 0 && w < Double.POSITIVE_INFINITY))
        || v.stream().allMatch(w -> w == 0)) {
      meld(
          "voorspellergewichten",
          v.toString(),
          "dit zijn geen gewichten voor %d voorspellers".formatted(onderzoek.voorspellers().size()),
          "per voorspeller een getal van 0 of meer, niet alle nul",
          "Geef ze in de volgorde van de voorspellers.");
    }
  }

  private void onbekend(String veld, String kenmerk) {
    meld(
        veld,
        kenmerk,
        "dit kenmerk staat niet in het paneel",
        paneel.kenmerken().isEmpty() ? "geen" : String.join(", ", paneel.kenmerken()),
        "Voeg een kolom toe of kies een ander kenmerk.");
  }

  private void meld(String veld, String waarde, String melding, String toegestaan, String uitweg) {
    fouten.add(Fout.van(veld, waarde, melding, toegestaan, uitweg));
  }
}
