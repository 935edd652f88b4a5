package nl.loont.evaluatie.sequenties;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * De kwaliteit bij elk aantal clusters, en welk aantal elke maat het beste vindt. De maten zijn het
 * zelden eens; het is hulp bij kiezen, geen keuze.
 *
 * @param kwaliteiten bij oplopend aantal clusters
 */
public record Voorstel(List<Kwaliteit> kwaliteiten) {

  /** Legt de lijst vast. */
  public Voorstel {
    kwaliteiten = List.copyOf(kwaliteiten);
  }

  /** Aantal clusters met de grootste gemiddelde silhouetbreedte. */
  public OptionalInt volgensAsw() {
    return beste(Kwaliteit::asw, 1);
  }

  /** Aantal clusters met de grootste waarde van Caliński en Harabasz. */
  public OptionalInt volgensCh() {
    return beste(Kwaliteit::ch, 1);
  }

  /** Aantal clusters met de kleinste C van Hubert. */
  public OptionalInt volgensHc() {
    return beste(Kwaliteit::hc, -1);
  }

  /** Aantal clusters met de grootste punt-biseriële correlatie. */
  public OptionalInt volgensPbc() {
    return beste(Kwaliteit::pbc, 1);
  }

  private OptionalInt beste(Function<Kwaliteit, OptionalDouble> maat, int richting) {
    OptionalInt beste = OptionalInt.empty();
    double hoogste = Double.NEGATIVE_INFINITY;
    for (Kwaliteit kwaliteit : kwaliteiten) {
      OptionalDouble waarde = maat.apply(kwaliteit);
      if (waarde.isPresent() && richting * waarde.getAsDouble() > hoogste) {
        hoogste = richting * waarde.getAsDouble();
        beste = OptionalInt.of(kwaliteit.k());
      }
    }
    return beste;
  }
}
