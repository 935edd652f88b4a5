package nl.loont.app.api;

import java.util.List;
import nl.loont.kern.gemeente.Gemeente;

/**
 * Het gemeenteregister.
 *
 * @param herkomst bron en peildatum
 * @param inwoners inwoners van alle gemeenten samen
 * @param gemeenten de gemeenten
 */
record Gemeentelijst(String herkomst, long inwoners, List<Gemeente> gemeenten) {}
