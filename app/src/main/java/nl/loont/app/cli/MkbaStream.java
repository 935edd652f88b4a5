package nl.loont.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.loont.app.Json;
import nl.loont.app.MkbaUitkomst;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Resultaat;
import org.jspecify.annotations.Nullable;

/**
 * Rekent een stroom gevallen door: een per regel in, een per regel uit, in dezelfde volgorde. Een
 * regel die niet klopt geeft een regel met fouten; de rest gaat door.
 */
final class MkbaStream {
  private static final int BATCH = 256;

  private final Rekentool tool;
  private final PrintStream errors;
  private boolean failed;
  private long line;

  MkbaStream(Rekentool tool, PrintStream errors) {
    this.tool = tool;
    this.errors = errors;
  }

  /**
   * Verwerkt alle regels; 2 als er een niet klopte, anders 0.
   *
   * @param broken of de lezer van de uitvoer is weggevallen
   * @throws IOException als lezen of schrijven niet meer gaat
   */
  int run(BufferedReader in, PrintWriter out, BooleanSupplier broken) throws IOException {
    List<Entry> batch = new ArrayList<>(BATCH);
    String text;
    while ((text = in.readLine()) != null) {
      line++;
      if (!text.isBlank()) {
        batch.add(read(text));
      }
      if (batch.size() == BATCH || (!batch.isEmpty() && !in.ready())) {
        flush(batch, out);
        check(out, broken);
      }
    }
    flush(batch, out);
    check(out, broken);
    return failed ? 2 : 0;
  }

  private static void check(PrintWriter out, BooleanSupplier broken) throws IOException {
    if (out.checkError() || broken.getAsBoolean()) {
      throw new IOException("de uitvoer is afgebroken of de schijf is vol");
    }
  }

  /** Een gelezen regel: goede invoer, of fouten. */
  private record Entry(@Nullable Invoer invoer, List<Fout> fouten) {}

  private Entry read(String text) {
    try {
      return new Entry(tool.invoer(Json.object(text.getBytes(StandardCharsets.UTF_8))), List.of());
    } catch (InvoerException e) {
      return wrong(e.fouten());
    } catch (Json.NotJsonException e) {
      return wrong(List.of(new Fout("regel", "", e.reason(), "", e.remedy())));
    }
  }

  private Entry wrong(List<Fout> fouten) {
    failed = true;
    fouten.forEach(fout -> errors.println("regel " + line + ": " + fout));
    return new Entry(null, fouten);
  }

  private void flush(List<Entry> batch, PrintWriter out) {
    List<Invoer> good = new ArrayList<>();
    for (Entry entry : batch) {
      if (entry.invoer() != null) {
        good.add(entry.invoer());
      }
    }
    var results = tool.bereken(good).iterator();
    for (Entry entry : batch) {
      if (entry.invoer() == null) {
        out.println(Json.line(Map.of("fouten", entry.fouten())));
      } else {
        Resultaat result = results.next();
        out.println(Json.line(MkbaUitkomst.kort(result)));
      }
    }
    out.flush();
    batch.clear();
  }
}
