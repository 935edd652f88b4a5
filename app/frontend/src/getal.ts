const bedrag = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

/** Een bedrag in hele euro's met zijn teken: "+ € 1.234", "− € 1.234", "€ 0". */
export function euro(waarde: number): string {
  const rond = Math.round(waarde);
  const getal = `€ ${bedrag.format(Math.abs(rond))}`;
  if (rond === 0) return getal;
  return rond > 0 ? `+ ${getal}` : `− ${getal}`;
}

/** Een bedrag met zijn teken, zonder euroteken, voor waar weinig ruimte is: "+1.234". */
export function metTeken(waarde: number): string {
  return euro(waarde).replace(/ ?€ /, '').replace(' ', '');
}

/** Een bedrag voor bij een as: "−100.000". */
export function kort(waarde: number): string {
  return bedrag.format(waarde).replace('-', '−');
}

/** Leest een getal zoals een Nederlandse gebruiker het typt; `undefined` als het geen getal is. */
export function leesGetal(tekst: string): number | undefined {
  const kaal = tekst.trim().replace(/[\s€%]/g, '');
  if (kaal === '') return undefined;
  const alsDuizendtallen = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(kaal);
  const getal = Number((alsDuizendtallen ? kaal.replaceAll('.', '') : kaal).replace(',', '.'));
  return Number.isFinite(getal) ? getal : undefined;
}
