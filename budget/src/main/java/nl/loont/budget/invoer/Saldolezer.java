package nl.loont.budget.invoer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.gegevens.Basislezer;
import nl.loont.budget.saldo.Budgetreeks;
import nl.loont.budget.saldo.Saldoverklaring;
import nl.loont.budget.saldo.Vangnet;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Leest een vraag om uitleg van het saldo van een gemeente, over de jaren van een eigen bestand.
 */
public final class Saldolezer {
  private static final Set<String> VELDEN =
      Set.of("basis", "gemeente", "vergelijk", "vangnet", "bron", "datum");

  /**
   * Gelezen vraag: de budgetten van alle gemeenten en de uitleg van het saldo van een.
   *
   * @param waarschuwingen kanttekeningen bij de gegevens
   */
  public record Gelezen(Budgetreeks reeks, Saldoverklaring uitleg, List<String> waarschuwingen) {}

  /**
   * Leest een vraag: {@code basis} met {@code csv}, {@code gemeente} als code, en naar keuze {@code
   * vergelijk} (codes) en {@code vangnet} (drempel, fractie) met {@code bron} en {@code datum}.
   *
   * @throws InvoerException met alle fouten tegelijk
   */
  public static Gelezen lees(Rekentool tool, Map<String, @Nullable Object> boom) {
    Veldlezer lezer = new Veldlezer(tool.model());
    lezer.onbekend("", boom, VELDEN);
    Basis gegevens = gegevens(lezer, tool, boom.get("basis"));
    Budgetreeks reeks = Budgetreeks.van(gegevens);
    if (reeks.jaren().isEmpty()) {
      throw new InvoerException(
          List.of(
              new Fout(
                  "basis",
                  "",
                  "geen enkel jaar heeft budgetten",
                  "",
                  "Vul de kolom budget_bijstand, en vanaf 2022 budget_lks.")));
    }
    OptionalInt gemeente =
        plaats(lezer, reeks, "gemeente", String.valueOf(boom.getOrDefault("gemeente", "")));
    Set<String> vergelijk = new LinkedHashSet<>();
    if (boom.get("vergelijk") instanceof List<?> codes) {
      for (Object code : codes) {
        plaats(lezer, reeks, "vergelijk", String.valueOf(code));
        vergelijk.add(String.valueOf(code));
      }
    } else if (boom.get("vergelijk") != null) {
      lezer.fout(
          "vergelijk",
          Veldlezer.toon(boom.get("vergelijk")),
          "geen lijst",
          "codes",
          "Geef een lijst.");
    }
    Optional<Vangnet> vangnet = vangnet(lezer, boom);
    if (!lezer.fouten().isEmpty()) {
      throw new InvoerException(lezer.fouten());
    }
    return new Gelezen(
        reeks,
        Saldoverklaring.van(reeks, gemeente.orElseThrow(), vergelijk, vangnet),
        gegevens.waarschuwingen());
  }

  private Saldolezer() {}

  private static Basis gegevens(Veldlezer lezer, Rekentool tool, @Nullable Object basis) {
    Map<String, ?> velden = lezer.object("basis", basis);
    if (velden == null || !(velden.get("csv") instanceof String csv)) {
      lezer.fout(
          "basis",
          Veldlezer.toon(basis),
          "er is geen bestand",
          "",
          "Geef een bestand met budgetten.");
      throw new InvoerException(lezer.fouten());
    }
    lezer.onbekend("basis.", velden, Set.of("csv", "naam"));
    Object naam = velden.get("naam");
    return Basislezer.lees(
        naam instanceof String tekst ? tekst : "",
        csv.getBytes(StandardCharsets.UTF_8),
        tool.register());
  }

  private static OptionalInt plaats(Veldlezer lezer, Budgetreeks reeks, String veld, String code) {
    for (int g = 0; g < reeks.gemeenten().size(); g++) {
      if (reeks.gemeenten().get(g).code().equals(code)) {
        return OptionalInt.of(g);
      }
    }
    lezer.fout(
        veld,
        code.equals("null") ? "" : code,
        "deze gemeente staat niet in het bestand",
        "GM met vier cijfers, bijvoorbeeld GM0344",
        "Kies een gemeente uit het bestand.");
    return OptionalInt.empty();
  }

  private static Optional<Vangnet> vangnet(Veldlezer lezer, Map<String, @Nullable Object> boom) {
    if (boom.get("vangnet") == null) {
      return Optional.empty();
    }
    String bron = lezer.tekst("bron", boom.get("bron"));
    String datum = lezer.tekst("datum", boom.get("datum"));
    List<String> ontbreekt = new ArrayList<>();
    if (bron.isEmpty()) {
      ontbreekt.add("bron");
    }
    if (datum.isEmpty()) {
      ontbreekt.add("datum");
    }
    ontbreekt.forEach(veld ->
        lezer.fout(
            veld,
            "",
            "ontbreekt",
            "",
            "Zeg waar de drempel van het vangnet staat, en van wanneer."));
    if (boom.get("vangnet") instanceof Number drempel
        && drempel.doubleValue() >= 0
        && drempel.doubleValue() <= 1) {
      return Optional.of(new Vangnet(drempel.doubleValue(), bron, datum));
    }
    lezer.fout(
        "vangnet",
        Veldlezer.toon(boom.get("vangnet")),
        "geen drempel",
        "0 t/m 1, een deel van het budget",
        "Schrijf 7,5% als 0.075.");
    return Optional.empty();
  }
}
