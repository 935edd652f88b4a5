package nl.loont.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loont.app.evaluatie.Samenhang;
import nl.loont.app.evaluatie.Srg;
import nl.loont.app.evaluatie.Trendbreukantwoord;
import nl.loont.app.figuur.Figuur;
import nl.loont.app.figuur.Lijnfiguur;
import nl.loont.app.figuur.Lijnfiguur.Stijl;
import nl.loont.app.figuur.Tabel;
import nl.loont.evaluatie.paneel.Paneel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.regressie.Schatting;
import nl.loont.evaluatie.trendbreuk.Breukopzet;
import nl.loont.evaluatie.trendbreuk.Segmentmodel;
import nl.loont.evaluatie.trendbreuk.SupF;
import nl.loont.evaluatie.trendbreuk.Tijdreeks;
import nl.loont.evaluatie.trendbreuk.Trendbreuk;
import nl.loont.evaluatie.trendbreuk.Vorm;

/** De trendbreuktoets, klaar om te tonen. */
final class TrendbreukBeeld {
  private final Evaluatieopmaak opmaak;
  private final Breukopzet opzet;
  private final String eenheid;
  private final String samen;

  TrendbreukBeeld(Teksten teksten, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard) {
    this.opmaak = new Evaluatieopmaak(teksten, verzoek, bewaard);
    Optional<Periode> breuk = verzoek.periode("breuk");
    if (breuk.isEmpty() && verzoek.waarde("breuk").isEmpty()) {
      verzoek.meld(
          "breuk",
          "er is geen breuk",
          "een periode van het paneel",
          "Kies de eerste periode erna.");
    }
    Optional<Integer> bandbreedte = verzoek.aantal("bandbreedte", 0, 9_999);
    boolean seizoen = verzoek.keuze("seizoen", List.of("maand", "geen")).equals("maand");
    Vorm groei =
        verzoek.keuze("groei", List.of("groei", "jaargroei")).equals("groei")
            ? Vorm.GROEI
            : Vorm.JAARGROEI;
    this.samen = verzoek.keuze("samen", List.of("gemiddelde", "som"));
    this.eenheid = verzoek.waarde("reeks");
    keurReeks(verzoek, bewaard.paneel());
    verzoek.keur();
    this.opzet =
        new Breukopzet(
            breuk.orElseThrow(),
            bandbreedte.map(OptionalInt::of).orElse(OptionalInt.empty()),
            seizoen,
            groei,
            verzoek.aan("srg") ? List.of(Srg.BREUK) : List.of());
  }

  private static void keurReeks(Evaluatieverzoek verzoek, Paneel paneel) {
    String reeks = verzoek.waarde("reeks");
    if (!reeks.isEmpty() && !paneel.eenheden().contains(reeks)) {
      verzoek.meld(
          "reeks",
          "deze eenheid staat niet in het paneel",
          "",
          "Kies een eenheid uit de lijst, of alle eenheden samen.");
    }
    // Het gemiddelde is de stand van de keuzelijst, geen keuze van de gebruiker.
    verzoek.meld(
        Samenhang.trendbreuk(
            veld ->
                veld.equals("samen") && verzoek.heeft(veld, "gemiddelde")
                    ? ""
                    : verzoek.waarde(veld),
            "reeks"));
  }

  EvaluatieBeeld reken() {
    Trendbreuk toets = Trendbreuk.van(reeks(), opzet);
    Segmentmodel model = toets.model();
    Schatting sprong = model.niveauverschuiving();
    return new EvaluatieBeeld(
        opmaak.getal(sprong.schatting()),
        opmaak.tekst("trendbreuk.bij", opzet.breuk().toString(), naam()),
        "",
        cijfers(toets),
        figuren(toets),
        List.of(effecten(toets), jaargrenzen(toets)),
        opmaak.opmerkingen(meldingen(toets)),
        keuzen(toets),
        Trendbreukantwoord.van(toets, naam(), opmaak.paneel().meldingen()));
  }

  private List<String> meldingen(Trendbreuk toets) {
    List<String> meldingen = new ArrayList<>(opmaak.paneel().meldingen());
    meldingen.addAll(toets.meldingen());
    return meldingen;
  }

