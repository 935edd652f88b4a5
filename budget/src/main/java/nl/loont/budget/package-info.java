/**
 * Het BUIG-budget: hoe het over gemeenten verdeeld wordt, hoe het jaar na jaar volgt op wat alle
 * gemeenten deden, en wat één plaatsing of een andere verdeelregel daaraan verandert.
 */
@NullMarked
package nl.loont.budget;

import org.jspecify.annotations.NullMarked;
