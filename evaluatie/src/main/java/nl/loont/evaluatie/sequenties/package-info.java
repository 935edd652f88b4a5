/**
 * Sequentie- en clusteranalyse: toestanden per periode, afstanden tussen sequenties, Ward en de
 * kwaliteit van een indeling (SEOR 2026, §5.2 en bijlage I.4).
 */
@NullMarked
package nl.loont.evaluatie.sequenties;

import org.jspecify.annotations.NullMarked;
