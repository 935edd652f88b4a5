package nl.loont.evaluatie.sequenties;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gelijke sequenties samengevouwen tot één groep met een gewicht. Groepen staan in de volgorde van
 * hun eerste eenheid.
 */
final class Vouwing {
  private final int[] groepVan;
  private final int[] gewicht;
  private final byte[][] sequenties;

  private Vouwing(int[] groepVan, int[] gewicht, byte[][] sequenties) {
    this.groepVan = groepVan;
    this.gewicht = gewicht;
    this.sequenties = sequenties;
  }

  /** Vouwt gelijke sequenties samen. */
  static Vouwing van(byte[][] alle) {
    Map<ByteBuffer, Integer> nummers = new HashMap<>();
    int[] groepVan = new int[alle.length];
    for (int i = 0; i < alle.length; i++) {
      Integer nieuw = nummers.size();
      Integer bekend = nummers.putIfAbsent(ByteBuffer.wrap(alle[i]), nieuw);
      groepVan[i] = bekend == null ? nieuw : bekend;
    }
    int[] gewicht = new int[nummers.size()];
    byte[][] sequenties = new byte[gewicht.length][];
    for (int i = 0; i < alle.length; i++) {
      gewicht[groepVan[i]]++;
      sequenties[groepVan[i]] = alle[i];
    }
    return new Vouwing(groepVan, gewicht, sequenties);
  }

  /** De groep waar een eenheid in zit. */
  int groepVan(int eenheid) {
    return groepVan[eenheid];
  }

  /** Per groep het aantal eenheden. */
  int[] gewicht() {
    return gewicht;
  }

  /** Per groep de sequentie. */
  byte[][] sequenties() {
    return sequenties;
  }

  /** Van een waarde per eenheid naar een per groep: die van haar eerste eenheid. */
  int[] perGroep(int[] perEenheid) {
    int[] perGroep = new int[groepen()];
    for (int i = eenheden() - 1; i >= 0; i--) {
      perGroep[groepVan[i]] = perEenheid[i];
    }
    return perGroep;
  }

  /** Aantal verschillende sequenties. */
  int groepen() {
    return gewicht.length;
  }

  /** Aantal eenheden. */
  int eenheden() {
    return groepVan.length;
  }
}
