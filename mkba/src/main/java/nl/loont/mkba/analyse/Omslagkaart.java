package nl.loont.mkba.analyse;

import java.util.List;
import nl.loont.kern.model.Cell;

/**
 * Saldo van een partij over twee invulbare cellen tegelijk.
 *
 * @param saldo de partij
 * @param horizontaal cel die per kolom verandert
 * @param verticaal cel die per rij verandert
 * @param x waarden van de horizontale cel, oplopend
 * @param y waarden van de verticale cel, oplopend
 * @param bedragen per rij (y) en kolom (x) het saldo, in euro per jaar
 * @param omslag per kolom de waarden van de verticale cel waarbij het saldo van teken wisselt
 */
@SuppressWarnings("ArrayRecordComponent") // een uitkomst om te tonen, geen sleutel
public record Omslagkaart(
    Saldo saldo,
    Cell horizontaal,
    Cell verticaal,
    double[] x,
    double[] y,
    double[][] bedragen,
    List<List<Double>> omslag) {}
