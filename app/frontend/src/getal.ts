import { engels } from './teksten';

const GROEP = engels ? ',' : '.';
const DUIZENDTALLEN = engels ? /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/ : /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const bedrag = new Intl.NumberFormat(engels ? 'en-GB' : 'nl-NL', { maximumFractionDigits: 0 });

/** Een bedrag in hele euro's met zijn teken: "+ € 1.234", "− € 1.234", "€ 0"; in het Engels "+ € 1,234". */
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

/**
 * Leest een getal zoals `Taal.lees` op de server: groepen van precies drie zijn duizendtallen, verder
 * mag een punt of een komma. `undefined` als het geen getal is; wat het dan wel is, zegt de server.
 */
export function leesGetal(tekst: string): number | undefined {
  const kaal = tekst.replace(/[€%]|[ \t\n\v\f\r]/g, '').replaceAll('−', '-');
  if (kaal.length > 30) return undefined;
  if (DUIZENDTALLEN.test(kaal)) return Number(kaal.replaceAll(GROEP, '').replace(',', '.'));
  return /^-?\d+([.,]\d+)?$/.test(kaal) ? Number(kaal.replace(',', '.')) : undefined;
}
