/**
 * Monitor: herstelt maandleveringen van gemeenten (SRG) volgens SEOR (2026, bijlage I), en telt en
 * toont dan wat er staat. Begin bij {@link nl.loont.monitor.Verwerking}.
 */
@NullMarked
package nl.loont.monitor;

import org.jspecify.annotations.NullMarked;
