package nl.loont.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loont.kern.gemeente.Gemeente;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.kern.invoer.Fout;
import nl.loont.kern.invoer.InvoerException;
import nl.loont.mkba.Doelgroep;
import org.jspecify.annotations.Nullable;

/**
 * De rondes van plaatsingen in een verzoek. De velden van de eerste ronde hebben geen voorvoegsel,
 * die van de volgende {@code r2.} en {@code r3.}.
 */
final class Rondes {
  /** Voorvoegsels van de velden, een per ronde. */
  static final List<String> VOORVOEGSELS = List.of("", "r2.", "r3.");

  /** Wie er kunnen plaatsen. */
  static final List<String> WIE = List.of("deze", "alle", "anderen", "lijst");

  private static final List<String> SOORTEN = List.of("aantal", "nuggers", "uren");

  private final Budgetverzoek verzoek;

  Rondes(Budgetverzoek verzoek) {
    this.verzoek = verzoek;
  }

  /** De velden van alle rondes. */
  static List<String> velden() {
    List<String> velden = new ArrayList<>();
    for (String voor : VOORVOEGSELS) {
      velden.addAll(List.of(voor + "wie", voor + "lijst", voor + "vanaf"));
      for (Doelgroep groep : Doelgroep.values()) {
        SOORTEN.forEach(soort -> velden.add(voor + soort + "." + groep));
      }
    }
    return velden;
  }

  /** De voorvoegsels van de rondes met een aantal mensen. */
  private List<String> gevuld() {
    return VOORVOEGSELS.stream()
        .filter(voor ->
            Stream.of(Doelgroep.values())
                .anyMatch(groep -> !verzoek.waarde(voor + "aantal." + groep).isEmpty()))
        .toList();
  }

  /**
   * Het scenario van een simulatievraag: een ronde, of een lijst; leeg is {@code null}.
   *
   * @param register om namen van gemeenten in codes te vertalen
   * @throws InvoerException als een ronde niet zegt wie er plaatsen
   */
  @Nullable Object scenario(Gemeenteregister register) {
    for (String voor : VOORVOEGSELS) {
      keurWie(voor + "wie");
    }
    List<Object> rondes = new ArrayList<>();
    for (String voor : gevuld()) {
      Map<String, Object> ronde = new LinkedHashMap<>();
      ronde.put("plaatsingen", plaatsingen(voor));
      ronde.put("wie", wie(voor, register));
      Object vanaf = verzoek.getal(voor + "vanaf");
      if (vanaf != null) {
        ronde.put("vanaf", vanaf);
      }
      rondes.add(ronde);
    }
    return rondes.isEmpty() ? null : rondes.size() == 1 ? rondes.getFirst() : rondes;
  }

  private void keurWie(String veld) {
    String wie = verzoek.waarde(veld, "deze");
    if (!WIE.contains(wie)) {
      throw new InvoerException(
          List.of(
              new Fout(
                  veld, wie, "deze keuze bestaat niet", String.join(", ", WIE), "Kies er een.")));
    }
  }

  private Object wie(String voor, Gemeenteregister register) {
    return switch (verzoek.waarde(voor + "wie", "deze")) {
      case "alle" -> "alle";
      case "anderen" -> Map.of("alleBehalve", List.of(verzoek.waarde("gemeente")));
      case "lijst" -> codes(verzoek.waarde(voor + "lijst"), register);
      default -> List.of(verzoek.waarde("gemeente"));
    };
  }

  /** Codes uit een lijst van codes of namen met komma's; een onbekende naam blijft staan. */
  static List<String> codes(String lijst, Gemeenteregister register) {
    return Arrays.stream(lijst.split("[,;]", -1))
        .map(String::strip)
        .filter(naam -> !naam.isEmpty())
        .map(naam ->
            register
                .metCode(naam)
                .or(() -> register.metNaam(naam))
                .map(Gemeente::code)
                .orElse(naam))
        .toList();
  }

  private Map<String, Object> plaatsingen(String voor) {
    Map<String, Object> plaatsingen = new LinkedHashMap<>();
    for (Doelgroep groep : Doelgroep.values()) {
      if (!verzoek.waarde(voor + "aantal." + groep).isEmpty()) {
        Map<String, Object> velden = new LinkedHashMap<>();
        for (String soort : SOORTEN) {
          Object waarde = verzoek.getal(voor + soort + "." + groep);
          if (waarde != null) {
            velden.put(soort, waarde);
          }
        }
        plaatsingen.put(groep.name(), velden);
      }
    }
    return plaatsingen;
  }

  /** Of er plaatsingen zijn. */
  boolean leeg() {
    return gevuld().isEmpty();
  }

  /** Ingevulde velden die niet meetellen, omdat er iets anders bij hoort. */
  List<String> zonderGevolg() {
    List<String> velden = new ArrayList<>();
    for (String voor : VOORVOEGSELS) {
      for (Doelgroep groep : Doelgroep.values()) {
        if (verzoek.waarde(voor + "aantal." + groep).isEmpty()) {
          velden.addAll(List.of(voor + "nuggers." + groep, voor + "uren." + groep));
        }
      }
      if (!verzoek.waarde(voor + "wie", "deze").equals("lijst")) {
        velden.add(voor + "lijst");
      }
    }
    return velden.stream().filter(veld -> !verzoek.waarde(veld).isEmpty()).toList();
  }

  /**
   * Het veld van het formulier bij een veld van het scenario, of leeg als het daar niet bij hoort.
   */
  String veld(String pad) {
    if (!pad.startsWith("scenario")) {
      return "";
    }
    List<String> gevuld = gevuld();
    int nummer = pad.startsWith("scenario[") ? Character.digit(pad.charAt(9), 10) : 0;
    String voor = nummer >= 0 && nummer < gevuld.size() ? gevuld.get(nummer) : "";
    String[] delen = pad.replaceFirst("^scenario(\\[\\d+\\])?\\.?", "").split("\\.", -1);
    if (delen[0].equals("plaatsingen")) {
      return delen.length == 3 ? voor + delen[2] + "." + delen[1] : eersteAantal(voor);
    }
    if (delen[0].startsWith("wie")) {
      return verzoek.waarde(voor + "wie").equals("lijst") ? voor + "lijst" : "gemeente";
    }
    return voor + delen[0];
  }

  private String eersteAantal(String voor) {
    return Stream.of(Doelgroep.values())
        .map(groep -> voor + "aantal." + groep)
        .filter(veld -> !verzoek.waarde(veld).isEmpty())
        .findFirst()
        .orElse(voor + "aantal.NBW");
  }
}
