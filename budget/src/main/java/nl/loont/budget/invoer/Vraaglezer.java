package nl.loont.budget.invoer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.gegevens.Basislezer;
import nl.loont.budget.gegevens.Demo;
import nl.loont.budget.simulatie.Groei;
import nl.loont.budget.simulatie.Kosten;
import nl.loont.budget.simulatie.Ronde;
import nl.loont.budget.simulatie.Simulatievraag;
import nl.loont.budget.stelsel.Stelsel;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Leest een simulatievraag: velden {@code stelsel}, {@code basis}, {@code startjaar}, {@code
 * jaren}, {@code groei} en {@code scenario}, zoals in de JSON van de opdrachtregel. Wat ontbreekt
 * is: het nieuwe stelsel, demogegevens, het jaar na de gegevens, tien jaar, geen groei, geen
 * plaatsingen.
 */
public final class Vraaglezer {
  /** Aantal jaren als niemand een ander koos. */
  public static final int JAREN = 10;

  private static final Set<String> VELDEN =
      Set.of("stelsel", "basis", "startjaar", "jaren", "groei", "scenario", "onzekerheid", "met");

  private final Rekentool tool;
  private final Veldlezer lezer;

  private Vraaglezer(Rekentool tool) {
    this.tool = tool;
    this.lezer = Velden.lezer(tool.model());
  }

  /**
   * Gelezen vraag met wat erbij op te merken is.
   *
   * @param kosten kosten buiten de BUIG waarnaar gevraagd is
   * @param waarschuwingen ongebruikelijke waarden, in gewone taal
   */
  public record Gelezen(Simulatievraag vraag, Set<Kosten> kosten, List<String> waarschuwingen) {}

  /**
   * Leest en keurt een vraag.
   *
   * @param bestand gegevens die al gelezen zijn; leeg als {@code basis} ze zelf noemt
   * @throws InvoerException met alle fouten tegelijk
   */
  public static Gelezen lees(
      Rekentool tool, Map<String, ? extends @Nullable Object> boom, Optional<Basis> bestand) {
    return new Vraaglezer(tool).lees(boom, bestand);
  }

  private Gelezen lees(Map<String, ? extends @Nullable Object> boom, Optional<Basis> bestand) {
    Velden velden = Velden.van(lezer, "", boom, VELDEN);
    Stelsel stelsel = Stelsellezer.lees(lezer, tool, velden.waarde("stelsel"));
    int gekozen = velden.heel("startjaar", 2000, 2100, 0);
    Basis basis =
        bestand.orElseGet(
            () -> basis(velden.waarde("basis"), gekozen == 0 ? Demo.STARTJAAR : gekozen));
    int startjaar = gekozen == 0 ? basis.laatsteJaar() + 1 : gekozen;
    int jaren = velden.heel("jaren", 1, Simulatievraag.MEESTE_JAREN, JAREN);
    Groei groei = groei(velden.waarde("groei"));
    Set<Kosten> kosten = velden.kosten("met");
    keurAanloop(basis, startjaar, stelsel);
    List<Ronde> scenario =
        new Scenariolezer(lezer, tool, basis, startjaar, jaren).lees(velden.waarde("scenario"));
    if (!lezer.fouten().isEmpty()) {
      throw new InvoerException(lezer.fouten());
    }
    return new Gelezen(
        new Simulatievraag(basis, stelsel, startjaar, jaren, groei, scenario),
        kosten,
        List.copyOf(lezer.waarschuwingen()));
  }

  private Basis basis(@Nullable Object waarde, int startjaar) {
    if (waarde instanceof Map<?, ?> object) {
      Velden velden = Velden.van(lezer, "basis", object, Set.of("csv", "naam"));
      if (velden.waarde("csv") instanceof String csv) {
        String naam = velden.waarde("naam") instanceof String tekst ? tekst : "";
        try {
          return Basislezer.lees(naam, csv.getBytes(StandardCharsets.UTF_8), tool.register());
        } catch (InvoerException e) {
          e.fouten().forEach(fout -> lezer.fouten().add(fout.onder("basis, ")));
        }
      } else if (!lezer.heeftFout("basis.bestand")) {
        lezer.fout(
            "basis.csv", "", "ontbreekt", "", "Geef de inhoud van het bestand, of kies demo.");
      }
    } else if (waarde != null && !waarde.equals("demo")) {
      lezer.fout(
          "basis",
          Veldlezer.toon(waarde),
          "deze gegevens zijn er niet",
          "demo, of een object met een bestand",
          "Kies demo of geef een eigen bestand.");
    }
    return Demo.voor(tool.register(), startjaar);
  }

  private void keurAanloop(Basis basis, int startjaar, Stelsel stelsel) {
    int aanloop = Simulatievraag.aanloop(stelsel);
    List<String> ontbreken =
        IntStream.range(startjaar - aanloop, startjaar)
            .filter(jaar -> !basis.heeft(jaar))
            .mapToObj(String::valueOf)
            .toList();
    if (!ontbreken.isEmpty()) {
      String jaren = String.join(" en ", ontbreken);
      lezer
          .fouten()
          .add(
              new Fout(
                  "startjaar",
                  String.valueOf(startjaar),
                  "%s in de gegevens (%s), die van %d tot en met %d lopen"
                      .formatted(
                          ontbreken.size() == 1
                              ? "het jaar " + jaren + " ontbreekt"
                              : "de jaren " + jaren + " ontbreken",
                          basis.herkomst().strip(),
                          basis.eersteJaar(),
                          basis.laatsteJaar()),
                  "",
                  "Voeg voor elke gemeente een regel toe met jaar %s, of kies een ander startjaar; nodig zijn de %d jaren ervoor."
                      .formatted(jaren, aanloop)));
    }
  }

  private Groei groei(@Nullable Object waarde) {
    Velden velden =
        Velden.van(
            lezer, "groei", waarde, Set.of("bijstand", "lks", "loonPrijs", "wmlIndex", "beleid"));
    return new Groei(
        velden.getal("bijstand", -0.5, 0.5, 0),
        velden.getal("lks", -0.5, 0.5, 0),
        velden.getal("loonPrijs", -0.2, 0.2, 0),
        velden.getal("wmlIndex", -0.2, 0.2, 0),
        velden.getal("beleid", -10e9, 10e9, 0));
  }
}
