package nl.loont.mkba.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.kern.model.Cell;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Vraag naar omslagpunten: het saldo van wie, en over welke invulbare cellen.
 *
 * @param invoer de berekening
 * @param saldo de partij
 * @param parameter cel om te laten lopen; leeg is elke cel die er toe doet
 * @param tweede tweede cel, voor een kaart; leeg als er geen kaart gevraagd is
 */
public record Omslagvraag(
    Invoer invoer, Saldo saldo, Optional<String> parameter, Optional<String> tweede) {
  private static final String VELD = "omslag";

  /**
   * Leest de vraag uit één boom: de invoer van een berekening met een veld {@code omslag}.
   *
   * @throws InvoerException met alle fouten tegelijk
   */
  public static Omslagvraag lees(Rekentool tool, Map<String, ? extends @Nullable Object> boom) {
    Map<String, @Nullable Object> rest = new HashMap<>(boom);
    Veldlezer lezer = new Veldlezer(tool.model());
    Map<String, ?> gegeven = lezer.object(VELD, rest.remove(VELD));
    Map<String, ?> velden = gegeven == null ? Map.of() : gegeven;
    lezer.onbekend(VELD + ".", velden, Set.of("partij", "parameter", "tweede"));
    Saldo saldo = saldo(lezer, VELD + ".partij", velden.get("partij"));
    Optional<String> parameter = cel(tool, lezer, "parameter", velden.get("parameter"));
    Optional<String> tweede = cel(tool, lezer, "tweede", velden.get("tweede"));
    if (tweede.isPresent() && (parameter.isEmpty() || parameter.equals(tweede))) {
      lezer.fout(
          VELD + ".tweede",
          tweede.get(),
          "een kaart heeft twee verschillende parameters",
          "",
          "Geef ook parameter, en een andere dan tweede.");
    }
    List<Fout> fouten = new ArrayList<>(lezer.fouten());
    try {
      Invoer invoer = tool.invoer(rest);
      if (fouten.isEmpty()) {
        return new Omslagvraag(invoer, saldo, parameter, tweede);
      }
    } catch (InvoerException e) {
      fouten.addAll(e.fouten());
    }
    throw new InvoerException(fouten);
  }

  /** Leest voor wie; niets opgegeven is de eigen gemeente. */
  public static Saldo saldo(Veldlezer lezer, String veld, @Nullable Object waarde) {
    String sleutel = lezer.tekst(veld, waarde);
    return sleutel.isEmpty()
        ? Saldo.EIGEN
        : Saldo.met(sleutel)
            .orElseGet(() -> {
              lezer.fout(
                  veld,
                  sleutel,
                  "deze partij bestaat niet",
                  Saldo.ALLE.stream().map(Saldo::sleutel).collect(Collectors.joining(", ")),
                  "Kies een kolom van de matrix, of eigen voor de eigen gemeente.");
              return Saldo.EIGEN;
            });
  }

  private static Optional<String> cel(
      Rekentool tool, Veldlezer lezer, String naam, @Nullable Object waarde) {
    String cel = lezer.tekst(VELD + "." + naam, waarde);
    if (cel.isEmpty()) {
      return Optional.empty();
    }
    if (!tool.model().has(cel) || !tool.model().cell(cel).editable()) {
      lezer.fout(
          VELD + "." + naam,
          cel,
          tool.model().has(cel)
              ? "deze cel is niet in te vullen en kan dus niet lopen"
              : "deze parameter bestaat niet",
          "",
          "Kies een invulbare cel, bijvoorbeeld "
              + tool.model().cells().stream()
                  .filter(Cell::editable)
                  .map(Cell::name)
                  .filter(n -> n.startsWith("loonwaarde") || n.startsWith("uren"))
                  .collect(Collectors.joining(", "))
              + ".");
      return Optional.empty();
    }
    return Optional.of(cel);
  }
}
