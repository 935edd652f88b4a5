package nl.loont.monitor.generator;

import java.time.LocalDate;

/** Fictieve persoon; houdt alleen bij welke voorzieningnummers zijn uitgegeven. */
final class Persoon {
  private final String id;
  private final LocalDate geboren;
  private int nummers;

  Persoon(String id, LocalDate geboren) {
    this.id = id;
    this.geboren = geboren;
  }

  String id() {
    return id;
  }

  LocalDate geboren() {
    return geboren;
  }

  /** Het volgende voorzieningnummer. */
  String nummer() {
    return Integer.toString(++nummers);
  }
}
