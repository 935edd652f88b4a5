package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import nl.loont.evaluatie.paneel.Fout;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.spreiding.Klassen;
import nl.loont.kern.model.FormulaText;

/**
 * Indeling van eenheden in soorten, de rijen van de tabellen 3.1 en 5.1 (SEOR 2026): elke waarde
 * van een kenmerk een soort, of klassen met grenzen.
 *
 * @param kenmerk kolom van het paneel
 * @param grenzen grenzen van de klassen, oplopend; leeg als elke waarde een soort is
 */
public record Soortkeuze(String kenmerk, List<Integer> grenzen) {
  private static final int MEESTE_SOORTEN = 20;

  /** Neemt een kopie van de grenzen. */
  public Soortkeuze {
    grenzen = List.copyOf(grenzen);
  }

  /**
   * De soorten.
   *
   * @param perEenheid de soort van elke eenheid die een waarde heeft
   * @param volgorde de soorten, in de volgorde van de tabel
   * @param zonder eenheden zonder waarde
   */
  record Indeling(
      SequencedMap<String, String> perEenheid, List<String> volgorde, List<String> zonder) {}

  /**
   * Leest grenzen: hele getallen die oplopen.
   *
   * @throws InvoerException als zij dat niet zijn
   */
  public static List<Integer> grenzen(String veld, List<String> woorden) {
    List<Integer> grenzen = new ArrayList<>();
    for (String woord : woorden) {
      if (!woord.matches("\\d{1,9}")
          || (!grenzen.isEmpty() && Integer.parseInt(woord) <= grenzen.getLast())) {
        throw new InvoerException(
            Fout.van(
                veld,
                String.join(" ", woorden),
                "dit zijn geen grenzen",
                "hele getallen die oplopen",
                "Schrijf bijvoorbeeld 15 30."));
      }
      grenzen.add(Integer.parseInt(woord));
    }
    return grenzen;
  }

  /**
   * Deelt eenheden in naar hun gemiddelde over een deel van de perioden, van plaats {@code van} tot
   * {@code tot}.
   *
   * @throws InvoerException als het kenmerk er niet is of te veel waarden heeft
   */
  Indeling deelIn(Paneel paneel, int van, int tot) {
    if (!paneel.kenmerken().contains(kenmerk)) {
      throw new InvoerException(
          Fout.van(
              "soort",
              kenmerk,
              "dit kenmerk staat niet in het paneel",
              paneel.kenmerken().isEmpty() ? "geen" : String.join(", ", paneel.kenmerken()),
              "Kies een ander kenmerk."));
    }
    SequencedMap<String, Double> waarden = new LinkedHashMap<>();
    List<String> zonder = new ArrayList<>();
    for (int i = 0; i < paneel.eenheden().size(); i++) {
      int eenheid = i;
      OptionalDouble gemiddeld =
          IntStream.range(van, tot)
              .mapToObj(t -> paneel.kenmerk(kenmerk, eenheid, t))
              .flatMapToDouble(OptionalDouble::stream)
              .average();
      if (gemiddeld.isPresent()) {
        waarden.put(paneel.eenheden().get(i), gemiddeld.getAsDouble());
      } else {
        zonder.add(paneel.eenheden().get(i));
      }
    }
    List<Double> verschillende = waarden.values().stream().distinct().sorted().toList();
    if (grenzen.isEmpty() && verschillende.size() > MEESTE_SOORTEN) {
      throw new InvoerException(
          Fout.van(
              "soort",
              kenmerk,
              "dit kenmerk heeft %d verschillende waarden".formatted(verschillende.size()),
              "tot %d, of met grenzen".formatted(MEESTE_SOORTEN),
              "Geef grenzen op (soortgrenzen), bijvoorbeeld 40000 100000."));
    }
    SequencedMap<String, String> soorten = new LinkedHashMap<>();
    waarden.forEach((eenheid, waarde) -> soorten.put(eenheid, soort(waarde)));
    return new Indeling(
        soorten, verschillende.stream().map(this::soort).distinct().toList(), zonder);
  }

  private String soort(double waarde) {
    return kenmerk
        + " "
        + (grenzen.isEmpty() ? FormulaText.plain(waarde) : new Klassen(grenzen).van(waarde));
  }
}
