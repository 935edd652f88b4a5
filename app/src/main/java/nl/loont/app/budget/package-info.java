/**
 * Antwoorden van de budgetmodule: dezelfde vorm op de opdrachtregel, in de API en om te bewaren.
 */
@NullMarked
package nl.loont.app.budget;

import org.jspecify.annotations.NullMarked;
