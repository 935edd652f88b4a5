/**
 * Loondispensatie: de werkgever betaalt naar loonwaarde, de gemeente vult aan. Naar de pilot van
 * 2010 tot 2012 (Research voor Beleid, 2012).
 */
@NullMarked
package nl.loont.subsidie.loondispensatie;

import org.jspecify.annotations.NullMarked;
