package nl.loont.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bouwstenen van een pagina: wat een sjabloon zonder verdere keuzes kan tonen. */
final class Beeld {
  private Beeld() {}

  /**
   * Invoerveld.
   *
   * @param id unieke sleutel in de pagina
   * @param naam naam in het adres
   * @param label naam voor voorleessoftware
   * @param groep doelgroep, of leeg
   * @param waarde wat er staat
   * @param basis de basiswaarde, of leeg als die van de gemeente afhangt
   * @param gewijzigd of de waarde afwijkt van de basis
   * @param herstel adres dat het veld terugzet
   * @param fout wat er mis is, of leeg
   */
  record Veld(
      String id,
      String naam,
      String label,
      String groep,
      String waarde,
      String basis,
      boolean gewijzigd,
      String herstel,
      String fout) {

    /** Sleutels van de teksten bij het veld, of {@code null} als er geen zijn. */
    public @Nullable String beschrijving() {
      if (!fout.isEmpty()) {
        return "fout-" + id;
      }
      return gewijzigd && !basis.isEmpty() ? "basis-" + id : null;
    }

    /** Hetzelfde veld onder een andere kop. */
    Veld bij(String kop) {
      return new Veld(id, naam, label, kop, waarde, basis, gewijzigd, herstel, fout);
    }

    /** Hetzelfde veld zonder basis om naar terug te gaan. */
    Veld zonderBasis() {
      return new Veld(id, naam, label, groep, waarde, "", false, "", fout);
    }
  }

  /**
   * Regel van een invoertabel: in te vullen of vaste waarden.
   *
   * @param label opschrift
   * @param plaatsen per kolom een veld, of een vaste waarde
   * @param eenheid eenheid
   * @param bronnen herkomst; meer dan een als de doelgroepen er niet dezelfde hebben
   */
  record Invoerregel(String label, List<Plaats> plaatsen, String eenheid, List<Herkomst> bronnen) {}

  /** Herkomst van een waarde: vindplaats met toelichting, en bewijskracht. */
  record Herkomst(String bron, String toelichting, String merk, String merkUitleg) {}

  /** Plaats in een invoertabel: een veld, of een vaste waarde met haar uitleg. */
  record Plaats(String groep, @Nullable Veld veld, String vast, String uitleg) {}

  /** Invoertabel: een cluster van structuurvariabelen. */
  record Invoertabel(
      String id,
      String titel,
      List<String> kolommen,
      List<Invoerregel> regels,
      int gewijzigd,
      boolean open) {}

  /** Getal in een tabel, met adres van zijn uitleg. */
  record Getal(String tekst, String css, double waarde, String uitleg) {}

  /** Regel van een resultaattabel. */
  record Regel(String label, List<Getal> getallen, String soort) {}

  /** Keuze in een rij. */
  record Keuze(String waarde, String label, boolean gekozen) {}

  /** Kerncijfer. */
  record Kerncijfer(String label, String bedrag, boolean negatief, String uitleg, String kolom) {}

  /** Fout in een veld: de hele zin voor het overzicht, kort voor bij het veld. */
  record Veldfout(String id, String tekst, String kort) {}
}
