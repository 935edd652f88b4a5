package nl.loont.budget.gegevens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.kern.gemeente.Herindelingen;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.model.Notation;

/**
 * Maakt van gelezen regels de gegevens per gemeente en jaar: telt opgeheven gemeenten op bij hun
 * opvolger, en keurt of elk jaar compleet is en de objectieve aandelen optellen tot 1.
 */
final class Samenvoeging {
  /** Zoveel mogen de objectieve aandelen samen van 1 afwijken. */
  private static final double SPELING = 0.001;

  /** Zoveel gemeenten die dezelfde jaren missen worden elk genoemd. */
  private static final int LOS_GENOEMD = 5;

  private final Gemeenteregister register;
  private final Herindelingen herindelingen;
  private final List<Regel> regels;
  private final List<Fout> fouten = new ArrayList<>();

  /** Per jaar en huidige gemeentecode wat erin opgaat. */
  private final NavigableMap<Integer, NavigableMap<String, List<Bijdrage>>> jaren = new TreeMap<>();

  private final NavigableMap<String, Long> gemeenten = new TreeMap<>();

  /**
   * Voegt regels samen en keurt ze.
   *
   * @param jarenMetFouten jaren waarvan de bedragen al niet klopten, en dus niet op te tellen zijn
   */
  Samenvoeging(
      Gemeenteregister register,
      Herindelingen herindelingen,
      List<Regel> regels,
      Set<Integer> jarenMetFouten) {
    this.register = register;
    this.herindelingen = herindelingen;
    this.regels = regels;
    for (Regel regel : regels) {
      if (register.metCode(regel.code()).isPresent()) {
        voegToe(regel, regel.code(), 1);
      } else {
        herindelingen.van(regel.code()).forEach(deel -> voegToe(regel, deel.naar(), deel.deel()));
      }
    }
    keurJaren();
    keurOpgeheven();
    jaren.forEach((jaar, perGemeente) -> {
      if (!jarenMetFouten.contains(jaar)) {
        keurAandelen(jaar, perGemeente);
        keurBudgetten(jaar, perGemeente);
      }
    });
  }

  /** Regel die voor een deel in een gemeente opgaat. */
  private record Bijdrage(Regel regel, double deel) {}

  List<Fout> fouten() {
    return fouten;
  }

  /** De gegevens; alleen zinvol zonder fouten. */
  Basis basis(String naam) {
    int ontbreken = register.gemeenten().size() - gemeenten.size();
    List<String> waarschuwingen =
        ontbreken == 0
            ? List.of()
            : List.of(
                "Het bestand heeft %d van de %d gemeenten; het macrobudget is dat van deze gemeenten samen."
                    .formatted(gemeenten.size(), register.gemeenten().size()));
    NavigableMap<Integer, Jaargegevens> gegevens = new TreeMap<>();
    jaren.forEach((jaar, perGemeente) -> gegevens.put(jaar, jaargegevens(perGemeente)));
    List<Gemeente> lijst =
        gemeenten.keySet().stream().map(code -> register.metCode(code).orElseThrow()).toList();
    return new Basis(lijst, gegevens, false, "Eigen bestand " + naam, waarschuwingen);
  }

  private void voegToe(Regel regel, String code, double deel) {
    jaren
        .computeIfAbsent(regel.jaar(), _ -> new TreeMap<>())
        .computeIfAbsent(code, _ -> new ArrayList<>())
        .add(new Bijdrage(regel, deel));
    gemeenten.put(code, regel.nummer());
  }

  /**
   * Elk jaar tussen het eerste en het laatste is er, met elke gemeente. Gemeenten die dezelfde
   * jaren missen krijgen samen één melding als het er veel zijn: vaak is er één jaartal verkeerd.
   */
  private void keurJaren() {
    if (jaren.isEmpty()) {
      return;
    }
    Map<List<Integer>, List<String>> missers = new LinkedHashMap<>();
    for (String code : gemeenten.keySet()) {
      List<Integer> mist =
          IntStream.rangeClosed(jaren.firstKey(), jaren.lastKey())
              .filter(jaar -> !jaren.getOrDefault(jaar, new TreeMap<>()).containsKey(code))
              .boxed()
              .toList();
      if (!mist.isEmpty()) {
        missers.computeIfAbsent(mist, _ -> new ArrayList<>()).add(code);
      }
    }
    missers.forEach((mist, codes) -> {
      if (codes.size() > LOS_GENOEMD) {
        fout(
            "jaar",
            bereik(mist),
            "dit ontbreekt bij %d gemeenten, zoals %s (%s)"
                .formatted(codes.size(), naam(codes.getFirst()), codes.getFirst()),
            "Voeg de regels toe, of verbeter het jaar als er een jaartal verkeerd staat.");
      } else {
        codes.forEach(code ->
            fout(
                "regel " + gemeenten.get(code),
                code,
                "het jaar %s van %s ontbreekt".formatted(bereik(mist), naam(code)),
                "Voeg een regel toe; elke gemeente heeft elk jaar van het bestand nodig."));
      }
    });
  }

