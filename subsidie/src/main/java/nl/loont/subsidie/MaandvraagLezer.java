package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leest en keurt de vraag naar één maand. */
final class MaandvraagLezer {
  static final double HOOGSTE_NORM = 48;
  private static final Set<String> VELDEN =
      Set.of(
          "datum",
          "leeftijd",
          "uren",
          "normuren",
          "loonwaarde",
          "vorm",
          "werkgeverslasten",
          "grondslag",
          "verordening");

  private final Subsidieparameters parameters;
  private final Boomlezer lezer = new Boomlezer();

  MaandvraagLezer(Subsidieparameters parameters) {
    this.parameters = parameters;
  }

  Maandvraag lees(Map<String, ? extends @Nullable Object> boom) {
    lezer.onbekend(boom, VELDEN, "");
    Optional<LocalDate> datum = lezer.datum("datum", boom.get("datum"), true);
    datum.flatMap(dag -> Subsidieparameters.fout("datum", dag)).ifPresent(lezer::fout);
    int leeftijd = leeftijd(lezer, boom.get("leeftijd"));
    OptionalDouble norm = normuren(lezer, parameters, datum, boom.get("normuren"));
    OptionalDouble uren = uren(lezer, "uren", boom.get("uren"), norm);
    Vorm vorm =
        lezer.keuze("vorm", boom.get("vorm"), Vorm::bij, Vorm.sleutels()).orElse(Vorm.REGULIER);
    OptionalDouble verordening = lezer.getal("verordening", boom.get("verordening"), false, 0, 1);
    if (verordening.isPresent() && vorm != Vorm.TIJDELIJK) {
      lezer.fout(Vormkeuring.verordeningHoortBijTijdelijk(verordening.getAsDouble()));
    }
    boolean nodig = vorm == Vorm.REGULIER || (vorm == Vorm.TIJDELIJK && verordening.isEmpty());
    OptionalDouble loonwaarde = lezer.loonwaarde("loonwaarde", boom.get("loonwaarde"), nodig);
    OptionalDouble lasten =
        lezer.getal("werkgeverslasten", boom.get("werkgeverslasten"), false, 0, 1);
    Optional<Grondslag> grondslag = grondslag(lezer, datum, boom.get("grondslag"));
    lezer.eisGoed();
    return new Maandvraag(
        datum.orElseThrow(),
        leeftijd,
        uren.orElseThrow(),
        norm.orElseThrow(),
        loonwaarde.orElse(1 - parameters.waarde(datum.orElseThrow(), "forfait")),
        vorm,
        grondslag.orElseThrow(),
        lasten,
        verordening);
  }

  static int leeftijd(Boomlezer lezer, @Nullable Object waarde) {
    OptionalDouble leeftijd =
        lezer.heel("leeftijd", waarde, true, 120, "geen heel getal", "Vul hele jaren in.");
    leeftijd.ifPresent(jaren -> {
      if (jaren < Subsidieparameters.JONGSTE) {
        lezer.fout(
            "leeftijd",
            Boomlezer.toon(jaren),
            "onder de 15 jaar is er geen minimumloon en dus geen subsidie",
            "15 t/m 120",
            "Vul een hogere leeftijd in.");
      }
    });
    return (int) leeftijd.orElse(0);
  }

  /** De normale arbeidsduur; vanaf 2024 is zij zonder opgave 36 uur. */
  static OptionalDouble normuren(
      Boomlezer lezer,
      Subsidieparameters parameters,
      Optional<LocalDate> datum,
      @Nullable Object waarde) {
    if (Boomlezer.leeg(waarde) && datum.isPresent()) {
      if (parameters.heeft(datum.get(), "normuren")) {
        return OptionalDouble.of(parameters.waarde(datum.get(), "normuren"));
      }
      lezer.fout(
          "normuren",
          "",
          "voor 2024 is er geen vaste normale arbeidsduur",
          "meestal 36, 38 of 40",
          "Vul in hoeveel uur een volle werkweek in de sector is.");
      return OptionalDouble.empty();
    }
    return lezer.getal("normuren", waarde, false, 1, HOOGSTE_NORM);
  }

  static OptionalDouble uren(
      Boomlezer lezer, String veld, @Nullable Object waarde, OptionalDouble norm) {
    OptionalDouble uren = lezer.getal(veld, waarde, true, 0, 168);
    if (uren.isPresent() && uren.getAsDouble() == 0) {
      lezer.fout(veld, "0", "zonder uren is er geen subsidie", "meer dan 0", "Vul de uren in.");
      return OptionalDouble.empty();
    }
    if (uren.isPresent() && norm.isPresent() && uren.getAsDouble() > norm.getAsDouble()) {
      lezer.fout(
          veld,
          Boomlezer.toon(uren.getAsDouble()),
          "meer uren dan de normale arbeidsduur",
          "meer dan 0 t/m " + Boomlezer.toon(norm.getAsDouble()),
          "Vul minder uren in, of een hogere normale arbeidsduur.");
      return OptionalDouble.empty();
    }
    return uren;
  }

  static Optional<Grondslag> grondslag(
      Boomlezer lezer, Optional<LocalDate> datum, @Nullable Object waarde) {
    if (Boomlezer.leeg(waarde)) {
      return datum.map(Grondslag::op);
    }
    Optional<Grondslag> keuze =
        lezer.keuze("grondslag", waarde, Grondslag::bij, Grondslag.sleutels());
    if (keuze.isPresent() && datum.isPresent()) {
      boolean uurloon = Grondslag.op(datum.get()) == Grondslag.UURLOON;
      if (uurloon == (keuze.get() == Grondslag.MAANDLOON)) {
        lezer.fout(
            "grondslag",
            waarde,
            "deze grondslag geldt op deze dag niet",
            uurloon ? "uurloon, referentiemaand" : "maandloon",
            "Laat het veld leeg of kies een andere.");
      }
    }
    return keuze;
  }
}
