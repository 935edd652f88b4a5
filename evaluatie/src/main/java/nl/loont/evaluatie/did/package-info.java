/** Verschil in verschillen, als controle naast de synthetische controle. */
@NullMarked
package nl.loont.evaluatie.did;

import org.jspecify.annotations.NullMarked;
