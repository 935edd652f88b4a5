/**
 * Samenstelling per cluster: verschilt een kenmerk tussen clusters, en verandert dat na een
 * wijziging (SEOR 2026, tabellen I.1 en I.2).
 */
@NullMarked
package nl.loont.evaluatie.samenstelling;

import org.jspecify.annotations.NullMarked;
