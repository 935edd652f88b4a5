import { readFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

/** Adres van de draaiende server; ./loont test zet het. */
export const url = process.env.LOONT_URL ?? 'http://localhost:8080';

/** Gemeente X uit hoofdstuk 3 van het rapport. */
export const gemeenteX =
  '/mkba?aantal.NBW=10&nuggers.NBW=5&aantal.BIJ=10&aantal.VIA=20&nuggers.VIA=5&inwoners=60000&aandeelMacrobudget=1,08';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
}

/** Pagina die meldingen van de browser verzamelt: een fout in de console is een fout in de toets. */
export async function pagina(browser, opties = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...opties });
  const page = await context.newPage();
  page.meldingen = [];
  // htmx schrijft een verzoek dat door een nieuwer is ingehaald ook als fout weg; dat hoort zo bij typen.
  const ingehaald = /^htmx:(afterRequest|sendAbort)\b/;
  page.on('console', (m) => {
    if (m.type() === 'error' && !ingehaald.test(m.text())) page.meldingen.push(m.text());
  });
  page.on('pageerror', (e) => page.meldingen.push(e.message));
  return page;
}

/** Klikt en wacht tot de volgende pagina er staat; zonder JavaScript is er niets anders om op te wachten. */
export async function volg(page, doel) {
  await Promise.all([page.waitForNavigation(), (typeof doel === 'string' ? page.locator(doel) : doel).click()]);
}

/** Overtredingen van WCAG 2.2 AA volgens axe, als leesbare regels. */
export async function overtredingen(page) {
  // Via CDP, zodat de strenge Content-Security-Policy van de pagina kan blijven staan.
  await page.evaluate(axe);
  const uitkomst = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  return uitkomst.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}

/** Bewaart een beeld voor de handleiding als LOONT_BEELDEN=1; anders wordt het alleen gemaakt. */
export async function beeld(doel, naam, opties = {}) {
  const bewaar = process.env.LOONT_BEELDEN === '1';
  const map = new URL(bewaar ? '../../../docs/beelden/' : '../../target/beelden/', import.meta.url);
  await mkdir(map, { recursive: true });
  await doel.screenshot({ path: new URL(naam, map).pathname, animations: 'disabled', ...opties });
}
