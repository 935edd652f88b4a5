package nl.loont.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Getallen lezen zoals mensen ze schrijven. */
class TaalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17434|17434",
        "17.434|17434",
        "17.434,50|17434.5",
        "17434,5|17434.5",
        "1.234.567,89|1234567.89",
        "33,943|33.943",
        "0.39|0.39",
        "0.390|0.390",
        "39%|39",
        "€ 4.130|4130",
        "-2.779,59|-2779.59",
        "−2779|-2779",
        " 28 |28"
      })
  void nederlandse_schrijfwijze(String tekst, double getal) {
    assertThat(Taal.NL.lees(tekst)).isEqualTo(getal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17,434|17434",
        "17,434.5|17434.5",
        "33.943|33.943",
        "0,39|0.39",
        "1157.6927|1157.6927"
      })
  void engelse_schrijfwijze(String tekst, double getal) {
    assertThat(Taal.EN.lees(tekst)).isEqualTo(getal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "veel", "1e5", "NaN", "1..2", "1,2,3", "--5", "0x10", "Infinity"})
  void wat_geen_getal_is_geeft_niets(String tekst) {
    assertThat(Taal.NL.lees(tekst)).isNull();
  }

  @Test
  void bedragen_dragen_hun_teken() {
    assertThat(Taal.NL.metTeken(127_740.26)).isEqualTo("+127.740");
    assertThat(Taal.NL.metTeken(-42_615.03)).isEqualTo("−42.615");
    assertThat(Taal.NL.metTeken(-0.2)).isEqualTo("0");
    assertThat(Taal.EN.euro(-42_615.03)).isEqualTo("− € 42,615");
  }
}
