// Controleert het prototype in Chromium: axe (WCAG 2.2 AA), het beleid (CSP), zonder JavaScript, en het gedrag van het script.
// Chromium staat in CHROMIUM of op de plek van Debian.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { start } from './toon.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGINAS = ['mkba.html', 'uitleg.html', 'toestanden.html'];
const fouten = [];

const server = await start();
const adres = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

function klopt(goed, wat) {
  console.log(`${goed ? 'goed' : 'FOUT'}  ${wat}`);
  if (!goed) fouten.push(wat);
}

async function open(pad, opties = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...opties });
  const pagina = await context.newPage();
  const meldingen = [];
  pagina.on('console', (m) => ['error', 'warning'].includes(m.type()) && meldingen.push(m.text()));
  pagina.on('pageerror', (fout) => meldingen.push(fout.message));
  await pagina.goto(`${adres}/${pad}`, { waitUntil: 'networkidle' });
  return { pagina, meldingen, context };
}

async function axe(pagina, wat) {
  // Via evaluate, dus buiten de CSP van de pagina om.
  await pagina.evaluate(AXE);
  const uitkomst = await pagina.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), REGELS);
  klopt(uitkomst.violations.length === 0, `axe ${wat}: ${uitkomst.violations.length} fouten, ${uitkomst.incomplete.length} na te kijken`);
  for (const { id, nodes } of uitkomst.violations) {
    console.log(`      ${id} (${nodes.length}×): ${nodes.slice(0, 3).map((n) => `${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`).join('\n        ')}`);
  }
  for (const { id, nodes } of uitkomst.incomplete) {
    console.log(`      na te kijken: ${id} (${nodes.length}×), bijvoorbeeld ${nodes[0]?.target.join(' ')}`);
  }
}

for (const pad of PAGINAS) {
  for (const breedte of [360, 1024, 1600]) {
    const { pagina, meldingen, context } = await open(pad, { viewport: { width: breedte, height: 900 } });
    if (pad === 'mkba.html') await pagina.waitForSelector('.grafiek svg');
    await axe(pagina, `${pad} ${breedte}`);
    const schuift = await pagina.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    klopt(!schuift, `${pad} ${breedte}: geen zijwaarts schuiven`);
    klopt(meldingen.length === 0, `${pad} ${breedte}: geen meldingen op de console ${meldingen.slice(0, 3).join(' | ')}`);
    await context.close();
  }
}

{
  const { pagina, context, meldingen } = await open('mkba.html', { javaScriptEnabled: false });
  klopt((await pagina.locator('.grafiek:visible').count()) === 0, 'zonder JavaScript: lege figuur neemt geen plaats in');
  klopt(await pagina.locator('#tabel-partij').isVisible(), 'zonder JavaScript: de tabel staat er');
  klopt(!(await pagina.locator('[data-kopieer]').isVisible()), 'zonder JavaScript: geen kopieerknop');
  klopt(meldingen.length === 0, `zonder JavaScript: geen meldingen ${meldingen.join(' | ')}`);
  await pagina.locator('#matrix a.uitleg-link').first().click();
  klopt(pagina.url().includes('/uitleg.html?cel='), 'zonder JavaScript: uitleg opent als pagina');
  await pagina.goBack();
  await pagina.locator('#aantal-NBW').fill('12');
  await pagina.locator('.knop-bereken').click();
  klopt(pagina.url().includes('aantal.NBW=12'), 'zonder JavaScript: het formulier gaat naar de server');
  await context.close();
}

{
  const { pagina, context, meldingen } = await open('mkba.html');
  const link = pagina.locator('#matrix a.uitleg-link').nth(3);
  await link.click();
  await pagina.waitForSelector('#uitleg-dialoog[open]');
  await axe(pagina, 'uitleg in dialoog');
  await pagina.locator('#uitleg-dialoog a.uitleg-link').first().click();
  await pagina.waitForTimeout(200);
  klopt(pagina.url().endsWith('/mkba.html'), 'dialoog: een link binnen de uitleg blijft in de dialoog');
  await pagina.keyboard.press('Escape');
  klopt(await link.evaluate((a) => document.activeElement === a), 'dialoog: Escape sluit en de focus gaat terug');
  await link.click();
  await pagina.locator('#uitleg-dialoog .sluiten').click();
  klopt(await link.evaluate((a) => document.activeElement === a), 'dialoog: Sluiten sluit en de focus gaat terug');

  await pagina.waitForSelector('.grafiek svg');
  await pagina.locator('.grafiek-vlak').first().hover({ position: { x: 300, y: 30 } });
  await pagina.waitForTimeout(400);
  klopt(/baat|last/.test(await pagina.locator('.grafiek-vlak').first().innerText()), 'grafiek: de uitleg bij een balk werkt');

  const veld = pagina.locator('#loonwaarde-NBW');
  const vraag = pagina.waitForRequest((v) => v.url().includes('loonwaarde.NBW=45'));
  await veld.click();
  await veld.press('Control+a');
  await veld.pressSequentially('45');
  const aanvraag = await vraag;
  klopt(!aanvraag.url().includes('terugvalrisico'), 'formulier: basiswaarden staan niet in het adres');
  await pagina.waitForFunction(() => document.querySelector('#status')?.textContent !== '');
  klopt(await veld.evaluate((v) => document.activeElement === v && v.selectionStart === 2), 'formulier: cursor blijft staan');
  klopt(await pagina.locator('.veld.gewijzigd #loonwaarde-NBW').isVisible(), 'formulier: veld is gemarkeerd als gewijzigd');
  klopt((await veld.getAttribute('aria-describedby')) === 'basis-loonwaarde-NBW', 'formulier: het veld verwijst naar de melding');
  klopt((await pagina.locator('#status').textContent())?.includes('294.520') === true, 'formulier: het nieuwe totaal wordt gemeld');
  await pagina.waitForTimeout(300);
  klopt((await pagina.locator('.grafiek-vlak svg').count()) === 2, 'grafiek: opnieuw getekend na het rekenen');
  await pagina.locator('.veld:has(#loonwaarde-NBW) .herstel').click();
  klopt((await veld.inputValue()) === '39', 'formulier: herstel zet de basiswaarde terug');
  await pagina.waitForTimeout(600);
  klopt(!pagina.url().includes('loonwaarde'), 'formulier: na herstel is het adres weer schoon');
  const partij = pagina.locator('#partij-2');
  await partij.focus();
  await pagina.keyboard.press('Space');
  await pagina.waitForTimeout(800);
  klopt(await pagina.evaluate(() => document.activeElement?.getAttribute('name') === 'partij'), 'partij: focus blijft op de keuze na het rekenen');
  klopt(meldingen.length === 0, `script: geen meldingen ${meldingen.slice(0, 3).join(' | ')}`);
  await context.close();
}

await browser.close();
server.close();
console.log(fouten.length === 0 ? 'Alles goed.' : `${fouten.length} fouten.`);
process.exitCode = fouten.length === 0 ? 0 : 1;
