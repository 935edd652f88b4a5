package nl.loont.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.loont.kern.invoer.Fout;
import nl.loont.subsidie.loondispensatie.Aanvulregel;
import org.jspecify.annotations.Nullable;

/**
 * Wat iemand over een plaatsing invult. In het adres staat alleen wat van de basis afwijkt; een
 * geboortedatum of naam wordt niet gevraagd.
 */
final class PlaatsingFormulier {
  static final String PAD = "/wat-betekent-het";

  /** Velden van de rekening, in de volgorde van de pagina. */
  static final List<String> VELDEN =
      List.of(
          "begin",
          "leeftijd",
          "uren",
          "normuren",
          "loonwaarde",
          "forfaitaireMaanden",
          "loon",
          "uitkering",
          "nettoloon",
          "begeleiding",
          "regel");

  private static final int MAX_TEKST = 40;

  /** Velden die alleen wie het weet invult. */
  private static final List<String> BEDRAGEN =
      List.of("loon", "uitkering", "nettoloon", "begeleiding", "regel");

  /** Velden van de rekening; leeg is "weet ik niet" en dan geldt een gemiddelde. */
  private final Map<String, String> basis = new LinkedHashMap<>();

  private final Map<String, String> ingevuld = new LinkedHashMap<>();
  private final List<String> leeggemaakt = new ArrayList<>();
  private final Taal taal;
  private final Kant kant;
  private final String gemeente;

  /** Door wiens ogen de pagina kijkt. */
  enum Kant {
    WERKGEVER,
    WERKNEMER,
    GEMEENTE;

    String sleutel() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Kant van(@Nullable String sleutel) {
      for (Kant kant : values()) {
        if (kant.sleutel().equals(sleutel)) {
          return kant;
        }
      }
      return WERKGEVER;
    }
  }

  /** Leest het verzoek; {@code laatste} is de laatste dag waarvan het minimumloon bekend is. */
  PlaatsingFormulier(LocalDate laatste, Map<String, String[]> verzoek) {
    basis.put("begin", laatste.withDayOfMonth(1).toString());
    basis.put("leeftijd", "30");
    basis.put("uren", "32");
    basis.put("normuren", "36");
    basis.put("forfaitaireMaanden", "6");
    basis.put("loonwaarde", "40");
    basis.put("loon", "");
    basis.put("uitkering", "");
    basis.put("nettoloon", "");
    basis.put("begeleiding", "");
    basis.put("regel", Aanvulregel.VOORSTEL.sleutel());
    taal = Taal.van(eerste(verzoek, "taal"));
    kant = Kant.van(eerste(verzoek, "kant"));
    String code = eerste(verzoek, "gemeente");
    gemeente = code == null ? "" : kort(code.strip());
    for (String veld : basis.keySet()) {
      String waarde = Objects.requireNonNullElse(eerste(verzoek, veld), "").strip();
      if (!waarde.isEmpty() && !waarde.equals(basis.get(veld))) {
        ingevuld.put(veld, kort(waarde));
      } else if (waarde.isEmpty() && verzoek.containsKey(veld) && !BEDRAGEN.contains(veld)) {
        leeggemaakt.add(veld);
      }
    }
  }

  private static String kort(String waarde) {
    return waarde.length() > MAX_TEKST ? waarde.substring(0, MAX_TEKST) + "…" : waarde;
  }

  /** Fouten van velden die nodig zijn en op het scherm leeg zijn gemaakt. */
  List<Fout> leeggemaakt() {
    return leeggemaakt.stream()
        .map(veld -> new Fout(veld, "", "dit veld is leeg", "", "Vul het in."))
        .toList();
  }

  /** Of iemand een bedrag of regel heeft ingevuld die hij al weet. */
  boolean heeftBedragen() {
    return BEDRAGEN.stream().anyMatch(ingevuld::containsKey);
  }

  private static @Nullable String eerste(Map<String, String[]> verzoek, String naam) {
    String[] waarden = verzoek.get(naam);
    return waarden == null || waarden.length == 0 ? null : waarden[0];
  }

  Taal taal() {
    return taal;
  }

  Kant kant() {
    return kant;
  }

  /** Code van de gekozen gemeente, of leeg. */
  String gemeente() {
    return gemeente;
  }

  /** Wat in een veld staat. */
  String waarde(String veld) {
    return Objects.requireNonNull(ingevuld.getOrDefault(veld, basis.get(veld)), veld);
  }

  /** De invoer voor de rekening; een veld dat geen getal is blijft tekst en wordt daar gemeld. */
  Map<String, @Nullable Object> boom() {
    Map<String, @Nullable Object> boom = new LinkedHashMap<>();
    for (String veld : basis.keySet()) {
      String tekst = waarde(veld);
      if (!tekst.isEmpty()) {
        boolean woord = veld.equals("begin") || veld.equals("regel");
        boom.put(veld, woord ? tekst : getal(veld));
      }
    }
    return boom;
  }

  /** Een veld als getal, of de tekst zelf als er geen getal staat. */
  Object getal(String veld) {
    Double getal = taal.lees(waarde(veld));
    return getal == null ? waarde(veld) : getal;
  }

  String adres(String pad) {
    return adres(pad, kant, taal);
  }

  String voor(Kant andere) {
    return adres(PAD, andere, taal);
  }

  String inTaal(Taal andere) {
    return adres(PAD, kant, andere);
  }

  private String adres(String pad, Kant welke, Taal andere) {
    Map<String, String> velden = new LinkedHashMap<>(ingevuld);
    if (!gemeente.isEmpty()) {
      velden.put("gemeente", gemeente);
    }
    if (welke != Kant.WERKGEVER) {
      velden.put("kant", welke.sleutel());
    }
    if (andere == Taal.EN) {
      velden.put("taal", "en");
    }
    return Adres.van(pad, velden);
  }
}
