package nl.loont.budget.invoer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.loont.budget.gegevens.Basis;
import nl.loont.budget.simulatie.Plaatsing;
import nl.loont.budget.simulatie.Ronde;
import nl.loont.budget.simulatie.Wie;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.kern.invoer.Veldlezer;
import nl.loont.kern.model.Notation;
import nl.loont.mkba.Doelgroep;
import nl.loont.mkba.Invoer;
import nl.loont.mkba.Rekentool;
import org.jspecify.annotations.Nullable;

/**
 * Leest een scenario: één ronde van plaatsingen, of een lijst van rondes met elk een eigen jaar.
 * Uren en parameters keurt de MKBA zelf; aantallen mogen hier delen van mensen zijn, want zij
 * kunnen per 10.000 inwoners gelden.
 */
final class Scenariolezer {
  private static final int MEESTE_RONDES = 50;
  private static final double MEESTE_MENSEN = 1_000_000;

  private final Veldlezer lezer;
  private final Rekentool tool;
  private final Basis basis;
  private final int startjaar;
  private final int jaren;

  Scenariolezer(Veldlezer lezer, Rekentool tool, Basis basis, int startjaar, int jaren) {
    this.lezer = lezer;
    this.tool = tool;
    this.basis = basis;
    this.startjaar = startjaar;
    this.jaren = jaren;
  }

  List<Ronde> lees(@Nullable Object waarde) {
    if (waarde == null) {
      return List.of();
    }
    List<Ronde> rondes = new ArrayList<>();
    if (waarde instanceof List<?> lijst) {
      if (lijst.size() > MEESTE_RONDES) {
        lezer.fout(
            "scenario",
            lijst.size() + " rondes",
            "te veel",
            "t/m " + MEESTE_RONDES,
            "Voeg rondes samen.");
        return List.of();
      }
      for (int i = 0; i < lijst.size(); i++) {
        rondes.add(ronde("scenario[%d]".formatted(i), lijst.get(i)));
      }
    } else {
      rondes.add(ronde("scenario", waarde));
    }
    return rondes;
  }

  private Ronde ronde(String pad, @Nullable Object waarde) {
    Velden velden =
        Velden.van(
            lezer, pad, waarde, Set.of("wie", "vanaf", "plaatsingen", "parameters", "prijspeil"));
    Wie wie = wie(pad + ".wie", velden.waarde("wie"));
    int vanaf = velden.heel("vanaf", startjaar, startjaar + jaren - 1, startjaar);
    return new Ronde(wie, vanaf, Plaatsing.van(tool, plaatsingen(pad, velden)));
  }

  private Wie wie(String pad, @Nullable Object waarde) {
    if ("alle".equals(waarde)) {
      return Wie.alle();
    }
    if (waarde instanceof List<?> codes) {
      Set<String> gelezen = codes(pad, codes);
      if (codes.isEmpty()) {
        lezer.fout(pad, "[]", "er staat geen gemeente in", "", "Noem minstens één gemeente.");
      }
      return new Wie.Lijst(gelezen);
    }
    if (waarde instanceof Map) {
      Velden velden = Velden.van(lezer, pad, waarde, Set.of("alleBehalve"));
      if (velden.waarde("alleBehalve") instanceof List<?> codes) {
        return new Wie.AlleBehalve(codes(pad + ".alleBehalve", codes));
      }
    }
    lezer.fout(
        pad,
        Veldlezer.toon(waarde),
        waarde == null ? "ontbreekt" : "zegt niet wie er plaatsen",
        "een lijst codes, \"alle\", of {\"alleBehalve\": [codes]}",
        "Noem de gemeenten die plaatsen.");
    return Wie.alle();
  }

  private Set<String> codes(String pad, List<?> codes) {
    Set<String> gelezen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = String.valueOf(codes.get(i));
      String veld = "%s[%d]".formatted(pad, i);
      if (basis.plaats(code).isEmpty()) {
        lezer.fout(
            veld,
            Veldlezer.toon(code),
            "deze gemeente staat niet in de gegevens",
            "GM met vier cijfers, bijvoorbeeld GM0344",
            "Zoek de code op in de lijst van gemeenten.");
      } else if (!gelezen.add(code)) {
        lezer.fout(veld, code, "deze gemeente staat er al", "", "Noem haar één keer.");
      }
    }
    return gelezen;
  }

  /** De cellen van de MKBA: aantallen van hier, uren en parameters door de MKBA gekeurd. */
  private Map<String, Double> plaatsingen(String pad, Velden ronde) {
    String veld = pad + ".plaatsingen";
    Map<String, ?> groepen = lezer.object(veld, ronde.waarde("plaatsingen"));
    if (groepen == null) {
      if (!ronde.heeft("plaatsingen")) {
        lezer.fout(
            veld, "", "ontbreekt", "", "Geef per doelgroep (NBW, BIJ, VIA) het aantal mensen.");
      }
      return Map.of();
    }
    Map<String, Double> aantallen = new LinkedHashMap<>();
    Map<String, Object> uren = new HashMap<>();
    Set<String> namen = new TreeSet<>();
    for (Doelgroep groep : Doelgroep.values()) {
      namen.add(groep.name());
      Velden velden =
          Velden.van(
              lezer,
              veld + "." + groep,
              groepen.get(groep.name()),
              Set.of("aantal", "nuggers", "uren"));
      double aantal = velden.getal("aantal", 0, MEESTE_MENSEN, 0);
      double nuggers = velden.getal("nuggers", 0, MEESTE_MENSEN, 0);
      if (nuggers > aantal) {
        velden.fout(
            "nuggers",
            "meer dan het aantal mensen",
            "0 t/m " + Notation.NEDERLANDS.number(aantal),
            "Nuggers tellen mee in aantal.");
      }
      aantallen.put("aantal." + groep, aantal);
      aantallen.put("nuggers." + groep, nuggers);
      if (velden.heeft("uren")) {
        uren.put(groep.name(), Map.of("uren", Objects.requireNonNull(velden.waarde("uren"))));
      }
    }
    lezer.onbekend(veld + ".", groepen, namen);
    Map<String, Double> cellen = new HashMap<>(doorMkba(pad, ronde, uren));
    cellen.putAll(aantallen);
    return cellen;
  }

  private Map<String, Double> doorMkba(String pad, Velden ronde, Map<String, Object> uren) {
    Map<String, Object> boom = new HashMap<>();
    boom.put("aantallen", uren);
    boom.put("gemeente", Map.of("inwoners", 100_000));
    for (String veld : List.of("parameters", "prijspeil")) {
      Object waarde = ronde.waarde(veld);
      if (waarde != null) {
        boom.put(veld, waarde);
      }
    }
    try {
      Invoer invoer = tool.invoer(boom);
      lezer.waarschuwingen().addAll(invoer.waarschuwingen());
      return invoer.zonderGemeente().waarden();
    } catch (InvoerException e) {
      for (Fout fout : e.fouten()) {
        lezer
            .fouten()
            .add(
                new Fout(
                    pad + "." + fout.veld().replaceFirst("^aantallen", "plaatsingen"),
                    fout.waarde(),
                    fout.melding(),
                    fout.toegestaan(),
                    fout.uitweg()));
      }
      return Map.of();
    }
  }
}
