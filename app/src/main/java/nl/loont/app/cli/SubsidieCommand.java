package nl.loont.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loont.app.Json;
import nl.loont.app.Tabel;
import nl.loont.app.subsidie.Dispensatieantwoord;
import nl.loont.app.subsidie.Maandantwoord;
import nl.loont.app.subsidie.Rekeningen;
import nl.loont.app.subsidie.Subsidietabel;
import nl.loont.app.subsidie.Verloopantwoord;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.model.Explanation;
import nl.loont.mkba.Rekentool;
import nl.loont.subsidie.Betaalverloop;
import nl.loont.subsidie.Maandbedrag;
import nl.loont.subsidie.Subsidierekening;
import nl.loont.subsidie.Subsidiewerkmap;
import nl.loont.subsidie.Verloopwerkmap;
import nl.loont.subsidie.plaatsing.Dispensatiemaand;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** De opdracht {@code ./loont subsidie bereken|dienstverband|loondispensatie}. */
final class SubsidieCommand {
  private static final List<String> OPDRACHTEN =
      List.of("bereken", "dienstverband", "loondispensatie");
  private static final List<String> FORMATEN = List.of("json", "tabel", "csv");
  private static final String HELP =
      """
      Rekent uit wat loonkostensubsidie en loondispensatie betalen.

      Gebruik: ./loont subsidie OPDRACHT [OPTIES]

        bereken          de subsidie van een volle maand
        dienstverband    een dienstverband maand voor maand, uit een JSON-bestand
        loondispensatie  loon, aanvulling en inkomen bij loondispensatie

      ./loont subsidie OPDRACHT --help noemt de opties.
      """;
  private static final String VOORBEELD_CONTRACT =
      """
      Voorbeeld: echo '{"begin": "2024-03-15", "geboortedatum": "1999-05-02", "uren": 24,
        "vorm": [{"vanaf": "2024-03-15", "waarde": "forfaitair"}, {"vanaf": "2024-09-01", "waarde": "regulier"}],
        "loonwaarde": [{"vanaf": "2024-09-01", "waarde": 45}]}' | ./loont subsidie dienstverband --invoer -
      """;

  private final PrintStream out;
  private final PrintStream err;

  SubsidieCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  int run(String... args) throws IOException {
    String opdracht = args.length == 0 ? "" : args[0];
    if (opdracht.equals("--help") || opdracht.equals("-h")) {
      out.print(HELP);
      return LoontCommand.OK;
    }
    if (!OPDRACHTEN.contains(opdracht)) {
      throw new WrongUseException(
          opdracht.isEmpty()
              ? "kies wat subsidie moet doen: " + String.join(", ", OPDRACHTEN) + "."
              : "subsidie kent '%s' niet; kies %s."
                  .formatted(opdracht, String.join(", ", OPDRACHTEN)));
    }
    Options options = opties(opdracht);
    CommandLine line = Arguments.parse(options, Arrays.copyOfRange(args, 1, args.length));
    if (line.hasOption("help")) {
      out.printf(
          "Gebruik: ./loont subsidie %s [OPTIES]%n%n%s%n%s",
          opdracht, Arguments.describe(options), voorbeeld(opdracht));
      return LoontCommand.OK;
    }
    String formaat = line.getOptionValue("formaat", "json");
    boolean werkmap = formaat.equals("xlsx") && !opdracht.equals("loondispensatie");
    if (!FORMATEN.contains(formaat) && !werkmap) {
      throw new WrongUseException(
          "--formaat %s bestaat hier niet; kies %s."
              .formatted(formaat, String.join(", ", FORMATEN)));
    }
    try {
      schrijf(line, antwoord(opdracht, line, formaat));
      return LoontCommand.OK;
    } catch (InvoerException e) {
      e.fouten().forEach(err::println);
    } catch (Json.NotJsonException e) {
      err.println("--invoer: " + e.reason() + ". " + e.remedy());
    }
    return LoontCommand.WRONG_USE;
  }

  private static byte[] antwoord(String opdracht, CommandLine line, String formaat)
      throws IOException {
    Subsidierekening subsidie = Subsidierekening.meegeleverd();
    return switch (opdracht) {
      case "bereken" -> {
        Maandbedrag bedrag = subsidie.maand(subsidie.vraag(SubsidieOpties.boom(line)));
        if (formaat.equals("xlsx")) {
          yield werkmap(line, uit -> Subsidiewerkmap.schrijf(bedrag, uit));
        }
        if (line.hasOption("uitleg")) {
          yield uitleg(
              line, bedrag.waarden().model().has(cel(line)), () -> bedrag.uitleg(cel(line)));
        }
        Maandantwoord a = Maandantwoord.van(bedrag);
        yield tekst(formaat, a, Subsidietabel.van(a), a.toelichting());
      }
      case "dienstverband" -> {
        Betaalverloop verloop = subsidie.verloop(subsidie.dienstverband(lees(line)));
        if (formaat.equals("xlsx")) {
          yield werkmap(line, uit -> Verloopwerkmap.schrijf(verloop, uit));
        }
        if (line.hasOption("uitleg")) {
          yield Verloopuitleg.van(verloop, cel(line)).getBytes(StandardCharsets.UTF_8);
        }
        Verloopantwoord a = Verloopantwoord.van(verloop);
        yield tekst(formaat, a, Subsidietabel.van(a), String.join("\n", a.opmerkingen()));
      }
      default -> {
        Dispensatiemaand maand =
            Rekeningen.plaatsing(subsidie, Rekentool.basis())
                .loondispensatie(SubsidieOpties.boom(line));
        if (line.hasOption("uitleg")) {
          yield uitleg(line, maand.waarden().model().has(cel(line)), () -> maand.uitleg(cel(line)));
        }
        Dispensatieantwoord a = Dispensatieantwoord.van(maand);
        yield tekst(formaat, a, Subsidietabel.van(a), a.toelichting());
      }
    };
  }

