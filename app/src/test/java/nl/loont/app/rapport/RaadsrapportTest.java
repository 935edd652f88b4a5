package nl.loont.app.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.loont.kern.model.Cell;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Het rapport voor de raad: twee bladzijden, toegankelijk, herhaalbaar, met de juiste bedragen. */
class RaadsrapportTest {
  private static final Rekentool TOOL = Rekentool.basis();
  private static final LocalDate DAG = LocalDate.of(2026, 11, 25);

  private static final Map<String, Object> AANTALLEN =
      Map.of(
          "NBW", Map.of("aantal", 10, "nuggers", 5),
          "BIJ", Map.of("aantal", 10),
          "VIA", Map.of("aantal", 20, "nuggers", 5));

  /** De gevallen die elk twee bladzijden moeten geven die aan beide normen voldoen. */
  enum Geval {
    GEMEENTE_X(gemeente("Gemeente X", 60_000), AANTALLEN, Map.of(), 2023),
    SUDWEST_FRYSLAN(Map.of("naam", "Súdwest-Fryslân"), AANTALLEN, Map.of(), 2025),
    VEEL_AANNAMES(
        gemeente("Wwwwwwwwwww-Mmmmmmmmmm ".repeat(4), 60_000), AANTALLEN, alleAannames(), 2023),
    /**
     * Alles wat ruimte vraagt tegelijk: herkomst, marges buiten de band, aannames, waarschuwingen.
     */
    VOL_BLAD(Map.of("naam", "Súdwest-Fryslân"), AANTALLEN, breedsteAannames(), 2025),
    NIEMAND(Map.of("naam", "Utrecht"), Map.of(), Map.of(), 2023),
    LANDELIJK(
        Map.of(),
        Map.of(
            "NBW", Map.of("aantal", 12_000, "nuggers", 4_000),
            "BIJ", Map.of("aantal", 10_000),
            "VIA", Map.of("aantal", 18_000, "nuggers", 3_000)),
        Map.of("loonwaarde.BIJ", 0.5),
        2023),
    VREEMDE_NAAM(
        gemeente("<script>alert(1)</script> & \"X\"\u0000\u202E \uD83D\uDE00\uD800 قرية", 60_000),
        AANTALLEN,
        Map.of(),
        2023);

    private final Map<String, Object> boom;

    Geval(
        Map<String, Object> gemeente,
        Map<String, Object> aantallen,
        Map<String, Object> parameters,
        int prijspeil) {
      boom =
          Map.of(
              "gemeente", gemeente,
              "aantallen", aantallen,
              "parameters", parameters,
              "prijspeil", prijspeil);
    }

    byte[] pdf() throws IOException {
      return RaadsrapportTest.pdf(TOOL.invoer(boom));
    }
  }

  private static Map<String, Object> gemeente(String naam, int inwoners) {
    return Map.of("naam", naam, "inwoners", inwoners, "aandeelMacrobudget", 0.0108);
  }

  /** Elke aanname een fractie anders dan de basis. */
  private static Map<String, Object> alleAannames() {
    Map<String, Object> anders = new HashMap<>();
    for (Cell cel : TOOL.model().cells()) {
      double basis = TOOL.basisopstelling().get(cel.name());
      if (cel.kind() == Cell.Kind.PARAMETER && !cel.name().startsWith("werkweek")) {
        anders.put(cel.name(), basis == 0 ? 0.01 : basis * 0.9);
      }
    }
    return anders;
  }

  /** Zonder de kwaliteit van leven, zodat die onzeker blijft. */
  private static Map<String, Object> breedsteAannames() {
    Map<String, Object> anders = alleAannames();
    anders
        .keySet()
        .removeIf(naam -> naam.startsWith("kwaliteitVanLeven") || naam.startsWith("loonwaarde"));
    anders.replaceAll((naam, waarde) -> naam.startsWith("b") ? waarde : (double) waarde * 0.5);
    return anders;
  }

