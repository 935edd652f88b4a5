/** De figuren en tabellen van het rapport, met geheimhouding van kleine aantallen. */
@NullMarked
package nl.loont.monitor.figuur;

import org.jspecify.annotations.NullMarked;
