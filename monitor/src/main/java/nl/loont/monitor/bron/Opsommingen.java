package nl.loont.monitor.bron;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.loont.monitor.motor.DuckMotor;

/**
 * Kolommen van de levering met weinig verschillende teksten worden een opsomming: die groepeert en
 * sorteert als een klein getal, in dezelfde volgorde als de teksten.
 */
final class Opsommingen {
  /** Een kolom met meer verschillende teksten blijft tekst. */
  private static final int MEESTE = 10_000;

  private final DuckMotor motor;
  private final Set<Kolom> opgesomd = new HashSet<>();

  Opsommingen(DuckMotor motor) {
    this.motor = motor;
  }

  /** Maakt de opsommingen van de levering. */
  void maak(List<Bron> bronnen) {
    for (Kolom kolom : Brontabel.LEVERING.kolommen()) {
      if (!bronnen.stream().allMatch(b -> Kolomvertaling.isTekst(kolom, b.typen()))) {
        continue;
      }
      motor.tabel(
          "teksten",
          "select tekst from (%s) t where tekst <> '' limit %d"
              .formatted(
                  bronnen.stream()
                      .map(b ->
                          "select distinct %s as tekst from %s".formatted(kolom.naam(), b.lees()))
                      .collect(Collectors.joining(" union ")),
                  MEESTE + 1));
      if (motor.getal("select count(*) from teksten") <= MEESTE) {
        motor.opsomming(naam(kolom), "select tekst from teksten union select '' order by tekst");
        opgesomd.add(kolom);
      }
    }
    motor.verwijder("teksten");
  }

  private static String naam(Kolom kolom) {
    return "levering_" + kolom.naam();
  }

  /** De goede regels van de levering, als vraag op het beeld {@code keuring}. */
  String goedeLevering() {
    return "select bestand, regelnummer, %s from keuring where reden is null"
        .formatted(
            Brontabel.LEVERING.kolommen().stream()
                .map(k ->
                    opgesomd.contains(k)
                        ? "cast(%1$s as %2$s) as %1$s".formatted(k.naam(), naam(k))
                        : k.naam())
                .collect(Collectors.joining(", ")));
  }
}
