package nl.loont.evaluatie.sequenties;

import java.util.OptionalDouble;

/**
 * Hoe goed een indeling in clusters bij de afstanden past. Alles over paren van eenheden, dus met
 * gelijke sequenties meegeteld. Een maat die niet bestaat is leeg, bijvoorbeeld alle vier bij één
 * cluster.
 *
 * @param k aantal clusters
 * @param asw gemiddelde silhouetbreedte (Rousseeuw 1987), van −1 tot 1; hoger is beter
 * @param ch Caliński en Harabasz (1974) op gekwadrateerde afstanden; hoger is beter
 * @param hc C van Hubert en Levin (1976), van 0 tot 1; lager is beter
 * @param pbc punt-biseriële correlatie tussen afstand en in verschillende clusters zitten (Milligan
 *     1981), van −1 tot 1; hoger is beter
 */
public record Kwaliteit(
    int k, OptionalDouble asw, OptionalDouble ch, OptionalDouble hc, OptionalDouble pbc) {}