  private Tijdreeks reeks() {
    return eenheid.isEmpty()
        ? samen.equals("som")
            ? Tijdreeks.som(opmaak.paneel())
            : Tijdreeks.gemiddelde(opmaak.paneel())
        : Tijdreeks.van(opmaak.paneel(), eenheid);
  }

  private String naam() {
    return eenheid.isEmpty()
        ? opmaak.tekst("reeks." + samen, Integer.toString(opmaak.paneel().eenheden().size()))
        : eenheid;
  }

  private List<EvaluatieBeeld.Regel> cijfers(Trendbreuk toets) {
    List<EvaluatieBeeld.Regel> cijfers = new ArrayList<>();
    Schatting sprong = toets.model().niveauverschuiving();
    cijfers.add(
        opmaak.interval(0.95, opmaak.getal(sprong.van()) + " – " + opmaak.getal(sprong.tot())));
    cijfers.add(opmaak.cijfer("p", opmaak.kans(sprong.p())));
    cijfers.add(
        opmaak.cijfer(
            "trendverandering",
            opmaak.tekst(
                "metKans",
                opmaak.getal(toets.model().trendverandering().schatting()),
                opmaak.kans(toets.model().trendverandering().p()))));
    toets
        .chow()
        .ifPresent(c ->
            cijfers.add(
                opmaak.cijfer(
                    "chow", opmaak.tekst("metKans", opmaak.getal(c.f()), opmaak.kans(c.p())))));
    toets
        .supF()
        .ifPresent(f ->
            cijfers.add(
                opmaak.cijfer(
                    "supF",
                    opmaak.tekst(
                        "supFWaarde",
                        opmaak.getal(f.f()),
                        f.periode().toString(),
                        opmaak.kans(f.p())))));
    cijfers.add(opmaak.cijfer("samenhang", opmaak.getal(toets.model().autocorrelatie())));
    return cijfers;
  }

  private List<Figuur> figuren(Trendbreuk toets) {
    List<Figuur> figuren = new ArrayList<>();
    figuren.add(breuk(toets));
    toets.supF().ifPresent(f -> figuren.add(supF(f)));
    return figuren;
  }

  private Figuur breuk(Trendbreuk toets) {
    Segmentmodel model = toets.model();
    String titel = opmaak.tekst("figuur.breuk", naam());
    List<Double> waarden = model.reeks().waarden();
    int plaats = model.reeks().perioden().indexOf(opzet.breuk());
    List<OptionalDouble> zonder =
        IntStream.range(0, waarden.size())
            .mapToObj(t ->
                t < plaats ? OptionalDouble.empty() : OptionalDouble.of(model.zonderBreuk().get(t)))
            .toList();
    Lijnfiguur figuur =
        new Lijnfiguur(titel, opmaak.perioden(), opmaak.notatie())
            .metStaand(plaats, opmaak.tekst("breukLijn"), false)
            .metWaarden(opmaak.tekst("reeks.waargenomen"), waarden, Stijl.HOOFD)
            .metWaarden(opmaak.tekst("reeks.model"), model.aangepast(), Stijl.DERDE)
            .met(opmaak.tekst("reeks.zonderBreuk"), zonder, Stijl.VERGELIJK);
    return new Figuur(
        "breuk",
        titel,
        opmaak.bron(),
        opmaak.metSrg(figuur).svg(opmaak.bron()),
        new Tabel(
            "breuk",
            titel,
            List.of(
                opmaak.tekst("periode"),
                opmaak.tekst("reeks.waargenomen"),
                opmaak.tekst("reeks.model"),
                opmaak.tekst("reeks.zonderBreuk")),
            IntStream.range(0, waarden.size())
                .mapToObj(t ->
                    List.of(
                        opmaak.perioden().get(t),
                        opmaak.getal(waarden.get(t)),
                        opmaak.getal(model.aangepast().get(t)),
                        t < plaats ? "" : opmaak.getal(model.zonderBreuk().get(t))))
                .toList()));
  }

