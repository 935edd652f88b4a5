package nl.loont.kern.invoer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.loont.kern.model.Documentation;
import nl.loont.kern.model.Model;
import org.jspecify.annotations.Nullable;

/** Leest velden uit een ingelezen boom en verzamelt alles wat niet klopt. */
public final class Veldlezer {
  private final Model model;
  private final List<Fout> fouten = new ArrayList<>();
  private final Map<String, Double> waarden = new LinkedHashMap<>();
  private final Map<String, String> velden = new LinkedHashMap<>();
  private final Set<String> onleesbaar = new HashSet<>();
  private final List<String> waarschuwingen = new ArrayList<>();

  public Veldlezer(Model model) {
    this.model = model;
  }

  /** Fouten tot nu toe. */
  public List<Fout> fouten() {
    return fouten;
  }

  /** Ingevulde cellen. */
  public Map<String, Double> waarden() {
    return waarden;
  }

  /** Cellen waarvoor iets anders dan een getal is ingevuld. */
  public Set<String> onleesbaar() {
    return onleesbaar;
  }

  /** Waarschuwingen tot nu toe. */
  public List<String> waarschuwingen() {
    return waarschuwingen;
  }

  /** Het veld waarin de gebruiker de waarde van een cel opgaf. */
  public String veld(String cel) {
    return velden.getOrDefault(cel, cel);
  }

  public boolean heeftFout(String veld) {
    return fouten.stream().anyMatch(f -> f.veld().equals(veld));
  }

  public void getal(String cel, String veld, @Nullable Object waarde) {
    if (waarde == null) {
      return; // Leeg is de basis, nooit nul.
    }
    velden.put(cel, veld);
    if (waarde instanceof Number getal && Double.isFinite(getal.doubleValue())) {
      waarden.put(cel, getal.doubleValue());
    } else if (onleesbaar.add(cel) && !heeftFout(veld)) {
      fout(veld, toon(waarde), "geen getal", toegestaan(cel), "Vul een getal in.");
    }
  }

  private String toegestaan(String cel) {
    return Documentation.range(model.cell(cel));
  }

  public String tekst(String veld, @Nullable Object waarde) {
    if (waarde == null) {
      return "";
    }
    if (waarde instanceof String s && s.length() <= 100) {
      return s.strip();
    }
    fout(veld, toon(waarde), "geen tekst van hoogstens 100 tekens", "", "Vul een naam in.");
    return "";
  }

  @SuppressWarnings("unchecked") // sleutels van een ingelezen object zijn altijd tekst
  public @Nullable Map<String, ?> object(String veld, @Nullable Object waarde) {
    if (waarde == null) {
      return null;
    }
    if (waarde instanceof Map<?, ?> map) {
      return (Map<String, ?>) map;
    }
    fout(veld, toon(waarde), "geen object met velden", "", "Gebruik accolades met velden erin.");
    return null;
  }

  public void onbekend(String pad, Map<String, ?> velden, Set<String> bekend) {
    for (String naam : velden.keySet()) {
      if (!bekend.contains(naam)) {
        fout(
            pad + naam,
            toon(velden.get(naam)),
            "dit veld bestaat niet",
            String.join(", ", new TreeSet<>(bekend)),
            "Haal het veld weg of verbeter de naam.");
      }
    }
  }

  public static String toon(@Nullable Object waarde) {
    String tekst = Objects.toString(waarde, "");
    return tekst.length() > 60 ? tekst.substring(0, 60) + "…" : tekst;
  }

  public void fout(String veld, String waarde, String melding, String toegestaan, String uitweg) {
    String kort = veld.length() > 100 ? veld.substring(0, 100) + "…" : veld;
    fouten.add(new Fout(kort, waarde, melding, toegestaan, uitweg));
  }
}