  private static byte[] pdf(Invoer invoer) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    Raadsrapport.schrijf(TOOL, invoer, DAG, uit);
    return uit.toByteArray();
  }

  private static String tekst(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
    }
  }

  @BeforeAll
  static void kies_het_keuringsprogramma() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(Geval.class)
  void elk_geval_past_op_twee_bladzijden_a4_en_voldoet_aan_pdf_ua_en_pdf_a(Geval geval)
      throws Exception {
    byte[] pdf = geval.pdf();
    Path map = Files.createDirectories(Path.of("target", "rapporten")); // om te bekijken
    Files.write(map.resolve(geval.name().toLowerCase(Locale.ROOT) + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      PDRectangle blad = document.getPage(0).getMediaBox();
      assertThat(Math.round(blad.getWidth())).isEqualTo(595);
      assertThat(Math.round(blad.getHeight())).isEqualTo(842);
    }
    for (PDFAFlavour norm : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U)) {
      assertThat(gebreken(pdf, norm)).as(norm.name()).isEmpty();
    }
  }

  private static List<String> gebreken(byte[] pdf, PDFAFlavour norm) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
        PDFAValidator keuring = Foundries.defaultInstance().createValidator(norm, false)) {
      ValidationResult oordeel = keuring.validate(parser);
      List<String> gebreken =
          oordeel.getTestAssertions().stream()
              .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
              .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
              .toList();
      assertThat(oordeel.isCompliant()).isEqualTo(gebreken.isEmpty());
      assertThat(oordeel.getTotalAssertions()).isPositive();
      return gebreken;
    }
  }

  @Test
  void de_gepubliceerde_bedragen_van_gemeente_x_staan_erin() throws IOException {
    assertThat(tekst(Geval.GEMEENTE_X.pdf()))
        .contains("Gemeente X")
        .contains("40 mensen")
        .contains("+127.740") // afdeling W&I
        .contains("+32.804") // andere afdelingen
        .contains("−42.615") // sociaal ontwikkelbedrijf
        .contains("−411.942") // overige gemeenten
        .contains("+144.317") // rijk
        .contains("+395.153") // kandidaten
        .contains("+49.064") // andere partijen
        .contains("+294.520") // totaal
        .contains("prijzen van 2023")
        .contains("10.000 keer")
        .contains("zaad 1")
        .contains("Bladzijde 2 van 2")
        .contains("gemaakt op 25 november 2026");
  }

  @Test
  void het_bestand_is_getagd_en_nederlands_en_draagt_een_titel() throws IOException {
    try (PDDocument document = Loader.loadPDF(Geval.GEMEENTE_X.pdf())) {
      var catalogus = document.getDocumentCatalog();
      assertThat(catalogus.getMarkInfo().isMarked()).isTrue();
      assertThat(catalogus.getStructureTreeRoot()).isNotNull();
      assertThat(catalogus.getLanguage()).isEqualTo("nl");
      assertThat(catalogus.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Loonkostensubsidie: kosten en baten voor Gemeente X");
    }
  }

  @Test
  void een_schermlezer_leest_het_rapport_in_de_goede_volgorde() throws IOException {
    String gelezen = Voorlezer.lees(Geval.GEMEENTE_X.pdf());
    assertThat(gelezen)
        .containsSubsequence(
            "H1 Wat kost loonkostensubsidie",
            "H2 De vraag",
            "P Wat verandert er elk jaar",
            "TH Groep",
            "H2 De uitkomst per jaar",
            "P Alle partijen samen",
            "P Tabel 1.",
            "TH Economie",
            "P Figuur 1.",
            "TH 1.1 Afdeling W&I",
            "Figure Staafdiagram van het saldo per partij. Afdeling W&I: een baat van",
            "H2 Hoe zeker is de uitkomst?",
            "TH Gemeentelijk domein",
            "H3 Wat telt het meest",
            "H2 Aangepaste aannames",
            "H2 Wat u moet weten",
            "H2 Bronnen");
  }

  @Test
  void dezelfde_invoer_en_dag_geven_dezelfde_bytes() throws IOException {
    byte[] eerste = Geval.GEMEENTE_X.pdf();
    assertThat(Geval.GEMEENTE_X.pdf()).isEqualTo(eerste);
  }

  @Test
  void opmaak_in_een_naam_blijft_tekst() throws IOException {
    assertThat(tekst(Geval.VREEMDE_NAAM.pdf())).contains("<script>alert(1)</script> & \"X\"");
  }

  /** Het plaatje van de handleiding: beide bladzijden naast elkaar. */
  @Test
  @EnabledIfSystemProperty(named = "loont.schrijf", matches = "true")
  void het_plaatje_van_de_handleiding_wordt_op_verzoek_gemaakt() throws IOException {
    try (PDDocument document = Loader.loadPDF(Geval.GEMEENTE_X.pdf())) {
      PDFRenderer tekenaar = new PDFRenderer(document);
      BufferedImage links = tekenaar.renderImageWithDPI(0, 90);
      BufferedImage rechts = tekenaar.renderImageWithDPI(1, 90);
      BufferedImage samen =
          new BufferedImage(
              links.getWidth() + rechts.getWidth() + 36,
              links.getHeight() + 24,
              BufferedImage.TYPE_INT_RGB);
      Graphics2D vlak = samen.createGraphics();
      vlak.setColor(new Color(0xd9e0e3));
      vlak.fillRect(0, 0, samen.getWidth(), samen.getHeight());
      vlak.drawImage(links, 12, 12, null);
      vlak.drawImage(rechts, links.getWidth() + 24, 12, null);
      vlak.dispose();
      assertThat(
              ImageIO.write(samen, "png", Path.of("..", "docs", "beelden", "rapport.png").toFile()))
          .isTrue();
    }
  }
}
