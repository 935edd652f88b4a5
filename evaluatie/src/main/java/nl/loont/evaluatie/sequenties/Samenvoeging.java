package nl.loont.evaluatie.sequenties;

/**
 * Twee takken van een dendrogram die samengaan. Takken 0 tot en met n−1 zijn eenheden; tak n+s
 * ontstaat bij samenvoeging s.
 *
 * @param links de tak met de eerste eenheid
 * @param rechts de andere tak
 * @param hoogte afstand waarop zij samengaan; loopt op
 * @param omvang aantal eenheden erna
 */
public record Samenvoeging(int links, int rechts, double hoogte, int omvang) {}
