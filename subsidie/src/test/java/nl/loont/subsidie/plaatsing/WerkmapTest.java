package nl.loont.subsidie.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import nl.loont.subsidie.Subsidierekening;
import nl.loont.subsidie.Subsidiewerkmap;
import org.junit.jupiter.api.Test;

/** Beide werkmappen; een formule die naar een cel buiten de bladen verwijst zou hier stuklopen. */
class WerkmapTest {
  private static final Subsidierekening SUBSIDIE = Subsidierekening.meegeleverd();

  @Test
  void een_maandbedrag_en_een_plaatsing_zijn_als_werkmap_te_schrijven() throws IOException {
    for (String dag : new String[] {"2020-05-01", "2024-05-01"}) {
      var maand = new ByteArrayOutputStream();
      Subsidiewerkmap.schrijf(
          SUBSIDIE.maand(
              SUBSIDIE.vraag(
                  Map.of(
                      "datum", dag, "leeftijd", 19, "uren", 24, "normuren", 36, "loonwaarde", 40))),
          maand);
      assertThat(maand.size()).isGreaterThan(5000);
    }
    Plaatsingsrekening rekening = Plaatsingsrekening.van(SUBSIDIE, Voorbeeldgemiddelden.FICTIEF);
    var plaatsing = new ByteArrayOutputStream();
    Plaatsingswerkmap.schrijf(
        rekening.verloop(
            rekening.plaatsing(
                Map.of("begin", "2024-05-01", "leeftijd", 40, "uren", 24, "loonwaarde", 40))),
        plaatsing);
    assertThat(plaatsing.size()).isGreaterThan(8000);
  }
}