  private static String cel(CommandLine line) {
    return line.getOptionValue("uitleg");
  }

  private static byte[] uitleg(
      CommandLine line, boolean bestaat, java.util.function.Supplier<Explanation> uitleg) {
    if (!bestaat) {
      throw new WrongUseException(
          "--uitleg " + cel(line) + ": deze cel bestaat niet in het model.");
    }
    return utf8(Uitlegtekst.van(uitleg.get()));
  }

  /** Schrijft een werkmap. */
  @FunctionalInterface
  private interface Schrijver {
    void schrijf(OutputStream uit) throws IOException;
  }

  private static byte[] werkmap(CommandLine line, Schrijver schrijver) throws IOException {
    if (!line.hasOption("uit")) {
      throw new WrongUseException("een werkmap past niet op het scherm; geef --uit BESTAND.");
    }
    var bytes = new ByteArrayOutputStream();
    schrijver.schrijf(bytes);
    return bytes.toByteArray();
  }

  private static byte[] tekst(String formaat, Object antwoord, Tabel tabel, String opmerkingen) {
    return utf8(
        switch (formaat) {
          case "csv" -> tabel.csv();
          case "tabel" ->
              Tabel.tekst(List.of(tabel))
                  + (opmerkingen.isEmpty() ? "" : "\n" + opmerkingen + "\n");
          default -> Json.pretty(antwoord) + "\n";
        });
  }

  private static Map<String, @Nullable Object> lees(CommandLine line) throws IOException {
    if (!line.hasOption("invoer")) {
      throw new WrongUseException(
          "--invoer ontbreekt; geef een bestand, of - voor standaardinvoer.");
    }
    try (InputStream in =
        line.getOptionValue("invoer").equals("-")
            ? System.in
            : Files.newInputStream(Bestanden.readable("invoer", line))) {
      return Json.object(in.readNBytes(Json.MAX_BYTES + 1));
    }
  }

  private void schrijf(CommandLine line, byte[] inhoud) throws IOException {
    if (!line.hasOption("uit")) {
      out.write(inhoud);
      out.flush();
      return;
    }
    String naam = line.getOptionValue("uit");
    try {
      Files.write(Bestanden.path("uit", naam), inhoud);
    } catch (IOException e) {
      throw new WrongUseException(
          "--uit '%s': hier kan niet geschreven worden; bestaat de map, en mag u er schrijven?"
              .formatted(naam));
    }
  }

  private static byte[] utf8(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private static Options opties(String opdracht) {
    Map<String, Option> opties = new LinkedHashMap<>();
    if (opdracht.equals("dienstverband")) {
      opties.put(
          "invoer",
          Arguments.option(
              "invoer", "BESTAND", "JSON met het dienstverband, of - voor standaardinvoer"));
    } else {
      SubsidieOpties.maand().forEach(o -> opties.put(o.getLongOpt(), o));
      (opdracht.equals("bereken") ? SubsidieOpties.subsidie() : SubsidieOpties.loondispensatie())
          .forEach(o -> opties.put(o.getLongOpt(), o));
    }
    opties.put(
        "uitleg", Arguments.option("uitleg", "CEL", "leg een cijfer uit, bijvoorbeeld totaal"));
    String vormen =
        String.join(", ", FORMATEN) + (opdracht.equals("loondispensatie") ? "" : ", xlsx");
    opties.put("formaat", Arguments.option("formaat", "VORM", vormen + "; standaard json"));
    opties.put(
        "uit",
        Arguments.option("uit", "BESTAND", "schrijf hierheen in plaats van naar het scherm"));
    Options alle = new Options();
    opties.values().forEach(alle::addOption);
    return alle;
  }

  private static String voorbeeld(String opdracht) {
    return switch (opdracht) {
      case "bereken" ->
          "Voorbeeld: ./loont subsidie bereken --datum 2024-01-01 --leeftijd 30 --uren 38"
              + " --normuren 38 --loonwaarde 50\n";
      case "dienstverband" -> VOORBEELD_CONTRACT;
      default ->
          "Voorbeeld: ./loont subsidie loondispensatie --datum 2024-01-01 --leeftijd 30 --uren 32"
              + " --normuren 36 --loonwaarde 50 --uitkering 1300\n";
    };
  }
}
