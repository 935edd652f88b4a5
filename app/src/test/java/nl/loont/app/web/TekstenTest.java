package nl.loont.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loont.budget.macro.Macrobudget2015;
import nl.loont.kern.model.Cell;
import nl.loont.kern.model.Model;
import nl.loont.kern.model.Sheet;
import nl.loont.mkba.Cluster;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Indeling;
import nl.loont.mkba.Partij;
import nl.loont.mkba.Rekentool;
import nl.loont.mkba.Soort;
import nl.loont.monitor.figuur.Figuren;
import nl.loont.monitor.figuur.Figuur;
import nl.loont.monitor.figuur.Gemeentevergelijking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** De Engelse teksten: volledig, echt vertaald, en met dezelfde plaatshouders. */
class TekstenTest {
  private static final String NEDERLANDS = "messages.properties";
  private static final String ENGELS = "messages_en.properties";

  /** Sleutels waarvan de tekst in beide talen dezelfde is. */
  private static final Set<String> GELIJK =
      Set.of(
          "api.titel",
          "over.privacykop",
          "status.EXACT",
          "verantwoording.interval",
          "verantwoording.status");

  /** Eenheden die in beide talen hetzelfde heten. */
  private static final Set<String> GELIJKE_EENHEDEN = Set.of("%", "factor", "index (2015 = 100)");

  private static final Pattern PLAATSHOUDER = Pattern.compile("\\{(\\d+)");

  private final Map<String, String> nederlands = lees(NEDERLANDS);
  private final Map<String, String> engels = lees(ENGELS);
  private final Model model = Rekentool.basis().model();
  private final Teksten teksten = new Teksten(zoalsSpringBoot());

  @Test
  void elke_paginatekst_en_elke_naam_uit_het_model_is_vertaald_en_meer_niet() {
    Set<String> verwacht = new TreeSet<>(nederlands.keySet());
    verwacht.addAll(gevraagdeNamen());

    assertThat(engels.keySet()).containsExactlyInAnyOrderElementsOf(verwacht);
  }

  @Test
  void geen_tekst_is_leeg() {
    assertThat(nederlands.values()).noneMatch(String::isBlank);
    assertThat(engels.values()).noneMatch(String::isBlank);
  }

  @Test
  void geen_paginatekst_is_nederlands_gebleven() {
    Set<String> onvertaald =
        nederlands.entrySet().stream()
            .filter(regel -> regel.getValue().equals(engels.get(regel.getKey())))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());

