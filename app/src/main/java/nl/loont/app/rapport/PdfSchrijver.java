package nl.loont.app.rapport;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.xmpbox.DateConverter;
import org.w3c.dom.Document;

/**
 * Maakt van een document een pdf volgens PDF/UA-1 en PDF/A-3u. De enige klasse die de
 * pdf-bibliotheek kent: wie geen rapport vraagt, laadt die niet.
 */
final class PdfSchrijver {
  private static final String LETTERTYPE = "Source Sans 3";

  static {
    XRLog.setLoggingEnabled(false); // De opdrachtregel zou anders voortgang op stderr zetten.
  }

  private PdfSchrijver() {}

  static void schrijf(Document document, LocalDate gemaakt, OutputStream out) throws IOException {
    try (TrueTypeFont gewoon = letters("400Regular/SourceSans3_400Regular.ttf");
        TrueTypeFont vet = letters("600SemiBold/SourceSans3_600SemiBold.ttf");
        PDDocument pdf = new PDDocument();
        BatikSVGDrawer tekening = new BatikSVGDrawer();
        PdfBoxRenderer renderer =
            new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withW3cDocument(document, "")
                .withProducer("Loont")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUriResolver((_, _) -> null) // er is niets van buiten nodig, dus niets mag
                .useFont(letter(pdf, gewoon), LETTERTYPE, 400, FontStyle.NORMAL, true)
                .useFont(letter(pdf, vet), LETTERTYPE, 600, FontStyle.NORMAL, true)
                .useSVGDrawer(tekening)
                .buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      dagteken(pdf, gemaakt);
      pdf.save(out);
    }
  }

  private static TrueTypeFont letters(String naam) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            PdfSchrijver.class.getResourceAsStream(naam), () -> naam + " ontbreekt in de jar")) {
      TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Een samengetrokken "ft" of "tt" heeft geen eigen teken; voorlezen en zoeken zou dan
      // haperen.
      letters.setEnableGsub(false);
      return letters;
    }
  }

  private static PDFontSupplier letter(PDDocument pdf, TrueTypeFont letters) throws IOException {
    return new PDFontSupplier(PDType0Font.load(pdf, letters, true));
  }

  /** Zet de gegeven dag in plaats van het ogenblik van maken, zodat de uitkomst herhaalbaar is. */
  private static void dagteken(PDDocument pdf, LocalDate gemaakt) throws IOException {
    Calendar dag = GregorianCalendar.from(gemaakt.atStartOfDay(ZoneOffset.UTC));
    pdf.getDocumentInformation().setCreationDate(dag);
    pdf.setDocumentId(gemaakt.toEpochDay());
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        xmp.replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + DateConverter.toISO8601(dag))
            .getBytes(StandardCharsets.UTF_8));
  }
}
