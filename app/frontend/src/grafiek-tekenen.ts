import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { euro, kort, metTeken } from './getal';
import { leesTabel } from './grafiek-data';
import type { Balk, Soort } from './grafiek-data';
import { groepsopties, leesGroepen } from './grafiek-groepen';
import { kleuren, letters } from './grafiek-kleuren';
import type { Kleuren } from './grafiek-kleuren';
import { teksten } from './teksten';

use([BarChart, GridComponent, MarkLineComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const grafieken = new Map<HTMLElement, ECharts>();
const maten = new ResizeObserver((items) => {
  for (const { target } of items) {
    const vlak = target as HTMLElement;
    const grafiek = grafieken.get(vlak);
    const figuur = vlak.closest<HTMLElement>('figure.grafiek');
    if (grafiek && figuur && vlak.clientWidth > 0 && vlak.clientWidth !== grafiek.getWidth()) zet(grafiek, figuur, vlak);
  }
});

addEventListener('beforeprint', () => pasAan());
addEventListener('afterprint', () => pasAan());

/** Tekent de figuren en ruimt op wat niet meer op de pagina staat. */
export function tekenAlle(figuren: Iterable<HTMLElement>): void {
  for (const [vlak, grafiek] of grafieken) {
    if (vlak.isConnected) continue;
    maten.unobserve(vlak);
    grafiek.dispose();
    grafieken.delete(vlak);
  }
  for (const figuur of figuren) {
    let vlak = figuur.querySelector<HTMLElement>('.grafiek-vlak');
    if (!vlak) {
      vlak = document.createElement('div');
      vlak.className = 'grafiek-vlak';
      figuur.append(vlak);
      figuur.classList.add('getekend');
    }
    let grafiek = grafieken.get(vlak);
    if (!grafiek) {
      grafiek = init(vlak, undefined, { renderer: 'svg', height: 10, width: Math.max(vlak.clientWidth, 280) });
      grafieken.set(vlak, grafiek);
      maten.observe(vlak);
    }
    zet(grafiek, figuur, vlak);
  }
}

function pasAan(): void {
  for (const [vlak, grafiek] of grafieken) {
    const figuur = vlak.closest<HTMLElement>('figure.grafiek');
    if (figuur && vlak.clientWidth > 0) zet(grafiek, figuur, vlak);
  }
}

function zet(grafiek: ECharts, figuur: HTMLElement, vlak: HTMLElement): void {
  const breedte = Math.max(vlak.clientWidth, 280);
  const titel = figuur.querySelector('figcaption')?.textContent?.trim() ?? 'Grafiek';
  if (figuur.dataset['soort'] === 'groepen') {
    const groepen = leesGroepen(figuur.dataset['tabel'] ?? '');
    toon(grafiek, vlak, breedte, groepen.hoogte);
    grafiek.setOption(groepsopties(groepen, titel, breedte), { notMerge: true });
    return;
  }
  const soort: Soort = figuur.dataset['soort'] === 'waterval' ? 'waterval' : 'staaf';
  const balken = leesTabel(figuur.dataset['tabel'] ?? '', soort);
  figuur.hidden = balken.length === 0;
  if (balken.length === 0) return;
  toon(grafiek, vlak, breedte, balken.length * 34 + 46);
  grafiek.setOption(opties(balken, titel, breedte), { notMerge: true });
}

function toon(grafiek: ECharts, vlak: HTMLElement, width: number, height: number): void {
  vlak.style.blockSize = `${height}px`;
  grafiek.resize({ width, height });
}

function opties(balken: Balk[], titel: string, breedte: number): EChartsCoreOption {
  const kleur = kleuren();
  const smal = breedte < 520;
  const links = smal ? 138 : 232;
  const rechts = smal ? 70 : 116;
  const namen = balken.map((balk) => balk.naam);
  const rustig = matchMedia('(prefers-reduced-motion: reduce), print').matches;
  const letter = letters(kleur, smal);
  return {
    animation: !rustig,
    animationDuration: 300,
    animationDurationUpdate: 300,
    aria: { enabled: true, label: { description: teksten.grafiek(titel) } },
    grid: { left: links, right: rechts, top: 6, bottom: 32, containLabel: false },
    tooltip: {
      trigger: 'axis',
      confine: true,
      axisPointer: { type: 'shadow', shadowStyle: { color: kleur.inkt, opacity: 0.05 } },
      textStyle: { ...letter, fontSize: 14 },
      formatter: (punten: unknown) => tip(balken[eersteIndex(punten)]),
    },
    xAxis: {
      type: 'value',
      splitNumber: Math.max(2, Math.floor((breedte - links - rechts) / 90)),
      axisLabel: { ...letter, fontSize: 12, color: kleur.zacht, formatter: kort, hideOverlap: true },
      splitLine: { lineStyle: { color: kleur.lijn } },
    },
    yAxis: [
      {
        type: 'category',
        inverse: true,
        data: namen,
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { ...letter, width: smal ? 132 : 220, overflow: 'break', lineHeight: smal ? 14 : 17, interval: 0, margin: 8 },
      },
      {
        type: 'category',
        inverse: true,
        position: 'right',
        data: balken.map((balk) => (smal ? metTeken(balk.waarde) : euro(balk.waarde))),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { ...letter, fontWeight: 600, align: 'right', margin: smal ? 68 : 112, interval: 0 },
      },
    ],
    series: reeksen(balken, kleur),
  };
}

/**
 * Vier gestapelde reeksen: een onzichtbare aanloop en de balk zelf, elk boven en onder nul.
 * Zo kan een stap van de waterval door nul heen gaan.
 */
function reeksen(balken: Balk[], kleur: Kleuren): object[] {
  const boven = (getal: number) => Math.max(0, getal);
  const onder = (getal: number) => Math.min(0, getal);
  const basis = { type: 'bar', stack: 'waarde', barWidth: '62%' };
  const leeg = { ...basis, silent: true, itemStyle: { color: 'transparent' }, emphasis: { disabled: true } };
  const balk = (van: (b: Balk) => number) => ({
    ...basis,
    emphasis: { disabled: true },
    data: balken.map((b) => ({ value: van(b), itemStyle: stijl(b, kleur) })),
  });
  const nullijn = {
    silent: true,
    symbol: 'none',
    animation: false,
    label: { show: false },
    lineStyle: { color: kleur.inkt, width: 1, type: 'solid' },
    data: [{ xAxis: 0 }],
  };
  const laag = (b: Balk) => Math.min(b.van, b.tot);
  const hoog = (b: Balk) => Math.max(b.van, b.tot);
  return [
    { ...leeg, data: balken.map((b) => boven(laag(b))), markLine: nullijn },
    { ...leeg, data: balken.map((b) => onder(hoog(b))) },
    balk((b) => boven(hoog(b)) - boven(laag(b))),
    balk((b) => onder(laag(b)) - onder(hoog(b))),
  ];
}

/** Lasten krijgen een streeppatroon: het verschil hangt niet van kleur af. */
function stijl(balk: Balk, kleur: Kleuren): object {
  if (balk.waarde >= 0) return { color: balk.totaal ? kleur.totaal : kleur.plus, borderColor: kleur.rand, borderWidth: balk.totaal ? 1 : 0 };
  return {
    color: balk.totaal ? kleur.totaal : kleur.min,
    borderColor: balk.totaal ? kleur.rand : kleur.minRand,
    borderWidth: 1,
    decal: {
      symbol: 'rect',
      color: balk.totaal ? kleur.rand : kleur.minRand,
      dashArrayX: [1, 0],
      dashArrayY: [2, 5],
      rotation: -Math.PI / 4,
    },
  };
}

function eersteIndex(punten: unknown): number {
  const eerste = Array.isArray(punten) ? (punten[0] as { dataIndex?: number } | undefined) : undefined;
  return eerste?.dataIndex ?? 0;
}

function tip(balk: Balk | undefined): HTMLElement {
  const vak = document.createElement('div');
  if (!balk) return vak;
  const naam = document.createElement('div');
  naam.textContent = balk.naam;
  const waarde = document.createElement('strong');
  waarde.textContent = `${euro(balk.waarde)} ${`(${balk.waarde < 0 ? teksten.last : teksten.baat})`}`;
  vak.append(naam, waarde);
  if (!balk.totaal && balk.van !== 0) {
    const stand = document.createElement('div');
    stand.textContent = `${teksten.totHier}: ${euro(balk.tot)}`;
    vak.append(stand);
  }
  return vak;
}
