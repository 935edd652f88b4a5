package nl.loont.mkba;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.kern.model.Notation;
import org.jspecify.annotations.Nullable;

/** Leest om welke gemeente het gaat: uit het register, of met een eigen aantal inwoners. */
final class GemeenteLezer {
  private static final Set<String> VELDEN =
      Set.of("naam", "code", "inwoners", "aandeelMacrobudget", "aandeelGemeentefonds");

  private final Veldlezer lezer;
  private final Gemeenteregister register;

  GemeenteLezer(Veldlezer lezer, Gemeenteregister register) {
    this.lezer = lezer;
    this.register = register;
  }

  /** Naam van de gemeente; leeg als er geen is opgegeven. */
  String lees(@Nullable Map<String, ?> velden) {
    if (velden == null || velden.isEmpty()) {
      lezer
          .waarschuwingen()
          .add(
              "Geen gemeente opgegeven: de kolommen van de eigen gemeente staan voor alle gemeenten samen.");
      return "";
    }
    lezer.onbekend("gemeente.", velden, VELDEN);
    String naam = lezer.tekst("gemeente.naam", velden.get("naam"));
    String code = lezer.tekst("gemeente.code", velden.get("code"));
    Optional<Gemeente> gevonden = Optional.empty();
    if (!code.isEmpty()) {
      gevonden = register.metCode(code);
      if (gevonden.isEmpty()) {
        lezer.fout(
            "gemeente.code",
            code,
            "deze gemeente staat niet in het register",
            "GM met vier cijfers, bijvoorbeeld GM0344",
            "Zoek de code op in de lijst van gemeenten, of geef naam en inwoners.");
      } else if (!naam.isEmpty()
          && register.metNaam(naam).filter(g -> g.code().equalsIgnoreCase(code)).isEmpty()) {
        lezer.fout(
            "gemeente.naam",
            naam,
            "hoort niet bij code " + code + " (" + gevonden.get().naam() + ")",
            "",
            "Geef de naam of de code, niet twee verschillende gemeenten.");
      }
    } else if (!naam.isEmpty()) {
      gevonden = register.metNaam(naam);
      if (gevonden.isEmpty() && velden.get("inwoners") == null) {
        List<String> lijkt = register.lijktOp(naam);
        lezer.fout(
            "gemeente.naam",
            naam,
            "deze gemeente staat niet in het register",
            "",
            (lijkt.isEmpty() ? "" : "Bedoelt u " + String.join(" of ", lijkt) + "? ")
                + "Geef anders ook het aantal inwoners.");
      }
    } else if (velden.get("inwoners") == null) {
      lezer.fout(
          "gemeente.inwoners",
          "",
          "ontbreekt",
          "500 t/m 2.000.000",
          "Kies een gemeente uit het register of geef het aantal inwoners.");
    }
    if (velden.get("inwoners") != null) {
      lezer.getal("inwoners", "gemeente.inwoners", velden.get("inwoners"));
    } else {
      gevonden.ifPresent(this::uitRegister);
    }
    lezer.getal(
        "aandeelMacrobudget", "gemeente.aandeelMacrobudget", velden.get("aandeelMacrobudget"));
    lezer.getal(
        "aandeelGemeentefonds",
        "gemeente.aandeelGemeentefonds",
        velden.get("aandeelGemeentefonds"));
    return gevonden.map(Gemeente::naam).orElse(naam);
  }

  /** De cellen die een gemeente uit het register vult. */
  static Map<String, Double> waarden(Gemeente gemeente, Gemeenteregister register) {
    Map<String, Double> waarden = new LinkedHashMap<>();
    waarden.put("inwoners", (double) gemeente.inwoners());
    waarden.put("inwonersNederland", (double) register.inwoners());
    Double aandeel = gemeente.aandeelMacrobudget();
    if (aandeel != null) {
      waarden.put("aandeelMacrobudget", aandeel);
    }
    return waarden;
  }

  private void uitRegister(Gemeente gevonden) {
    lezer.waarden().putAll(waarden(gevonden, register));
    if (!gevonden.opmerking().isEmpty()) {
      lezer
          .waarschuwingen()
          .add(
              "Inwoners van %s (%s): %s."
                  .formatted(
                      gevonden.naam(),
                      Notation.NEDERLANDS.euros(gevonden.inwoners()),
                      gevonden.opmerking()));
    }
  }
}
