package nl.loont.monitor.motor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Voert stappen achter elkaar uit op een motor. Een tabel die geen latere stap meer noemt wordt
 * meteen opgeruimd, zodat het geheugen niet volloopt.
 */
public final class Stappenplan {
  private final List<Stap> stappen;
  private final Stap ronde;

  /**
   * Een plan uit meegeleverde SQL-bestanden.
   *
   * @param ronde het bestand met de ronde van het koppelen
   */
  public Stappenplan(Class<?> near, String ronde, List<String> bestanden) {
    stappen = bestanden.stream().flatMap(b -> Stap.lees(near, b).stream()).toList();
    this.ronde = Stap.lees(near, ronde).getFirst();
  }

  /** Aantal stappen. */
  public int aantal() {
    return stappen.size();
  }

  /**
   * Voert het plan uit.
   *
   * @param parameters waarden als SQL, per naam
   * @param vooraf tabellen van voor het plan die opgeruimd mogen worden
   * @param behoud tabellen die na afloop nodig zijn
   * @param voortgang krijgt na elke stap hoeveel er gedaan zijn
   */
  public void voerUit(
      Motor motor,
      Map<String, String> parameters,
      Set<String> vooraf,
      Set<String> behoud,
      IntConsumer voortgang) {
    Set<String> levend = new HashSet<>(vooraf);
    for (int i = 0; i < stappen.size(); i++) {
      Stap stap = stappen.get(i);
      String vraag = vul(stap.vraag(), parameters);
      switch (stap.soort()) {
        case TABEL -> {
          motor.tabel(stap.naam(), vraag);
          levend.add(stap.naam());
        }
        case BEELD -> motor.beeld(stap.naam(), vraag);
        case KOPPEL, RONDE -> koppel(motor, stap.naam());
      }
      ruimOp(motor, levend, behoud, i);
      voortgang.accept(i + 1);
    }
  }

  private void koppel(Motor motor, String kandidaten) {
    String vraag = ronde.vraag().replace(":kandidaten", kandidaten);
    while (motor.voegToe(ronde.naam(), vraag) > 0) {
      // Elke ronde koppelt minstens één deel, of het is klaar.
    }
  }

  private void ruimOp(Motor motor, Set<String> levend, Set<String> behoud, int gedaan) {
    for (String tabel : List.copyOf(levend)) {
      if (!behoud.contains(tabel) && !nogNodig(tabel, gedaan, new HashSet<>())) {
        motor.verwijder(tabel);
        levend.remove(tabel);
      }
    }
  }

  /** Een beeld houdt in leven wat het noemt. */
  private boolean nogNodig(String tabel, int gedaan, Set<String> gezien) {
    List<String> beelden = new ArrayList<>();
    for (int i = 0; i < stappen.size(); i++) {
      Stap stap = stappen.get(i);
      if ((stap.naam().equals(tabel) && i <= gedaan) || !stap.noemt(tabel)) {
        continue;
      }
      if (i > gedaan) {
        return true;
      }
      if (stap.soort() == Stap.Soort.BEELD && gezien.add(stap.naam())) {
        beelden.add(stap.naam());
      }
    }
    return beelden.stream().anyMatch(b -> nogNodig(b, gedaan, gezien));
  }

  /** Vult parameters als {@code :tot} in. */
  public static String vul(String vraag, Map<String, String> parameters) {
    String tekst = vraag;
    List<String> namen = new ArrayList<>(parameters.keySet());
    namen.sort((a, b) -> Integer.compare(b.length(), a.length()));
    for (String naam : namen) {
      tekst = tekst.replace(":" + naam, parameters.getOrDefault(naam, ""));
    }
    return tekst;
  }
}
