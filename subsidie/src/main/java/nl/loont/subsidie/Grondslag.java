package nl.loont.subsidie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hoe het minimumloon van een volle werkweek per maand volgt uit het bekendgemaakte bedrag. */
public enum Grondslag {
  /** Tot 2024: een bedrag per maand, bij elke normale arbeidsduur hetzelfde. */
  MAANDLOON("wml.maand", "wml.maand"),

  /** Vanaf 2024: een bedrag per uur, maal de normale arbeidsduur. */
  UURLOON("wml.uur", "wml.uur * normuren * wekenPerJaar / maandenPerJaar"),

  /**
   * Vanaf 2024: het referentiemaandloon, waarmee landelijke rekenhulpen werken. Het ligt iets onder
   * 36 keer het uurbedrag, omdat het naar beneden is afgerond.
   */
  REFERENTIEMAAND("wml.referentiemaand", "wml.referentiemaand");

  private final String parameter;
  private final String formule;

  Grondslag(String parameter, String formule) {
    this.parameter = parameter;
    this.formule = formule;
  }

  /** De parameter met het bekendgemaakte bedrag. */
  String parameter() {
    return parameter;
  }

  /** Het minimumloon voor volwassenen als formule. */
  String formule() {
    return formule;
  }

  /** Naam in invoer en adres. */
  public String sleutel() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Grondslag> bij(String sleutel) {
    return Arrays.stream(values()).filter(g -> g.sleutel().equals(sleutel)).findFirst();
  }

  /** Een grondslag waaruit vanaf 2024 te kiezen is. */
  static Optional<Grondslag> vanafUurloon(String sleutel) {
    return bij(sleutel).filter(grondslag -> grondslag != MAANDLOON);
  }

  static String sleutels() {
    return Arrays.stream(values()).map(Grondslag::sleutel).collect(Collectors.joining(", "));
  }

  /** De grondslag van de wet op een dag. */
  public static Grondslag op(LocalDate dag) {
    return dag.isBefore(Subsidieparameters.UURLOON) ? MAANDLOON : UURLOON;
  }
}