    assertThat(onvertaald).isEqualTo(GELIJK);
  }

  @Test
  void plaatshouders_komen_in_beide_talen_overeen() {
    assertThat(nederlands)
        .allSatisfy((sleutel, tekst) ->
            assertThat(plaatshouders(engels.getOrDefault(sleutel, "")))
                .as(sleutel)
                .isEqualTo(plaatshouders(tekst)));
  }

  /** Spring leest een tekst alleen met MessageFormat als er waarden bij zijn. */
  @ParameterizedTest
  @ValueSource(strings = {NEDERLANDS, ENGELS})
  void een_apostrof_is_alleen_dubbel_in_een_tekst_met_plaatshouder(String bestand) {
    assertThat(lees(bestand))
        .allSatisfy((sleutel, tekst) -> {
          if (plaatshouders(tekst).isEmpty()) {
            assertThat(tekst).as(sleutel).doesNotContain("''");
          } else {
            assertThat(tekst.replace("''", "")).as(sleutel).doesNotContain("'");
            assertThat(new MessageFormat(tekst, Locale.ENGLISH).getFormats()).isNotEmpty();
          }
        });
  }

  @Test
  void elke_cel_heeft_een_engelse_naam() {
    assertThat(model.cells())
        .allSatisfy(cel -> {
          String naam = teksten.cel(Taal.EN, cel);
          assertThat(naam)
              .as(cel.name())
              .isNotBlank()
              .isNotEqualTo(cel.label())
              .isNotEqualTo(cel.name())
              .doesNotContain(cel.name())
              .doesNotEndWithIgnoringCase(", " + cel.suffix());
        });
  }

  @Test
  void de_engelse_naam_van_een_cel_per_doelgroep_noemt_de_doelgroep() {
    for (Doelgroep groep : Doelgroep.values()) {
      assertThat(model.cells())
          .filteredOn(cel -> cel.suffix().equals(groep.name()))
          .isNotEmpty()
          .allSatisfy(cel ->
              assertThat(teksten.cel(Taal.EN, cel)).as(cel.name()).endsWith(" (" + groep + ")"));
    }
  }

  @Test
  void geen_twee_cellen_in_een_tabel_hebben_dezelfde_engelse_naam() {
    assertThat(Indeling.van(model).stream().flatMap(blad -> blad.tables().stream()))
        .allSatisfy(tabel ->
            assertThat(tabel.rows().stream().flatMap(Sheet.Row::named))
                .extracting(naam -> teksten.cel(Taal.EN, model.cell(naam)))
                .as(tabel.id())
                .doesNotHaveDuplicates());
  }

  @Test
  void namen_van_soorten_partijen_clusters_en_groepen_zijn_engels() {
    assertThat(Soort.values())
        .allSatisfy(s -> assertThat(teksten.soort(Taal.EN, s)).isNotEqualTo(s.label()));
    assertThat(Partij.values())
        .allSatisfy(p ->
            assertThat(teksten.partij(Taal.EN, p)).isNotEqualTo(p.label()).isNotEqualTo(p.code()));
    assertThat(Cluster.values())
        .allSatisfy(c -> assertThat(teksten.cluster(Taal.EN, c)).isNotEqualTo(c.label()));
    assertThat(Doelgroep.values())
        .allSatisfy(g -> assertThat(teksten.groep(Taal.EN, g)).isNotEqualTo(g.omschrijving()));
  }

  @Test
  void titels_van_bladen_en_tabellen_zijn_engels() {
    assertThat(Indeling.van(model))
        .allSatisfy(blad -> {
          assertThat(teksten.vrij(Taal.EN, "blad", blad.name())).isNotEqualTo(blad.name());
          assertThat(blad.tables())
              .allSatisfy(tabel ->
                  assertThat(teksten.vrij(Taal.EN, "tabel", tabel.title()))
                      .isNotEqualTo(tabel.title()));
        });
  }

  @Test
  void eenheden_zijn_engels() {
    assertThat(model.cells())
        .extracting(cel -> cel.unit().label())
        .filteredOn(eenheid -> !GELIJKE_EENHEDEN.contains(eenheid))
        .isNotEmpty()
        .allSatisfy(
            eenheid -> assertThat(teksten.vrij(Taal.EN, "eenheid", eenheid)).isNotEqualTo(eenheid));
  }

  @Test
  void het_nederlands_komt_uit_het_model_zelf() {
    assertThat(model.cells())
        .allSatisfy(cel -> assertThat(teksten.cel(Taal.NL, cel)).isEqualTo(cel.label()));
    assertThat(teksten.van(Taal.NL, "menu.landelijk")).isEqualTo("Landelijk");
    assertThat(teksten.van(Taal.EN, "menu.landelijk")).isEqualTo("National");
  }

  @Test
  void aantallen_variabelen_staan_in_enkelvoud_en_meervoud() {
    assertThat(teksten.van(Taal.EN, "structuur.aantal", 1)).isEqualTo("1 variable");
    assertThat(teksten.van(Taal.EN, "structuur.aantal", 7)).isEqualTo("7 variables");
  }

  /** Alle sleutels die {@link Teksten} opzoekt om het hele model in het Engels te noemen. */
  private Set<String> gevraagdeNamen() {
    Luisteraar luisteraar = new Luisteraar();
    Teksten opzoeker = new Teksten(luisteraar);
    for (Cell cel : model.cells()) {
      assertThat(opzoeker.cel(Taal.EN, cel)).isNotEmpty();
      assertThat(opzoeker.vrij(Taal.EN, "eenheid", cel.unit().label())).isNotEmpty();
    }
    for (Soort soort : Soort.values()) {
      assertThat(opzoeker.soort(Taal.EN, soort)).isEqualTo(soort.label());
    }
    for (Partij partij : Partij.values()) {
      assertThat(opzoeker.partij(Taal.EN, partij)).isEqualTo(partij.label());
    }
    for (Cluster cluster : Cluster.values()) {
      assertThat(opzoeker.cluster(Taal.EN, cluster)).isEqualTo(cluster.label());
    }
    for (Doelgroep groep : Doelgroep.values()) {
      assertThat(opzoeker.groep(Taal.EN, groep)).isEqualTo(groep.omschrijving());
    }
    for (Sheet blad : Indeling.van(model)) {
      assertThat(opzoeker.vrij(Taal.EN, "blad", blad.name())).isEqualTo(blad.name());
      for (Sheet.Table tabel : blad.tables()) {
        assertThat(opzoeker.vrij(Taal.EN, "tabel", tabel.title())).isEqualTo(tabel.title());
      }
    }
    for (Figuur figuur : Figuren.alle()) {
      assertThat(opzoeker.figuur(Taal.EN, figuur)).isEqualTo(figuur.titel());
      assertThat(opzoeker.vrij(Taal.EN, "eenheid", figuur.eenheid())).isNotEmpty();
      for (String reeks : figuur.volgorde()) {
        assertThat(opzoeker.vrij(Taal.EN, "reeks", reeks)).isEqualTo(reeks);
      }
    }
    for (Gemeentevergelijking.Maat maat : Gemeentevergelijking.Maat.values()) {
      assertThat(opzoeker.vrij(Taal.EN, "eenheid", maat.eenheid())).isNotEmpty();
    }
    for (String reeks : Gemeentevergelijking.REEKSEN) {
      assertThat(opzoeker.vrij(Taal.EN, "reeks", reeks)).isEqualTo(reeks);
    }
    Stream.concat(
            Macrobudget2015.bijdragen().stream().map(Macrobudget2015.Bijdrage::doelgroep),
            Stream.of(1, 2).flatMap(t -> Macrobudget2015.tabel(t).stream()).map(r -> r.naam()))
        .forEach(naam -> assertThat(opzoeker.vrij(Taal.EN, "macro", naam)).isEqualTo(naam));
    return luisteraar.gevraagd;
  }

  private static Set<String> plaatshouders(String tekst) {
    return PLAATSHOUDER
        .matcher(tekst)
        .results()
        .map(gevonden -> gevonden.group(1))
        .collect(Collectors.toSet());
  }

  private static ResourceBundleMessageSource zoalsSpringBoot() {
    ResourceBundleMessageSource bron = new ResourceBundleMessageSource();
    bron.setBasename("messages");
    bron.setDefaultEncoding(StandardCharsets.UTF_8.name());
    bron.setFallbackToSystemLocale(false);
    return bron;
  }

  private static Map<String, String> lees(String bestand) {
    Properties regels = new Properties();
    InputStream stroom =
        Objects.requireNonNull(
            TekstenTest.class.getClassLoader().getResourceAsStream(bestand), bestand);
    try (Reader lezer = new InputStreamReader(stroom, StandardCharsets.UTF_8)) {
      regels.load(lezer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> teksten = new TreeMap<>();
    regels.forEach((sleutel, tekst) -> teksten.put((String) sleutel, (String) tekst));
    return teksten;
  }

  /** Tekstbron die niets kent en onthoudt wat er gevraagd is. */
  private static final class Luisteraar extends AbstractMessageSource {
    private final Set<String> gevraagd = new TreeSet<>();

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
      gevraagd.add(code);
      return null;
    }
  }
}
