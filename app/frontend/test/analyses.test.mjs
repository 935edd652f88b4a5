import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { beeld, gemeenteX, overtredingen, pagina, startBrowser, url, volg } from './hulp.mjs';

const x = gemeenteX.replace('/mkba?', '');

let browser;
before(async () => { browser = await startBrowser(); });
after(async () => { await browser.close(); });

/** Wacht tot het werk klaar is; een snelle machine toont geen voortgang. */
const klaar = (page, kiezer) => page.locator(kiezer).first().waitFor({ timeout: 60_000 });

describe('hoe zeker is de uitkomst', () => {
  test('van de rekentool naar de spreiding, andere partij, eigen verdeling, zonder op een knop te drukken', async () => {
    const page = await pagina(browser);
    await page.goto(url + gemeenteX);
    await page.getByRole('link', { name: 'Hoe zeker is de uitkomst?' }).click();
    await klaar(page, '#tabel-saldi');
    assert.match(await page.locator('#tabel-saldi').innerText(), /Totaal\s+\+294\.520/);
    await page.locator('#resultaat').evaluate((e) => e.scrollIntoView());
    await beeld(page, 'onzekerheid.png');

    await page.selectOption('#saldo', '3.1');
    await page.waitForFunction(() => location.search.includes('saldo=3.1'));
    await page.waitForFunction(() => document.querySelector('.hoofdtotaal-bij')?.textContent.includes('Kandidaten'));
    // Kwaliteit van leven is bij kandidaten de grootste bron: de band van SEO is breed.
    assert.match(await page.locator('#tabel-invloed tbody tr').first().innerText(), /kwaliteit van leven/);

    await page.locator('summary', { hasText: 'Eigen verdelingen invullen' }).click();
    await page.locator('summary', { hasText: 'Basisvariabelen' }).click();
    await page.fill('#laag-loonwaarde-VIA', '40');
    await page.fill('#hoog-loonwaarde-VIA', '30');
    await page.locator('#hoog-loonwaarde-VIA').blur();
    await page.locator('.foutoverzicht').waitFor();
    assert.match(await page.locator('.foutoverzicht').innerText(), /kleiner dan laag/);
    await page.fill('#hoog-loonwaarde-VIA', '70');
    await page.locator('#hoog-loonwaarde-VIA').blur();
    await klaar(page, '#tabel-bronnen');
    assert.match(await page.locator('#tabel-bronnen').innerText(), /loonwaarde \(VIA\)\s+40% – 70%\s+eigen opgave/);
    // De link herhaalt alles.
    const ander = await pagina(browser);
    await ander.goto(page.url());
    await klaar(ander, '#tabel-bronnen');
    assert.equal(await ander.locator('.hoofdtotaal').innerText(), await page.locator('.hoofdtotaal').innerText());
    assert.deepEqual(page.meldingen.filter((m) => !m.includes('400')), []);
  });

  test('zonder JavaScript werkt alles met de knop', async () => {
    const page = await pagina(browser, { javaScriptEnabled: false });
    await page.goto(`${url}/mkba/onzekerheid?${x}`);
    await klaar(page, '#tabel-saldi');
    await page.selectOption('#saldo', 'totaal');
    await volg(page, page.getByRole('button', { name: 'Bereken' }));
    await klaar(page, '#tabel-saldi');
    assert.match(page.url(), /saldo=totaal/);
    assert.doesNotMatch(page.url(), /laag\./);
  });
});

test('lang werk toont voortgang, ververst vanzelf en is te stoppen', async () => {
  const page = await pagina(browser);
  // Ander werk gaat voor, zodat dit ook op een snelle machine op zijn beurt wacht.
  await Promise.all(Array.from({ length: 6 }, (_, i) => fetch(`${url}/mkba/onzekerheid?aantal.BIJ=4&trekkingen=100000&marge=${30 + i}`)));
  await page.goto(`${url}/mkba/gemeenten?aantal.BIJ=4&trekkingen=20000&marge=17`);
  await page.locator('progress').waitFor();
  await page.getByRole('button', { name: 'Stop met rekenen' }).click();
  await page.getByText('Het rekenen is gestopt').waitFor();
  await page.goto(`${url}/mkba/gemeenten?aantal.BIJ=4&trekkingen=20000&marge=16`);
  await klaar(page, '#tabel-ranglijst');
  assert.equal(await page.locator('#tabel-ranglijst tbody tr').count(), 342);
});

test('alle gemeenten: ranglijst, grootteklassen, en door naar een gemeente', async () => {
  const page = await pagina(browser);
  await page.goto(`${url}/mkba/gemeenten?${x}`);
  await klaar(page, '#tabel-ranglijst');
  await page.locator('#resultaat').evaluate((e) => e.scrollIntoView());
  await beeld(page, 'gemeenten.png');
  await page.locator('#tabel-ranglijst').getByRole('link', { name: 'Utrecht', exact: true }).click();
  await page.locator('#voor-wie').waitFor();
  assert.match(await page.locator('#voor-wie').innerText(), /Utrecht/);
  assert.deepEqual(page.meldingen, []);
});

test('omslagpunten en de kaart volgen de gekozen parameters', async () => {
  const page = await pagina(browser);
  await page.goto(`${url}/mkba/omslag?${x}`);
  await klaar(page, '#tabel-omslag');
  assert.match(await page.locator('#tabel-omslag').innerText(), /31\.259 inwoners/);
  await beeld(page.locator('.kaart:has(#kop-kaart)'), 'omslag.png');
  await page.selectOption('#verticaal', 'terugvalrisico.BIJ');
  await page.waitForFunction(() => document.querySelector('#kop-kaart')?.textContent.includes('terugvalrisico'));
  assert.match(page.url(), /verticaal=terugvalrisico\.BIJ/);
});

test('het prijspeil wisselen toont de basiswaarden van dat jaar en zegt het jaar bij de uitkomst', async () => {
  const page = await pagina(browser);
  await page.goto(`${url}/mkba?aantal.BIJ=1`);
  await Promise.all([page.waitForURL(/prijspeil=2025/), page.selectOption('#prijspeil', '2025')]);
  assert.doesNotMatch(page.url(), /bijstandsuitkering/);
  assert.match(await page.locator('#resultaat').innerText(), /prijzen van 2025/);
  assert.equal(await page.locator('#bijstandsuitkering').getAttribute('value'), '19.626,53');
});

test('het rapport voor de raad is een pdf met tekst en labels', async () => {
  const page = await pagina(browser);
  await page.goto(url + gemeenteX);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download-pdf')]);
  assert.equal(download.suggestedFilename(), 'loont-rapport.pdf');
  const bytes = (await readFile(await download.path())).toString('latin1');
  assert.ok(bytes.startsWith('%PDF-'));
  assert.match(bytes, /\/MarkInfo/);
});

describe('toegankelijk en smal', () => {
  for (const pad of [`/mkba/onzekerheid?${x}`, `/mkba/omslag?${x}`, `/mkba/gemeenten?${x}`, '/mkba/onzekerheid?aantal.BIJ=-1']) {
    test(`${pad} heeft geen overtredingen en past op 360 beeldpunten`, async () => {
      const page = await pagina(browser, { viewport: { width: 360, height: 800 } });
      await page.goto(url + pad);
      await klaar(page, pad.includes('-1') ? '.foutoverzicht' : '#resultaat table[id]');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      assert.deepEqual(await overtredingen(page), []);
    });
  }
});
