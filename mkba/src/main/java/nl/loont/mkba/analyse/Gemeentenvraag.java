package nl.loont.mkba.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Vraag om dezelfde plaatsing in alle gemeenten.
 *
 * @param onzeker de plaatsing en wat er onzeker is
 * @param saldo het saldo om op te rangschikken
 */
public record Gemeentenvraag(OnzekereInvoer onzeker, Saldo saldo) {
  /**
   * Meeste trekkingen per gemeente: alle trekkingen van een gemeente staan tegelijk in het
   * geheugen.
   */
  public static final int MEESTE_TREKKINGEN = 20_000;

  /**
   * Leest de vraag uit één boom: invoer zonder gemeente, met naar keuze {@code partij} en {@code
   * onzekerheid}.
   *
   * @throws InvoerException met alle fouten tegelijk
   */
  public static Gemeentenvraag lees(Rekentool tool, Map<String, ? extends @Nullable Object> boom) {
    Map<String, @Nullable Object> rest = new HashMap<>(boom);
    Veldlezer lezer = new Veldlezer(tool.model());
    Saldo saldo = Omslagvraag.saldo(lezer, "partij", rest.remove("partij"));
    Object gemeente = rest.remove("gemeente");
    if (gemeente instanceof Map<?, ?> velden && !velden.isEmpty()) {
      lezer.fout(
          "gemeente",
          Veldlezer.toon(gemeente),
          "hier worden alle gemeenten doorgerekend",
          "",
          "Haal de gemeente weg, of reken één gemeente door met de rekentool.");
    }
    List<Fout> fouten = new ArrayList<>(lezer.fouten());
    try {
      OnzekereInvoer onzeker = OnzekereInvoer.lees(tool, rest);
      int trekkingen = onzeker.onzekerheden().trekkingen();
      if (trekkingen > MEESTE_TREKKINGEN) {
        fouten.add(
            new Fout(
                "onzekerheid.trekkingen",
                Integer.toString(trekkingen),
                "te veel trekkingen voor alle gemeenten tegelijk",
                "100 t/m 20.000",
                "Kies minder trekkingen, of reken één gemeente door met meer."));
      }
      if (fouten.isEmpty()) {
        return new Gemeentenvraag(onzeker, saldo);
      }
    } catch (InvoerException e) {
      fouten.addAll(e.fouten());
    }
    throw new InvoerException(fouten);
  }
}
