/** Kleuren en letter van de stijl, zodat grafiek en tabel bij elkaar passen. */
export function kleuren() {
  const stijl = getComputedStyle(document.documentElement);
  const token = (naam: string, anders: string) => stijl.getPropertyValue(naam).trim() || anders;
  return {
    letter: token('--loont-letter', 'sans-serif'),
    inkt: token('--loont-inkt', '#16242c'),
    zacht: token('--loont-inkt-zacht', '#51616b'),
    lijn: token('--loont-lijn', '#dde3e6'),
    plus: token('--loont-plus', '#1f6f94'),
    min: token('--loont-min', '#f0b48c'),
    minRand: token('--loont-min-rand', '#a4470b'),
    totaal: token('--loont-geel', '#ffd84d'),
    rand: token('--loont-geel-rand', '#6d5600'),
    reeksen: ['#0d4a5c', '#ffe07a', '#8fbfd3', '#ffffff'].map((anders, i) => token(`--loont-reeks-${i + 1}`, anders)),
    reeksrand: token('--loont-merk-donker', '#0a3341'),
  };
}

export type Kleuren = ReturnType<typeof kleuren>;

/** Letters in een grafiek; op een smal scherm een maat kleiner. */
export function letters(kleur: Kleuren, smal: boolean) {
  return { fontFamily: kleur.letter, fontSize: smal ? 12 : 14, color: kleur.inkt };
}
