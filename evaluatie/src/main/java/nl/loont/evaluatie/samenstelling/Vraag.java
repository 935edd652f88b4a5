package nl.loont.evaluatie.samenstelling;

import java.util.Optional;

/**
 * Wat de gebruiker wil weten.
 *
 * @param kenmerk kolom met het kenmerk: 0 en 1, of niveaus met een naam
 * @param cluster kolom met het cluster
 * @param na kolom met 1 na de wijziging en 0 ervoor; leeg als alles van één tijd is
 * @param groep kolom met de groep waarbinnen waarnemingen samenhangen, zoals de gemeente; leeg als
 *     elke waarneming losstaat
 * @param referentie het cluster waarmee vergeleken wordt; leeg is het eerste op codepunt
 */
public record Vraag(
    String kenmerk,
    String cluster,
    Optional<String> na,
    Optional<String> groep,
    Optional<String> referentie) {

  /** Een kenmerk per cluster, zonder meer. */
  public static Vraag van(String kenmerk, String cluster) {
    return new Vraag(kenmerk, cluster, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Deze vraag met een kolom voor en na. */
  public Vraag metNa(String kolom) {
    return new Vraag(kenmerk, cluster, Optional.of(kolom), groep, referentie);
  }

  /** Deze vraag met een kolom voor de groep. */
  public Vraag metGroep(String kolom) {
    return new Vraag(kenmerk, cluster, na, Optional.of(kolom), referentie);
  }

  /** Deze vraag met een ander referentiecluster. */
  public Vraag metReferentie(String niveau) {
    return new Vraag(kenmerk, cluster, na, groep, Optional.of(niveau));
  }
}
