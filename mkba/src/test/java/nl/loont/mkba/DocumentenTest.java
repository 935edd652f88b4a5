package nl.loont.mkba;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.loont.kern.model.Documentation;
import nl.loont.mkba.verantwoording.Verantwoording;
import org.junit.jupiter.api.Test;

/** De documenten in {@code docs/} die uit het model komen, zijn bijgewerkt. */
class DocumentenTest {
  private static final Path MAP = Path.of("..", "docs");

  private final Rekentool tool = Rekentool.basis();

  @Test
  void de_verantwoording_is_bij() throws IOException {
    vergelijk("verantwoording.md", Verantwoording.markdown(tool));
  }

  @Test
  void de_beschrijving_van_het_model_is_bij() throws IOException {
    vergelijk("model-mkba.md", Documentation.markdown(tool.model(), Indeling.van(tool.model())));
  }

  private static void vergelijk(String naam, String verwacht) throws IOException {
    Path bestand = MAP.resolve(naam);
    if (Boolean.getBoolean("loont.schrijf")) {
      Files.createDirectories(MAP);
      Files.writeString(bestand, verwacht);
    }
    assertThat(bestand)
        .as("docs/%s is verouderd; schrijf het opnieuw met -Dloont.schrijf=true", naam)
        .content()
        .isEqualTo(verwacht);
  }
}
