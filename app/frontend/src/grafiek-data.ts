export type Soort = 'waterval' | 'staaf';

/** Een balk van `van` tot `tot`, in euro; `waarde` is het getal in de tabel. */
export interface Balk {
  naam: string;
  waarde: number;
  van: number;
  tot: number;
  totaal: boolean;
}

/**
 * Leest de balken uit de tabel met deze id: per rij de kop (`th[scope=row]`) en de eerste cel met
 * `data-waarde`. Een rij met `data-totaal` is een totaal; bij een waterval telt zij niet opnieuw mee.
 */
export function leesTabel(id: string, soort: Soort): Balk[] {
  const tabel = document.getElementById(id);
  if (!tabel) return [];
  const balken: Balk[] = [];
  let stand = 0;
  for (const rij of tabel.querySelectorAll<HTMLElement>('tr')) {
    const kop = rij.querySelector('th[scope="row"]');
    const waarde = Number(rij.querySelector<HTMLElement>('[data-waarde]')?.dataset['waarde']);
    if (!kop || !Number.isFinite(waarde)) continue;
    const totaal = rij.hasAttribute('data-totaal');
    if (soort === 'waterval' && !totaal && waarde === 0) continue;
    const van = soort === 'waterval' && !totaal ? stand : 0;
    const tot = van + waarde;
    if (!totaal) stand = tot;
    balken.push({ naam: kop.textContent?.trim() ?? '', waarde, van, tot, totaal });
  }
  return balken;
}
