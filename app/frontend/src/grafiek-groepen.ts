import type { EChartsCoreOption } from 'echarts/core';
import { euro, kort, metTeken } from './getal';
import { kleuren, letters } from './grafiek-kleuren';
import { teksten } from './teksten';

/** Per categorie een balk voor elke reeks. */
export interface Groepen {
  namen: string[];
  reeksen: { naam: string; waarden: number[] }[];
  hoogte: number;
}

/** Hoogte van een balk met haar marge; zo past een grafiek van vier scenario's op een liggend vel. */
const BALK = 13;

/** Streep of stip per reeks, zodat het verschil niet van kleur afhangt; de legenda toont hetzelfde. */
const PATRONEN = [
  undefined,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  { symbol: 'circle', dashArrayX: [[5, 5], [0, 5, 5, 0]], dashArrayY: [5, 0], symbolSize: 0.6 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: Math.PI / 2 },
];

/**
 * Leest de reeksen uit de tabel met deze id: de koppen met `data-reeks`, en per rij de cellen met
 * klasse `bedrag`. Een rij van klasse `somrij` telt andere rijen op en blijft weg.
 */
export function leesGroepen(id: string): Groepen {
  const tabel = document.getElementById(id);
  const koppen = [...(tabel?.querySelectorAll('th[data-reeks]') ?? [])];
  const rijen = [...(tabel?.querySelectorAll('tbody tr:not(.somrij)') ?? [])];
  const waarden = rijen.map((rij) =>
    [...rij.querySelectorAll<HTMLElement>('td.bedrag')].map((cel) => Number(cel.dataset['waarde'])));
  return {
    namen: rijen.map((rij) => rij.querySelector('th')?.textContent?.trim() ?? ''),
    reeksen: koppen.map((kop, i) => ({ naam: kop.textContent?.trim() ?? '', waarden: waarden.map((rij) => rij[i] ?? 0) })),
    hoogte: rijen.length * (koppen.length * BALK + 10) + 46,
  };
}

/** Liggende balken, gegroepeerd per rij van de tabel, met het bedrag aan het eind van elke balk. */
export function groepsopties({ namen, reeksen }: Groepen, titel: string, breedte: number): EChartsCoreOption {
  const kleur = kleuren();
  const smal = breedte < 520;
  const links = smal ? 108 : 210;
  const letter = letters(kleur, smal);
  const rustig = matchMedia('(prefers-reduced-motion: reduce), print').matches;
  return {
    animation: !rustig,
    animationDuration: 300,
    animationDurationUpdate: 300,
    aria: { enabled: true, label: { description: teksten.grafiek(titel) } },
    grid: { left: links, right: 8, top: 6, bottom: 32, containLabel: false },
    tooltip: {
      trigger: 'axis',
      confine: true,
      axisPointer: { type: 'shadow', shadowStyle: { color: kleur.inkt, opacity: 0.05 } },
      textStyle: { ...letter, fontSize: 14 },
      valueFormatter: (waarde: unknown) => euro(Number(waarde)),
    },
    xAxis: {
      type: 'value',
      // Ruimte voor het bedrag naast de langste balk, aan beide kanten van nul.
      boundaryGap: smal ? ['40%', '40%'] : ['12%', '12%'],
      splitNumber: Math.max(2, Math.floor((breedte - links) / 110)),
      axisLabel: { ...letter, fontSize: 12, color: kleur.zacht, formatter: kort, hideOverlap: true, showMinLabel: false, showMaxLabel: false },
      splitLine: { lineStyle: { color: kleur.lijn } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: namen,
      axisTick: { show: false },
      axisLine: { show: true, onZero: true, lineStyle: { color: kleur.inkt } },
      axisLabel: { ...letter, width: links - 10, overflow: 'break', lineHeight: smal ? 14 : 17, interval: 0, margin: 8 },
    },
    series: reeksen.map((reeks, i) => ({
      type: 'bar',
      name: reeks.naam,
      barWidth: BALK - 3,
      barGap: '25%',
      data: reeks.waarden.map((waarde) => ({ value: waarde, label: { position: waarde < 0 ? 'left' : 'right' } })),
      label: { show: true, ...letter, fontSize: smal ? 11 : 12, distance: 4, formatter: ({ value }: { value: number }) => metTeken(value) },
      itemStyle: {
        color: kleur.reeksen[i],
        borderColor: kleur.reeksrand,
        borderWidth: 1,
        decal: PATRONEN[i] ? { color: kleur.reeksrand, ...PATRONEN[i] } : { symbol: 'none' },
      },
      emphasis: { disabled: true },
    })),
  };
}
