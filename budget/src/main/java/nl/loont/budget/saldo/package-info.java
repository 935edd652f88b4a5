/** Het saldo van een gemeente uiteengelegd in macro-effect en verdeeleffect. */
@NullMarked
package nl.loont.budget.saldo;

import org.jspecify.annotations.NullMarked;
