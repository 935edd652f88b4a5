package nl.loont.mkba.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Invoer van een berekening met wat er onzeker is.
 *
 * @param invoer de berekening
 * @param onzekerheden wat er onzeker is
 */
public record OnzekereInvoer(Invoer invoer, Onzekerheden onzekerheden) {
  private static final String VELD = "onzekerheid";

  /**
   * Leest beide uit één boom: de invoer van een berekening met een veld {@code onzekerheid}.
   *
   * @throws InvoerException met alle fouten van beide tegelijk
   */
  public static OnzekereInvoer lees(Rekentool tool, Map<String, ? extends @Nullable Object> boom) {
    List<Fout> fouten = new ArrayList<>();
    Veldlezer lezer = new Veldlezer(tool.model());
    Map<String, @Nullable Object> rest = new HashMap<>(boom);
    Map<String, ?> onzeker = lezer.object(VELD, rest.remove(VELD));
    fouten.addAll(lezer.fouten());
    Invoer invoer = tool.invoer(Map.of("aantallen", Map.of()));
    try {
      invoer = tool.invoer(rest);
    } catch (InvoerException e) {
      fouten.addAll(e.fouten());
    }
    try {
      Onzekerheden onzekerheden =
          OnzekerheidLezer.lees(tool, invoer, onzeker == null ? Map.of() : onzeker);
      if (fouten.isEmpty()) {
        return new OnzekereInvoer(invoer, onzekerheden);
      }
    } catch (InvoerException e) {
      fouten.addAll(e.fouten());
    }
    throw new InvoerException(fouten);
  }
}