  private Figuur supF(SupF supF) {
    String titel = opmaak.tekst("figuur.supF");
    Map<Periode, Double> verloop = new HashMap<>();
    supF.verloop().forEach(punt -> verloop.put(punt.periode(), punt.f()));
    List<Periode> perioden = opmaak.paneel().perioden();
    List<OptionalDouble> waarden =
        perioden.stream()
            .map(p ->
                Optional.ofNullable(verloop.get(p))
                    .map(OptionalDouble::of)
                    .orElse(OptionalDouble.empty()))
            .toList();
    Lijnfiguur figuur =
        new Lijnfiguur(titel, opmaak.perioden(), opmaak.notatie())
            .metNul()
            .metStaand(perioden.indexOf(opzet.breuk()), opmaak.tekst("breukLijn"), false)
            .met(opmaak.tekst("reeks.wald"), waarden, Stijl.HOOFD)
            .metMerken(opmaak.tekst("reeks.hoogste"), List.of(perioden.indexOf(supF.periode())));
    return new Figuur(
        "supf",
        titel,
        opmaak.bron(),
        opmaak.metSrg(figuur).svg(opmaak.bron()),
        new Tabel(
            "supf",
            titel,
            List.of(opmaak.tekst("periode"), opmaak.tekst("reeks.wald")),
            supF.verloop().stream()
                .map(punt -> List.of(punt.periode().toString(), opmaak.getal(punt.f())))
                .toList()));
  }

  private List<String> kop() {
    return List.of(
        opmaak.tekst("vorm"),
        opmaak.tekst("effect"),
        opmaak.tekst("schatting"),
        opmaak.tekst("standaardfout"),
        "t",
        opmaak.tekst("p"),
        opmaak.tekst("van"),
        opmaak.tekst("tot"));
  }

  private List<String> rij(String eerste, String effect, Schatting s) {
    return List.of(
        eerste,
        opmaak.tekst("effect." + effect),
        opmaak.getal(s.schatting()),
        opmaak.getal(s.standaardfout()),
        opmaak.getal(s.t()),
        opmaak.kans(s.p()),
        opmaak.getal(s.van()),
        opmaak.getal(s.tot()));
  }

  private Tabel effecten(Trendbreuk toets) {
    return new Tabel(
        "effecten",
        opmaak.tekst("tabel.effecten"),
        kop(),
        toets.modellen().stream()
            .flatMap(model ->
                model.effecten().entrySet().stream()
                    .map(e ->
                        rij(opmaak.tekst("vorm." + model.vorm().naam()), e.getKey(), e.getValue())))
            .toList());
  }

  private Tabel jaargrenzen(Trendbreuk toets) {
    return new Tabel(
        "jaargrenzen",
        opmaak.tekst("tabel.jaargrenzen"),
        kop(),
        toets.jaargrenzen().stream()
            .flatMap(j ->
                j.modellen().stream()
                    .flatMap(m -> {
                      String naam = j.periode() + ", " + opmaak.tekst("vorm." + m.vorm().naam());
                      return Stream.of(
                          rij(naam, "niveauverschuiving", m.niveauverschuiving()),
                          rij(naam, "trendverandering", m.trendverandering()));
                    }))
            .toList());
  }

  /** De bandbreedte per vorm, want bij jaargroei is zij groter. */
  private String bandbreedten(Trendbreuk toets) {
    return toets.modellen().stream()
        .map(m -> opmaak.tekst("vorm." + m.vorm().naam()) + " " + m.bandbreedteGebruikt())
        .collect(Collectors.joining("; "));
  }

  private List<EvaluatieBeeld.Regel> keuzen(Trendbreuk toets) {
    Map<String, String> keuzen = new LinkedHashMap<>();
    keuzen.put("reeks", naam());
    keuzen.put("breuk", opzet.breuk().toString());
    keuzen.put(
        "bandbreedte",
        opmaak.tekst(
            opzet.bandbreedte().isPresent() ? "bandbreedte.gekozen" : "bandbreedte.regel",
            bandbreedten(toets)));
    keuzen.put("seizoen", opmaak.tekst(opzet.seizoen() ? "seizoen.maand" : "seizoen.geen"));
    keuzen.put("groei", opmaak.tekst("vorm." + opzet.groei().naam()));
    keuzen.put("afknippen", opmaak.procent(0.15));
    List<EvaluatieBeeld.Regel> alle = opmaak.keuzen();
    keuzen.forEach((naam, waarde) -> alle.add(opmaak.regel(naam, waarde)));
    return alle;
  }
}