  private static String bereik(List<Integer> jaren) {
    int eerste = jaren.getFirst();
    int laatste = jaren.getLast();
    return jaren.size() == 1
        ? String.valueOf(eerste)
        : jaren.size() == laatste - eerste + 1
            ? eerste + " t/m " + laatste
            : jaren.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Een opgeheven gemeente is er in elk jaar voor haar opheffing, met wie er met haar opging. */
  private void keurOpgeheven() {
    Map<String, Long> opgeheven = new TreeMap<>();
    regels.stream()
        .filter(regel -> register.metCode(regel.code()).isEmpty())
        .forEach(regel -> opgeheven.put(regel.code(), regel.nummer()));
    opgeheven.forEach((code, nummer) -> {
      for (Herindelingen.Deel deel : herindelingen.van(code)) {
        for (Herindelingen.Deel mee : herindelingen.samenMet(deel)) {
          keurOpgeheven(mee, nummer);
        }
      }
    });
  }

  private void keurOpgeheven(Herindelingen.Deel deel, long nummer) {
    for (var perJaar : jaren.headMap(deel.datum().getYear(), false).entrySet()) {
      int jaar = perJaar.getKey();
      List<Bijdrage> samen = perJaar.getValue().getOrDefault(deel.naar(), List.of());
      boolean isEr = samen.stream().anyMatch(b -> b.regel().code().equals(deel.van()));
      boolean alGemeld = fouten.stream().anyMatch(f -> f.waarde().equals(deel.van() + " " + jaar));
      if (!isEr && !samen.isEmpty() && !alGemeld) {
        fout(
            "regel " + nummer,
            deel.van() + " " + jaar,
            "%s ontbreekt in %d, terwijl andere delen van %s er wel zijn"
                .formatted(deel.naam(), jaar, naam(deel.naar())),
            "Voeg een regel voor %s toe, of gebruik voor alle jaren de nieuwe gemeente."
                .formatted(deel.naam()));
      }
    }
  }

  private void keurAandelen(int jaar, NavigableMap<String, List<Bijdrage>> perGemeente) {
    List<Bijdrage> alle = perGemeente.values().stream().flatMap(List::stream).toList();
    long gevuld = alle.stream().filter(b -> b.regel().objectief().isPresent()).count();
    if (gevuld == 0) {
      return;
    }
    if (gevuld < alle.size()) {
      alle.stream()
          .filter(b -> b.regel().objectief().isEmpty())
          .map(b -> b.regel().nummer())
          .distinct()
          .forEach(nummer ->
              fout(
                  "regel %d, objectief_aandeel".formatted(nummer),
                  "",
                  "ontbreekt, terwijl andere gemeenten het in %d wel hebben".formatted(jaar),
                  "Vul het in voor alle gemeenten, of voor geen."));
      return;
    }
    double som = alle.stream().mapToDouble(b -> b.deel() * b.regel().objectief().orElse(0)).sum();
    if (Math.abs(som - 1) > SPELING) {
      fouten.add(
          new Fout(
              "regels %d t/m %d, objectief_aandeel"
                  .formatted(
                      alle.stream().mapToLong(b -> b.regel().nummer()).min().orElse(0),
                      alle.stream().mapToLong(b -> b.regel().nummer()).max().orElse(0)),
              Notation.NEDERLANDS.number(som, 6),
              "de aandelen van %d tellen niet op tot 1".formatted(jaar),
              "0,999 tot en met 1,001",
              "Verbeter de aandelen, of laat de kolom leeg: dan telt het aandeel in de lasten."));
    }
  }

  private void keurBudgetten(int jaar, NavigableMap<String, List<Bijdrage>> perGemeente) {
    List<Bijdrage> alle = perGemeente.values().stream().flatMap(List::stream).toList();
    if (alle.stream()
        .allMatch(b -> b.regel().budgetBijstand().isEmpty() && b.regel().budgetLks().isEmpty())) {
      return;
    }
    alle.stream()
        .filter(b -> b.regel().budgetBijstand().isEmpty())
        .map(b -> b.regel().nummer())
        .distinct()
        .forEach(nummer ->
            fout(
                "regel %d, budget_bijstand".formatted(nummer),
                "",
                "ontbreekt, terwijl andere budgetten van %d er wel zijn".formatted(jaar),
                "Vul het budget in voor alle gemeenten, of voor geen."));
  }

  private Jaargegevens jaargegevens(NavigableMap<String, List<Bijdrage>> perGemeente) {
    Collection<List<Bijdrage>> alle = perGemeente.values();
    boolean budget = heeft(alle, Regel::budgetBijstand);
    return new Jaargegevens(
        rij(alle, Regel::inwoners),
        rij(alle, Regel::bijstand),
        rij(alle, Regel::lks),
        heeft(alle, Regel::objectief)
            ? Optional.of(rij(alle, r -> r.objectief().orElse(0)))
            : Optional.empty(),
        budget ? Optional.of(rij(alle, r -> r.budgetBijstand().orElse(0))) : Optional.empty(),
        budget ? Optional.of(rij(alle, r -> r.budgetLks().orElse(0))) : Optional.empty());
  }

  private static boolean heeft(
      Collection<List<Bijdrage>> alle, Function<Regel, OptionalDouble> veld) {
    return alle.stream().flatMap(List::stream).allMatch(b -> veld.apply(b.regel()).isPresent());
  }

  private static double[] rij(Collection<List<Bijdrage>> alle, Function<Regel, Double> veld) {
    return alle.stream()
        .mapToDouble(
            delen -> delen.stream().mapToDouble(b -> b.deel() * veld.apply(b.regel())).sum())
        .toArray();
  }

  private String naam(String code) {
    return register.metCode(code).map(Gemeente::naam).orElse(code);
  }

  private void fout(String veld, String waarde, String melding, String uitweg) {
    fouten.add(new Fout(veld, waarde, melding, "", uitweg));
  }
}
