package nl.loont.app.rapport;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Leest een pdf zoals een schermlezer: langs de tags, een regel per tag met tekst. */
final class Voorlezer {
  private final Map<PDPage, Map<Integer, String>> teksten = new HashMap<>();
  private final StringBuilder gelezen = new StringBuilder();

  private Voorlezer() {}

  static String lees(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Voorlezer lezer = new Voorlezer();
      for (PDPage bladzijde : document.getPages()) {
        PDFMarkedContentExtractor uittreksel = new PDFMarkedContentExtractor();
        uittreksel.processPage(bladzijde);
        Map<Integer, String> perNummer = new HashMap<>();
        uittreksel.getMarkedContents().forEach(deel -> perNummer.put(deel.getMCID(), tekst(deel)));
        lezer.teksten.put(bladzijde, perNummer);
      }
      lezer.lees(document.getDocumentCatalog().getStructureTreeRoot().getKids(), "", null);
      return lezer.gelezen.toString();
    }
  }

  private static String tekst(PDMarkedContent deel) {
    return deel.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .map(teken -> ((TextPosition) teken).getUnicode())
        .collect(Collectors.joining());
  }

  private void lees(List<Object> delen, String tag, @Nullable PDPage bladzijde) {
    for (Object deel : delen) {
      switch (deel) {
        case PDStructureElement element -> {
          String soort = element.getStructureType();
          // Een Span hoort bij de alinea of cel waar hij in staat.
          if (!soort.equals("Span")) {
            gelezen.append('\n').append(soort).append(' ');
          }
          String anders = element.getAlternateDescription();
          gelezen.append(anders == null ? "" : anders);
          lees(element.getKids(), soort, element.getPage() == null ? bladzijde : element.getPage());
        }
        case PDMarkedContentReference verwijzing -> zeg(verwijzing.getPage(), verwijzing.getMCID());
        case Integer nummer -> zeg(bladzijde, nummer);
        default -> gelezen.append("[").append(tag).append("]");
      }
    }
  }

  private void zeg(@Nullable PDPage bladzijde, int nummer) {
    teksten.entrySet().stream()
        .filter(e -> bladzijde != null && e.getKey().equals(bladzijde))
        .map(e -> e.getValue().getOrDefault(nummer, ""))
        .forEach(gelezen::append);
  }
}
