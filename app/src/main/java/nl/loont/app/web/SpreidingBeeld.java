package nl.loont.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.loont.app.evaluatie.Klassenantwoord;
import nl.loont.app.evaluatie.Samenhang;
import nl.loont.app.evaluatie.Soortkeuze;
import nl.loont.app.evaluatie.Spreidingsantwoord;
import nl.loont.app.figuur.Figuur;
import nl.loont.app.figuur.Lijnfiguur;
import nl.loont.app.figuur.Lijnfiguur.Stijl;
import nl.loont.app.figuur.Tabel;
import nl.loont.evaluatie.paneel.Periode;
import nl.loont.evaluatie.spreiding.Spreiding;

/** De spreiding tussen eenheden, klaar om te tonen. */
final class SpreidingBeeld {
  private final Evaluatieopmaak opmaak;
  private final Optional<Periode> periode;
  private final Optional<Soortkeuze> soort;
  private final List<Integer> grenzen;

  SpreidingBeeld(Teksten teksten, Evaluatieverzoek verzoek, Panelen.Bewaard bewaard) {
    this.opmaak = new Evaluatieopmaak(teksten, verzoek, bewaard);
    this.periode = verzoek.periode("periode");
    this.soort = Evaluatieopmaak.soort(verzoek);
    verzoek.meld(Samenhang.spreiding(verzoek::waarde));
    this.grenzen = Klassenantwoord.grenzen(verzoek.woorden("klassen"));
    verzoek.keur();
  }

  EvaluatieBeeld reken() {
    List<Spreiding> alle = Spreiding.van(opmaak.paneel());
    Spreiding eerste = alle.getFirst();
    Spreiding laatste = alle.getLast();
    List<EvaluatieBeeld.Regel> keuzen = opmaak.keuzen();
    keuzen.add(opmaak.regel("kwantiel", Spreidingsantwoord.KWANTIEL));
    Optional<Klassenantwoord> klassen =
        periode.map(p -> Klassenantwoord.perSoort(opmaak.paneel(), p, grenzen, soort));
    periode.ifPresent(p -> {
      keuzen.add(opmaak.regel("periode", p.toString()));
      keuzen.add(
          opmaak.regel("klassen", String.join("; ", grenzen.stream().map(g -> "" + g).toList())));
      keuzen.add(opmaak.regel("soort", opmaak.soort(soort)));
    });
    List<String> meldingen = new ArrayList<>(opmaak.paneel().meldingen());
    klassen.ifPresent(k -> meldingen.addAll(k.meldingen()));
    return new EvaluatieBeeld(
        opmaak.getal(laatste.kwartielafstand()),
        opmaak.tekst(
            "spreiding.bij",
            laatste.periode().toString(),
            opmaak.getal(eerste.kwartielafstand()),
            eerste.periode().toString()),
        "",
        List.of(
            opmaak.cijfer("decielafstand", opmaak.getal(laatste.decielafstand())),
            opmaak.cijfer("variatie", opmaak.getal(laatste.variatiecoefficient())),
            opmaak.cijfer("mediaan", opmaak.getal(laatste.mediaan()))),
        List.of(afstanden(alle), variatie(alle)),
        klassen.stream()
            .map(k ->
                opmaak.klassen(
                    k.tabel(),
                    opmaak.tekst("tabel.klassen", periode.orElseThrow().toString()),
                    opmaak.tekst("alle")))
            .toList(),
        opmaak.opmerkingen(meldingen),
        keuzen,
        Spreidingsantwoord.van(opmaak.paneel(), klassen));
  }

  private Lijnfiguur figuur(String titel) {
    return opmaak.metSrg(new Lijnfiguur(titel, opmaak.perioden(), opmaak.notatie()).metNul());
  }

  private Figuur afstanden(List<Spreiding> alle) {
    String titel = opmaak.tekst("figuur.spreiding");
    String svg =
        figuur(titel)
            .metWaarden(
                "P90 − P10", alle.stream().map(Spreiding::decielafstand).toList(), Stijl.VERGELIJK)
            .metWaarden(
                "P75 − P25", alle.stream().map(Spreiding::kwartielafstand).toList(), Stijl.HOOFD)
            .svg(opmaak.bron());
    return new Figuur(
        "spreiding",
        titel,
        opmaak.bron(),
        svg,
        new Tabel(
            "spreiding",
            titel,
            List.of(
                opmaak.tekst("periode"),
                "P75 − P25",
                "P90 − P10",
                "P10",
                "P25",
                opmaak.tekst("cijfer.mediaan"),
                "P75",
                "P90"),
            alle.stream()
                .map(s ->
                    List.of(
                        s.periode().toString(),
                        opmaak.getal(s.kwartielafstand()),
                        opmaak.getal(s.decielafstand()),
                        opmaak.getal(s.p10()),
                        opmaak.getal(s.p25()),
                        opmaak.getal(s.mediaan()),
                        opmaak.getal(s.p75()),
                        opmaak.getal(s.p90())))
                .toList()));
  }

  private Figuur variatie(List<Spreiding> alle) {
    String titel = opmaak.tekst("figuur.variatie");
    List<OptionalDouble> waarden = alle.stream().map(Spreiding::variatiecoefficient).toList();
    List<List<String>> rijen = new ArrayList<>();
    for (Spreiding s : alle) {
      rijen.add(
          List.of(
              s.periode().toString(),
              opmaak.getal(s.variatiecoefficient()),
              opmaak.getal(s.gemiddelde()),
              opmaak.getal(s.standaardafwijking())));
    }
    return new Figuur(
        "variatie",
        titel,
        opmaak.bron(),
        figuur(titel).met(opmaak.tekst("cijfer.variatie"), waarden, Stijl.HOOFD).svg(opmaak.bron()),
        new Tabel(
            "variatie",
            titel,
            List.of(
                opmaak.tekst("periode"),
                opmaak.tekst("cijfer.variatie"),
                opmaak.tekst("gemiddelde"),
                opmaak.tekst("standaardafwijking")),
            rijen));
  }
}
