package nl.loont.app.evaluatie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.loont.app.Json;
import nl.loont.kern.model.Notation;
import org.jspecify.annotations.Nullable;

/**
 * Uitkomst van een statistische opdracht: alles als JSON, en de hoofdzaak als tabel.
 *
 * @param json velden van het JSON-object
 * @param kop opschriften van de tabel
 * @param rijen cellen van de tabel: tekst, een getal, of leeg
 * @param opmerkingen wat de lezer moet weten
 * @param tabellen alles wat getekend of in tabellen getoond wordt, elk met een naam
 */
public record Antwoord(
    Map<String, @Nullable Object> json,
    List<String> kop,
    List<List<Object>> rijen,
    List<String> opmerkingen,
    List<Deeltabel> tabellen) {

  /** De vormen waarin een antwoord te krijgen is; de eerste is de standaard. */
  public static final List<String> FORMATEN = List.of("json", "tabel", "csv");

  /** Een cel met een getal dat er niet hoeft te zijn. */
  static Object cel(OptionalDouble waarde) {
    return waarde.isPresent() ? waarde.getAsDouble() : "";
  }

  /** Een getal dat er niet hoeft te zijn, in JSON {@code null}. */
  static @Nullable Double getal(OptionalDouble waarde) {
    return waarde.isPresent() ? waarde.getAsDouble() : null;
  }

  /** Een waarde die er niet hoeft te zijn, in JSON {@code null}. */
  static @Nullable Object waarde(Optional<?> waarde) {
    return waarde.isPresent() ? waarde.get() : null;
  }

  /** Het antwoord in een vorm: json, csv (onafgerond, decimale punt) of tabel (leesbaar). */
  public String tekst(String formaat) {
    return switch (formaat) {
      case "json" -> Json.pretty(json) + "\n";
      case "csv" -> new Deeltabel("", kop, rijen).csv();
      default -> tabel();
    };
  }

  /** De tabel met deze naam. */
  public Optional<Deeltabel> tabel(String naam) {
    return tabellen.stream().filter(t -> t.naam().equals(naam)).findFirst();
  }

  private String tabel() {
    List<List<String>> tekst = new ArrayList<>();
    tekst.add(kop);
    for (List<Object> rij : rijen) {
      tekst.add(
          IntStream.range(0, rij.size())
              .mapToObj(k -> leesbaar(rij.get(k), kop.get(k).equals("p")))
              .toList());
    }
    int[] breed = new int[kop.size()];
    tekst.forEach(rij -> {
      for (int k = 0; k < breed.length; k++) {
        breed[k] = Math.max(breed[k], rij.get(k).length());
      }
    });
    StringBuilder out = new StringBuilder();
    for (List<String> rij : tekst) {
      for (int k = 0; k < breed.length; k++) {
        String vul = String.join("", Collections.nCopies(breed[k] - rij.get(k).length(), " "));
        out.append(k == 0 ? rij.get(k) + vul : "  " + vul + rij.get(k));
      }
      out.append('\n');
    }
    opmerkingen.forEach(opmerking -> out.append("Let op: ").append(opmerking).append('\n'));
    return out.toString();
  }

  private static String leesbaar(Object cel, boolean kans) {
    if (kans && cel instanceof Double p) {
      return kans(p);
    }
    return cel instanceof Double getal ? Notation.NEDERLANDS.number(getal, 4) : String.valueOf(cel);
  }

  /** Een kans met drie decimalen; heel klein als "< 0,001", want een kans is nooit 0. */
  static String kans(double p) {
    return p < 0.001 ? "< 0,001" : Notation.NEDERLANDS.number(p, 3);
  }
}
