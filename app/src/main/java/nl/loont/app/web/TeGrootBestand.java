package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.loont.evaluatie.paneel.Fout;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Een te groot bestand wordt niet gelezen; dat blijkt voor een pagina het verzoek krijgt. */
@ControllerAdvice
class TeGrootBestand {
  private final Teksten teksten;

  TeGrootBestand(Teksten teksten) {
    this.teksten = teksten;
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  String meld(HttpServletRequest request, HttpServletResponse response, Model model) {
    EvaluatieController.vul(teksten, model, Taal.van(request));
    EvaluatieController.toonFouten(
        model,
        response,
        List.of(
            Fout.van(
                "bestand",
                "",
                "het bestand is te groot",
                "tot %d MB".formatted(Panelen.MAX_BYTES / 1_000_000),
                "Laat kolommen weg, of gebruik de opdrachtregel.")),
        "bestand");
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    return "evaluatie";
  }
}
