package nl.loont.subsidie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.kern.model.Notation;
import org.jspecify.annotations.Nullable;

/** Leest losse velden uit een ingelezen boom en verzamelt alles wat niet klopt. */
public final class Boomlezer {
  private static final Notation NL = Notation.NEDERLANDS;

  /** Jaren waarbuiten een dag een tikfout is, en waarmee niet te rekenen valt. */
  private static final int EERSTE_JAAR = 1880;

  private static final int LAATSTE_JAAR = 2100;

  private final List<Fout> fouten = new ArrayList<>();

  void fout(
      String veld, @Nullable Object waarde, String melding, String toegestaan, String uitweg) {
    fouten.add(new Fout(veld, Veldlezer.toon(waarde), melding, toegestaan, uitweg));
  }

  /** Voegt een fout toe. */
  public void fout(Fout fout) {
    fouten.add(fout);
  }

  boolean heeftFout(String veld) {
    return fouten.stream().anyMatch(f -> f.veld().equals(veld));
  }

  /**
   * Weigert als er iets mis is.
   *
   * @throws InvoerException met alle fouten tegelijk
   */
  public void eisGoed() {
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
  }

  void onbekend(Map<String, ?> boom, Set<String> bekend, String pad) {
    for (String naam : boom.keySet()) {
      if (!bekend.contains(naam)) {
        fouten.add(
            new Fout(
                pad + naam,
                Veldlezer.toon(boom.get(naam)),
                "dit veld bestaat niet",
                String.join(", ", new TreeSet<>(bekend)),
                "Haal het veld weg of verbeter de naam."));
      }
    }
  }

  /** Datum uit tekst; leeg als het veld leeg of onleesbaar is. */
  Optional<LocalDate> datum(String veld, @Nullable Object waarde, boolean verplicht) {
    return tijd(veld, waarde, verplicht, LocalDate::parse, "een datum als 2024-01-31")
        .filter(dag -> jaar(veld, dag, dag.getYear()));
  }

  /** Maand uit tekst; leeg als het veld leeg of onleesbaar is. */
  Optional<YearMonth> maand(String veld, @Nullable Object waarde) {
    return tijd(veld, waarde, false, YearMonth::parse, "een maand als 2024-01")
        .filter(maand -> jaar(veld, maand, maand.getYear()));
  }

  private boolean jaar(String veld, Object waarde, int jaar) {
    if (jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR) {
      return true;
    }
    fout(
        veld,
        waarde,
        "dit jaar ligt te ver weg",
        "%d t/m %d".formatted(EERSTE_JAAR, LAATSTE_JAAR),
        "Verbeter het jaar.");
    return false;
  }

  private <T> Optional<T> tijd(
      String veld,
      @Nullable Object waarde,
      boolean verplicht,
      Function<String, T> lees,
      String vorm) {
    if (leeg(waarde)) {
      if (verplicht) {
        ontbreekt(veld, vorm);
      }
      return Optional.empty();
    }
    try {
      return Optional.of(lees.apply(String.valueOf(waarde).strip()));
    } catch (DateTimeParseException e) {
      fout(veld, waarde, "geen bestaande dag of maand", vorm, "Verbeter de schrijfwijze.");
      return Optional.empty();
    }
  }

  /** Getal tussen grenzen; leeg als het veld leeg of fout is. */
  public OptionalDouble getal(
      String veld, @Nullable Object waarde, boolean verplicht, double min, double max) {
    String bereik = "%s t/m %s".formatted(NL.number(min), NL.number(max));
    if (leeg(waarde)) {
      if (verplicht) {
        ontbreekt(veld, bereik);
      }
      return OptionalDouble.empty();
    }
    if (!(waarde instanceof Number getal) || !Double.isFinite(getal.doubleValue())) {
      fout(veld, waarde, "geen getal", bereik, "Vul een getal in.");
      return OptionalDouble.empty();
    }
    if (getal.doubleValue() < min || getal.doubleValue() > max) {
      fout(
          veld,
          toon(getal.doubleValue()),
          "buiten het bereik",
          bereik,
          "Kies een waarde hierbinnen.");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(getal.doubleValue());
  }

  /** Heel getal tussen grenzen; leeg als het veld leeg of fout is. */
  OptionalDouble heel(
      String veld,
      @Nullable Object waarde,
      boolean verplicht,
      int max,
      String melding,
      String uitweg) {
    OptionalDouble getal = getal(veld, waarde, verplicht, 0, max);
    if (getal.isPresent() && getal.getAsDouble() != Math.rint(getal.getAsDouble())) {
      fout(veld, toon(getal.getAsDouble()), melding, "0 t/m " + max, uitweg);
      return OptionalDouble.empty();
    }
    return getal;
  }

  /** Loonwaarde in hele procenten; de uitkomst is een fractie. */
  OptionalDouble loonwaarde(String veld, @Nullable Object waarde, boolean verplicht) {
    OptionalDouble procent =
        heel(
            veld,
            waarde,
            verplicht,
            200,
            "een loonwaarde is een heel aantal procenten",
            "Rond af op hele procenten: 50 voor 50%.");
    return procent.isPresent() ? OptionalDouble.of(procent.getAsDouble() / 100) : procent;
  }

  /** Keuze uit sleutels; leeg als het veld leeg of fout is. */
  public <T> Optional<T> keuze(
      String veld, @Nullable Object waarde, Function<String, Optional<T>> zoek, String sleutels) {
    if (leeg(waarde)) {
      return Optional.empty();
    }
    Optional<T> gevonden = zoek.apply(String.valueOf(waarde).strip());
    if (gevonden.isEmpty()) {
      fout(veld, waarde, "deze keuze bestaat niet", sleutels, "Kies een van deze woorden.");
    }
    return gevonden;
  }

  void ontbreekt(String veld, String toegestaan) {
    fout(veld, "", "dit veld is nodig", toegestaan, "Vul het in.");
  }

  /** Getal zoals in een melding. */
  public static String toon(double waarde) {
    return NL.number(waarde);
  }

  /** Of een veld niets bevat. */
  public static boolean leeg(@Nullable Object waarde) {
    return waarde == null || waarde.equals("");
  }
}
