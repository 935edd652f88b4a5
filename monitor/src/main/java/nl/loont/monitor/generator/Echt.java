package nl.loont.monitor.generator;

import java.time.LocalDate;
import java.util.List;

/**
 * Een traject zoals het werkelijk verliep.
 *
 * @param delen een of twee delen, aansluitend
 * @param werkgever nummer van de werkgever
 * @param loonwaarde in procenten
 * @param uren contracturen per week
 * @param sbi sector van de werkgever
 */
record Echt(
    Persoon persoon,
    Gemeente gemeente,
    List<Deel> delen,
    String werkgever,
    int loonwaarde,
    int uren,
    String sbi) {
  LocalDate begin() {
    return delen.getFirst().begin();
  }

  LocalDate einde() {
    return delen.getLast().einde();
  }

  String vorm() {
    String eerste = delen.getFirst().type();
    return eerste.equals("LKS_PWET") ? "REGULIER" : delen.size() > 1 ? eerste + "_GEVOLGD" : eerste;
  }
}
