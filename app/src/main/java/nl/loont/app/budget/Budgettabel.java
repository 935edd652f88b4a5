package nl.loont.app.budget;

import static nl.loont.app.Tabel.centen;
import static nl.loont.app.Tabel.euro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.loont.app.Tabel;
import nl.loont.app.Tabel.Getal;
import nl.loont.app.budget.Simulatieantwoord.Gemeenteverloop;
import org.jspecify.annotations.Nullable;

/** Antwoorden van de budgetmodule als tabellen. */
public final class Budgettabel {
  private Budgettabel() {}

  /** Macrobudget per jaar. */
  public static Tabel macro(Simulatieantwoord a) {
    List<List<Object>> rijen = new ArrayList<>();
    for (int t = 0; t < a.jaren().size(); t++) {
      rijen.add(
          List.of(
              a.jaren().get(t).toString(),
              cent(a.macro().bijstand().get(t)),
              cent(a.macro().lks().get(t))));
    }
    return new Tabel("Macrobudget, euro", List.of("jaar", "bijstand", "lks"), rijen);
  }

  /** Verloop van gemeenten, een rij per gemeente en jaar. */
  public static Tabel verloop(Simulatieantwoord a, Collection<String> codes) {
    List<List<Object>> rijen = new ArrayList<>();
    for (Map.Entry<String, Gemeenteverloop> e : a.gemeenten().entrySet()) {
      if (codes.contains(e.getKey())) {
        for (int t = 0; t < a.jaren().size(); t++) {
          rijen.add(rij(e.getKey(), a.jaren().get(t), e.getValue(), t));
        }
      }
    }
    return new Tabel(
        "Budget en lasten, euro; saldo is budget min lasten, effect het verschil met de basis",
        List.of(
            "gemeente",
            "jaar",
            "budget_bijstand",
            "budget_lks",
            "lasten_bijstand",
            "lasten_lks",
            "saldo",
            "saldo_cumulatief",
            "voorfinanciering",
            "saldo_basis",
            "effect"),
        rijen);
  }

  private static List<Object> rij(String code, int jaar, Gemeenteverloop g, int t) {
    return List.of(
        code,
        Integer.toString(jaar),
        cent(g.budgetBijstand().get(t)),
        cent(g.budgetLks().get(t)),
        euro(g.lastenBijstand().get(t)),
        euro(g.lastenLks().get(t)),
        euro(g.saldo().get(t)),
        euro(g.saldoCumulatief().get(t)),
        euro(g.voorfinanciering().get(t)),
        euro(g.basis().saldo().get(t)),
        euro(g.saldo().get(t) - g.basis().saldo().get(t)));
  }

  /** De contante som per loonwaarde en uren. */
  public static Tabel prikkels(Prikkelantwoord a) {
    List<String> kolommen = new ArrayList<>(List.of("loonwaarde_procent"));
    a.uren().forEach(uren -> kolommen.add(new Getal(uren, 3).tekst() + " uur"));
    List<List<Object>> rijen = new ArrayList<>();
    for (int i = 0; i < a.loonwaarde().size(); i++) {
      List<Object> rij = new ArrayList<>(List.of(new Getal(a.loonwaarde().get(i), 3)));
      a.contant().get(i).forEach(bedrag -> rij.add(euro(bedrag)));
      rijen.add(rij);
    }
    return new Tabel(
        "Verandering van het saldo van de gemeente, contante som over de horizon, euro",
        kolommen,
        rijen);
  }

  /** Het saldo per jaar uiteengelegd. */
  public static Tabel saldo(Saldoantwoord a) {
    return new Tabel(
        "%s (%s): saldo in euro; rang op saldo per euro budget, van %d gemeenten; vergeleken met %s"
            .formatted(a.naam(), a.gemeente(), a.gemeenten(), a.groep()),
        List.of(
            "jaar",
            "budget",
            "lasten",
            "saldo",
            "macro_effect",
            "verdeeleffect",
            "cumulatief",
            "rang",
            "per_euro_budget",
            "per_euro_budget_groep",
            "vangnetsignaal"),
        a.jaren().stream()
            .map(j ->
                List.<Object>of(
                    Integer.toString(j.jaar()),
                    euro(j.budget()),
                    euro(j.lasten()),
                    euro(j.saldo()),
                    euro(j.macroEffect()),
                    euro(j.verdeelEffect()),
                    euro(j.cumulatief()),
                    new Getal(j.rang(), 0),
                    new Getal(j.perEuroBudget(), 4),
                    leeg(j.perEuroBudgetGroep()),
                    j.vangnetsignaal() ? "ja" : "nee"))
            .toList());
  }

  /** Bedrag op de cent; in een bestand altijd met twee decimalen. */
  private static Getal cent(BigDecimal bedrag) {
    return centen(bedrag.movePointRight(2).longValueExact());
  }

  private static Object leeg(@Nullable Double waarde) {
    return waarde == null ? "" : new Getal(waarde, 4);
  }
}
