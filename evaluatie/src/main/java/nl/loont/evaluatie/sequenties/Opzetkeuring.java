package nl.loont.evaluatie.sequenties;

import java.util.ArrayList;
import java.util.List;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Periode;

/** Keurt of een opzet bij de sequenties past. */
final class Opzetkeuring {
  /** Daarboven duurt optimal matching uren. */
  private static final int GROOTSTE_OM = 3000;

  private Opzetkeuring() {}

  static void keur(Opzet opzet, Sequenties sequenties, Vouwing vouwing) {
    List<Fout> fouten = new ArrayList<>();
    keurClusters(opzet, sequenties, vouwing, fouten);
    keurGewichten(opzet, sequenties, fouten);
    keurOmvang(opzet, vouwing, fouten);
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
  }

  private static void keurClusters(
      Opzet opzet, Sequenties sequenties, Vouwing vouwing, List<Fout> fouten) {
    if (opzet.clusters() < 1 || opzet.clusters() > vouwing.groepen()) {
      int eenheden = sequenties.eenheden().size();
      fouten.add(
          Fout.van(
              "clusters",
              String.valueOf(opzet.clusters()),
              opzet.clusters() < 1
                  ? "er is minstens één cluster"
                  : opzet.clusters() > eenheden
                      ? "meer clusters dan eenheden (%d)".formatted(eenheden)
                      : "meer clusters dan verschillende sequenties; gelijke sequenties horen in"
                          + " hetzelfde cluster",
              "1 tot en met " + vouwing.groepen(),
              "Kies minder clusters."));
    }
  }

  private static void keurGewichten(Opzet opzet, Sequenties sequenties, List<Fout> fouten) {
    if (!opzet.afstand().weegtPerioden() && !opzet.gewichten().isEmpty()) {
      fouten.add(
          Fout.van(
              "gewicht",
              opzet.gewichten().getFirst().vanaf().toString(),
              "optimal matching schuift in de tijd en kan perioden niet wegen",
              "",
              "Laat de gewichten weg of kies dhd of hamming."));
    }
    for (Tijdgewicht gewicht : opzet.gewichten()) {
      if (!Double.isFinite(gewicht.gewicht()) || gewicht.gewicht() < 0) {
        fouten.add(
            Fout.van(
                "gewicht",
                gewicht.vanaf() + "=" + gewicht.gewicht(),
                "dit is geen gewicht",
                "een getal vanaf 0",
                "Kies bijvoorbeeld 2."));
      }
    }
    List<Periode> perioden = sequenties.perioden();
    for (Tijdgewicht gewicht : opzet.gewichten()) {
      if (!gewicht.equals(Tijdgewicht.STANDAARD) && gewicht.begintNa(perioden.getLast())) {
        fouten.add(
            Fout.van(
                "gewicht",
                gewicht.vanaf().toString(),
                "dit gewicht begint na het paneel en telt dus nergens",
                "tot en met " + perioden.getLast(),
                "Kies een periode in het paneel."));
      }
    }
    double[] gewichten = Tijdgewicht.perPeriode(opzet.gewichten(), perioden);
    boolean alleenNul = true;
    for (double gewicht : gewichten) {
      alleenNul &= gewicht == 0;
    }
    if (alleenNul) {
      fouten.add(
          Fout.van(
              "gewicht",
              "0",
              "elke periode weegt nul; dan zijn alle sequenties gelijk",
              "",
              "Geef minstens één periode een gewicht boven 0."));
    }
  }

  private static void keurOmvang(Opzet opzet, Vouwing vouwing, List<Fout> fouten) {
    long n = vouwing.groepen();
    long bytes = n * (n - 1) / 2 * Double.BYTES;
    if (n > Driehoek.GROOTSTE || bytes > Runtime.getRuntime().maxMemory() / 10 * 9) {
      fouten.add(
          Fout.van(
              "eenheid",
              n + " verschillende sequenties",
              "de afstanden nemen %d MB en passen niet in het geheugen"
                  .formatted(bytes / 1_000_000),
              "tot %d".formatted(Driehoek.GROOTSTE),
              "Neem minder eenheden of perioden, of geef het programma meer geheugen."));
    }
    if (opzet.afstand() == Afstandsmaat.OPTIMAL_MATCHING && n > GROOTSTE_OM) {
      fouten.add(
          Fout.van(
              "afstand",
              opzet.afstand().naam(),
              "optimal matching van %d verschillende sequenties duurt te lang".formatted(n),
              "tot %d".formatted(GROOTSTE_OM),
              "Kies dhd of hamming, of minder eenheden."));
    }
  }
}
