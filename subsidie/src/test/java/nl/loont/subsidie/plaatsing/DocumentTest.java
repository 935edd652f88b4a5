package nl.loont.subsidie.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.loont.kern.model.Documentation;
import nl.loont.kern.model.Model;
import nl.loont.subsidie.Grondslag;
import nl.loont.subsidie.Subsidiemodel;
import nl.loont.subsidie.Subsidierekening;
import nl.loont.subsidie.loondispensatie.Aanvulregel;
import org.junit.jupiter.api.Test;

/** De beschrijving van het model in {@code docs/} is bijgewerkt. */
class DocumentTest {
  private static final Path BESTAND = Path.of("..", "docs", "model-subsidie.md");

  @Test
  void de_beschrijving_van_het_model_is_bij() throws IOException {
    Model model =
        Subsidierekening.meegeleverd()
            .met(Plaatsingsblok.cellen(Voorbeeldgemiddelden.FICTIEF, Aanvulregel.VOORSTEL))
            .model()
            .op(LocalDate.of(2026, 7, 1), Grondslag.UURLOON);
    var bladen = new java.util.ArrayList<>(Subsidiemodel.indeling(model));
    bladen.add(Plaatsingswerkmap.kanten(model));
    String verwacht =
        Documentation.markdown(model, bladen)
            + "\nParameters zoals op 1 juli 2026. Tarief, uitkering en begeleiding zijn hier fictief;"
            + " in Loont komen zij uit de MKBA. De regel voor de aanvulling is het voorstel.\n";
    if (Boolean.getBoolean("loont.schrijf")) {
      Files.writeString(BESTAND, verwacht);
    }
    assertThat(BESTAND)
        .as("docs/model-subsidie.md is verouderd; schrijf het opnieuw met -Dloont.schrijf=true")
        .content()
        .isEqualTo(verwacht);
  }
}
