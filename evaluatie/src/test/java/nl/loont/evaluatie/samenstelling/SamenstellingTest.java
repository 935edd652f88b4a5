package nl.loont.evaluatie.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import nl.loont.evaluatie.paneel.InvoerException;
import nl.loont.evaluatie.regressie.Schatting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SamenstellingTest {
  private static final Vraag VRAAG = Vraag.van("lagerOpgeleid", "cluster");
  private static final Schatting LEEG = Schatting.metNormaal(0, 0);

  private static Microdata fictief() {
    return Microdata.lees(Path.of("src/test/resources/golden/samenstelling-invoer.csv"));
  }

  private static Microdata tekst(String csv) {
    return Microdata.lees(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }

  /** Fictieve tabel: per cel "cluster na aantal positief". */
  private static Microdata tabel(String... cellen) {
    StringBuilder csv = new StringBuilder("cluster;na;y\n");
    for (String cel : cellen) {
      String[] delen = cel.split(" ", -1);
      int positief = Integer.parseInt(delen[3]);
      for (int i = 0; i < Integer.parseInt(delen[2]); i++) {
        csv.append("%s;%s;%d\n".formatted(delen[0], delen[1], i < positief ? 1 : 0));
      }
    }
    return tekst(csv.toString());
  }

  private static Samenstelling een(Microdata data, Vraag vraag) {
    List<Samenstelling> alle = Samenstelling.van(data, vraag);
    assertThat(alle).hasSize(1);
    return alle.getFirst();
  }

  @ParameterizedTest
  @CsvFileSource(
      files = "src/test/resources/golden/samenstelling.csv",
      delimiter = ';',
      useHeadersInDisplayName = true)
  void een_onafhankelijke_berekening_geeft_dezelfde_effecten(
      String model, String soort, String naam, double schatting, double standaardfout) {
    Vraag vraag =
        switch (model) {
          case "zonder na" -> VRAAG.metGroep("gemeente");
          case "los" -> VRAAG;
          default -> VRAAG.metGroep("gemeente").metNa("na");
        };
    Samenstelling uit = een(fictief(), vraag);
    SequencedMap<String, Schatting> effecten =
        soort.equals("marginaal") ? uit.marginaleEffecten() : uit.coefficienten();
    assertThat(effecten.getOrDefault(naam, LEEG).schatting()).isCloseTo(schatting, within(1e-9));
    assertThat(effecten.getOrDefault(naam, LEEG).standaardfout())
        .isCloseTo(standaardfout, within(1e-9));
    assertThat(uit.convergentie().geconvergeerd()).isTrue();
  }

  @Test
  void een_marginaal_effect_is_het_verschil_van_aandelen() {
    Samenstelling uit =
        een(tabel("C1 0 100 20", "C2 0 50 30", "C3 0 80 16"), Vraag.van("y", "cluster"));
    Schatting c2 = uit.marginaleEffecten().getOrDefault("C2", LEEG);
    assertThat(c2.schatting()).isCloseTo(0.6 - 0.2, within(1e-12));
    // HC1 zonder groepen: n/(n−k) · Σ p(1−p)/n_c.
    double variantie = 230.0 / 227 * (0.6 * 0.4 / 50 + 0.2 * 0.8 / 100);
    assertThat(c2.standaardfout()).isCloseTo(Math.sqrt(variantie), within(1e-10));
    assertThat(uit.coefficienten().getOrDefault("constante", LEEG).schatting())
        .isCloseTo(Math.log(0.2 / 0.8), within(1e-10));
    assertThat(uit.marginaleEffecten().getOrDefault("C3", LEEG).schatting())
        .isCloseTo(0, within(1e-12));
    assertThat(uit.verschillen())
        .extracting(v -> v.cluster() + ": " + v.tekst())
        .containsExactly("C2: veel y");
    assertThat(uit.standaardfouten()).containsOnlyKeys("C2", "C3");
  }

  @Test
  void met_voor_en_na_is_het_effect_een_verschil_van_verschillen_in_woorden() {
    Vraag vraag = Vraag.van("y", "cluster").metNa("na");
    Samenstelling stijgend =
        een(
            tabel(
                "A 0 400 80",
                "A 1 400 160",
                "B 0 400 80",
                "B 1 400 280",
                "C 0 400 80",
                "C 1 400 82"),
            vraag);
    assertThat(stijgend.marginaleEffecten().getOrDefault("B", LEEG).schatting())
        .isCloseTo((0.7 - 0.2) - (0.4 - 0.2), within(1e-12));
    assertThat(stijgend.verschillen())
        .extracting(v -> v.cluster() + ": " + v.tekst())
        .containsExactly("B: meer stijging y", "C: minder stijging y");
    Samenstelling dalend =
        een(
            tabel(
                "A 0 400 160",
                "A 1 400 80",
                "B 0 400 160",
                "B 1 400 150",
                "C 0 400 240",
                "C 1 400 40"),
            vraag);
    assertThat(dalend.verschillen())
        .extracting(v -> v.cluster() + ": " + v.tekst())
        .containsExactly("B: minder daling y", "C: meer daling y");
  }

  @Test
  void met_voor_en_na_staat_ook_het_verschil_van_ervoor_er() {
    Microdata data = tabel("A 0 400 80", "A 1 400 160", "B 0 400 160", "B 1 400 280");
    Samenstelling beide = een(data, Vraag.van("y", "cluster").metNa("na"));
    assertThat(beide.effectenVoor().getOrDefault("B", LEEG).schatting())
        .isCloseTo(0.4 - 0.2, within(1e-12));
    assertThat(beide.effectenVoor().getOrDefault("B", LEEG).standaardfout()).isPositive();
    assertThat(een(data, Vraag.van("y", "cluster")).effectenVoor()).isEmpty();
  }

  @Test
  void een_cel_die_geen_0_of_1_is_maakt_van_een_kenmerk_geen_niveaus() {
    assertThatThrownBy(() ->
            Samenstelling.van(
                tekst("cluster;y\nA;0\nA;1\nB;abc\nB;1\n"), Vraag.van("y", "cluster")))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("regel 4, y = abc: de kolom heeft 0 en 1, en hier iets anders");
    Samenstelling decimaal =
        een(tekst("cluster;y\nA;0\nA;1,0\nB;0.00\nB;1\nB;1\n"), Vraag.van("y", "cluster"));
    assertThat(decimaal.kenmerk()).isEqualTo("y");
    assertThat(decimaal.aandelen()).extracting(Aandeel::positief).containsExactly(1L, 2L);
  }

  @Test
  void een_ander_referentiecluster_draait_het_verschil_om() {
    Microdata data = tabel("C1 0 100 20", "C2 0 50 30");
    Samenstelling heen = een(data, Vraag.van("y", "cluster"));
    Samenstelling terug = een(data, Vraag.van("y", "cluster").metReferentie("C2"));
    assertThat(terug.marginaleEffecten().getOrDefault("C1", LEEG).schatting())
        .isCloseTo(-heen.marginaleEffecten().getOrDefault("C2", LEEG).schatting(), within(1e-12));
    assertThat(terug.referentie()).isEqualTo("C2");
  }

  @Test
  void scheiding_wordt_gemeld_en_de_rest_geschat() {
    Samenstelling uit =
        een(tabel("C1 0 100 20", "C2 0 50 50", "C3 0 80 40"), Vraag.van("y", "cluster"));
    assertThat(uit.convergentie().geconvergeerd()).isFalse();
    assertThat(uit.convergentie().scheiding()).containsExactly("C2");
    assertThat(uit.convergentie().meldingen())
        .contains("cluster C2: alle 50 waarnemingen hebben het kenmerk; het cluster doet niet mee");
    assertThat(uit.marginaleEffecten()).containsOnlyKeys("C3");
    Samenstelling referentie = een(tabel("C1 0 100 0", "C2 0 50 20"), Vraag.van("y", "cluster"));
    assertThat(referentie.marginaleEffecten()).isEmpty();
    assertThat(referentie.convergentie().geconvergeerd()).isFalse();
    assertThat(referentie.convergentie().meldingen())
        .contains(
            "cluster C1: geen van de 100 waarnemingen heeft het kenmerk; het cluster doet niet mee");
  }

  @Test
  void een_kenmerk_met_niveaus_geeft_een_uitkomst_per_niveau() {
    List<Samenstelling> uit =
        Samenstelling.van(
            tekst(
                """
                cluster;opleiding
                C1;laag
                C1;midden
                C1;hoog
                C1;midden
                C2;laag
                C2;midden
                C2;hoog
                C2;laag
                ;hoog
                C2;
                """),
            Vraag.van("opleiding", "cluster"));
    assertThat(uit)
        .extracting(Samenstelling::kenmerk)
        .containsExactly("opleiding = hoog", "opleiding = laag", "opleiding = midden");
    assertThat(uit.getFirst().waarnemingen()).isEqualTo(8);
    assertThat(uit.getFirst().convergentie().meldingen())
        .contains(
            "weggelaten: 1 waarneming zonder cluster, de eerste op regel 10",
            "weggelaten: 1 waarneming zonder opleiding, de eerste op regel 11",
            "opleiding is geen kenmerk van 0 en 1; elk van de 3 niveaus wordt apart tegen de rest"
                + " vergeleken");
  }

  @Test
  void fouten_staan_in_gewoon_nederlands_en_alle_tegelijk() {
    Microdata data = tekst("cluster;na;y\nC1;0;1\nC1;misschien;1\n");
    assertThatThrownBy(
            () -> Samenstelling.van(data, Vraag.van("z", "klus").metNa("na").metGroep("g")))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("kenmerk = z: deze kolom staat niet in de invoer")
        .hasMessageContaining("cluster = klus")
        .hasMessageContaining("groep = g");
    assertThatThrownBy(() ->
            Samenstelling.van(data, Vraag.van("y", "cluster").metNa("na").metReferentie("C9")))
        .hasMessageContaining("elke waarneming heeft dezelfde waarde")
        .hasMessageContaining("er is één cluster")
        .hasMessageContaining("referentie = C9: dit cluster komt niet voor")
        .hasMessageContaining("regel 3, na = misschien: dit is geen voor of na");
    assertThatThrownBy(() -> tekst("a;a;\n1;2\n1;2;3\n"))
        .hasMessageContaining("deze kolom staat er twee keer")
        .hasMessageContaining("kolom 3 heeft geen naam")
        .hasMessageContaining("regel 2, regel = 1;2: heeft 2 velden en de kopregel 3");
    byte[] latin = {'a', '\n', (byte) 0xE9, '\n'};
    assertThatThrownBy(() -> Microdata.lees(new ByteArrayInputStream(latin)))
        .hasMessageContaining("regel 2, invoer = (leeg): dit is geen UTF-8");
    assertThatThrownBy(() -> tekst("")).hasMessageContaining("er staat niets in");
    assertThatThrownBy(() -> tekst("a;b\n")).hasMessageContaining("geen enkele waarneming");
  }
}
