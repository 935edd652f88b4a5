package nl.loont.monitor.generator;

/**
 * Fictieve gemeente.
 *
 * @param code code, met een 9 vooraan die geen echte gemeente heeft
 * @param inwoners aantal inwoners
 * @param beroepsbevolking inwoners van 15 tot 65 jaar
 * @param stedelijkheid 1 (zeer sterk) tot en met 5 (niet)
 * @param opgaatIn code van de nieuwe gemeente, of leeg
 * @param herindeling maand waarin dat gebeurt, als getal; 0 als het niet gebeurt
 * @param gewicht verwachte inzet, evenredig
 */
record Gemeente(
    String code,
    int inwoners,
    int beroepsbevolking,
    int stedelijkheid,
    String opgaatIn,
    int herindeling,
    double gewicht) {
  boolean verdwijnt() {
    return !opgaatIn.isEmpty();
  }

  /** De code die in een maand geldt. */
  String codeIn(int maand) {
    return verdwijnt() && maand >= herindeling ? opgaatIn : code;
  }
}
