import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { beeld, overtredingen, pagina, startBrowser, url, volg } from './hulp.mjs';

const voorbeeld = '/evaluatie/synthetisch?paneel=fictief&toon=ja&eenheid=Fictief+01&start=2022-01&did=ja';

let browser;
before(async () => { browser = await startBrowser(); });
after(async () => { await browser.close(); });

const klaar = (page, kiezer) => page.locator(kiezer).first().waitFor({ timeout: 60_000 });

/** Een klein eigen paneel: drie eenheden, waarvan B en C samen A zijn. */
function csv() {
  const regels = ['eenheid;periode;uitkomst'];
  for (let t = 0; t < 24; t++) {
    const periode = `${2021 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`;
    const b = 10 + Math.sin(t);
    const c = 20 + Math.cos(2 * t);
    regels.push(`A;${periode};${(b + c) / 2 + (t >= 18 ? 5 : 0)}`, `B;${periode};${b}`, `C;${periode};${c}`);
  }
  return Buffer.from(regels.join('\n'));
}

test('het fictieve voorbeeld vindt het geplante effect, en alles is op te halen', async () => {
  const page = await pagina(browser);
  await page.goto(`${url}/evaluatie`);
  await page.click('#fictief');
  await klaar(page, '#tabel-gewichten');
  const effect = Number((await page.locator('.hoofdtotaal').innerText()).replace(',', '.'));
  assert.ok(Math.abs(effect - 4) < 0.5, `gemiddeld effect ${effect}, geplant 4`);
  assert.ok((await page.locator('.fictief').count()) >= 2);
  assert.match(await page.locator('#figuur-pad svg').innerHTML(), /fictief paneel/);
  await page.locator('.hoofdresultaat').evaluate((e) => e.scrollIntoView());
  await beeld(page, 'evaluatie.png');
  for (const naam of ['SVG', 'PNG']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#figuur-verschil').getByRole('link', { name: naam }).click(),
    ]);
    const bytes = await readFile(await download.path());
    assert.equal(download.suggestedFilename(), `loont-synthetisch-verschil.${naam.toLowerCase()}`);
    assert.ok(bytes.subarray(0, 8).toString('latin1').includes(naam === 'PNG' ? 'PNG' : '<svg'));
  }
  await page.click('#verslag');
  await page.locator('#keuzen').waitFor();
  const keuzen = await page.locator('#keuzen').innerText();
  for (const keuze of ['Fictief 01', '2022-01', 'Doudchenko', 'Fictief 60', '95%']) {
    assert.ok(keuzen.includes(keuze), `het verslag noemt ${keuze} niet`);
  }
  assert.deepEqual(page.meldingen, []);
});

test('een eigen paneel opsturen, rekenen en verwijderen, zonder JavaScript', async () => {
  const page = await pagina(browser, { javaScriptEnabled: false });
  await page.goto(`${url}/evaluatie`);
  await page.setInputFiles('#bestand', { name: 'proef.csv', mimeType: 'text/csv', buffer: csv() });
  await volg(page, page.getByRole('button', { name: 'Stuur op' }));
  await page.selectOption('#eenheid', 'A');
  await page.selectOption('#start', '2022-07');
  await volg(page, page.getByRole('button', { name: 'Bereken' }));
  await klaar(page, '#tabel-gewichten');
  assert.match(await page.locator('.hoofdtotaal').innerText(), /^5\b/);
  const adres = page.url();
  await volg(page, page.getByRole('button', { name: 'Verwijder nu' }));
  await page.getByText('zijn verwijderd').waitFor();
  await page.goto(adres);
  await page.getByText('Deze gegevens zijn er niet meer').waitFor();
});

test('een fout in het bestand noemt de regel', async () => {
  const page = await pagina(browser);
  await page.goto(`${url}/evaluatie`);
  await page.setInputFiles('#bestand', {
    name: 'fout.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('eenheid;periode;uitkomst\nA;2019-01;veel\n'),
  });
  await page.getByRole('button', { name: 'Stuur op' }).click();
  await page.locator('.foutoverzicht').waitFor();
  assert.match(await page.locator('.foutoverzicht').innerText(), /regel 2, uitkomst = veel: dit is geen getal/);
});

test('sequenties met knop, en een ander aantal clusters zonder de pagina te verlaten', async () => {
  const page = await pagina(browser);
  await page.goto(`${url}/evaluatie/sequenties?paneel=fictief&toon=ja`);
  await klaar(page, '#tabel-clusters');
  assert.equal(await page.locator('#tabel-clusters tbody tr').count(), 7);
  await beeld(page.locator('#figuur-sequenties'), 'sequenties.png');
  await page.fill('#clusters', '4');
  await page.getByRole('button', { name: 'Bereken' }).click();
  await page.waitForFunction(() => document.querySelectorAll('#tabel-clusters tbody tr').length === 4);
  assert.match(page.url(), /clusters=4/);
  assert.deepEqual(page.meldingen, []);
});

describe('toegankelijk en smal', () => {
  for (const pad of ['/evaluatie', voorbeeld, '/evaluatie/trendbreuk?paneel=fictief&toon=ja&breuk=2022-01&srg=ja']) {
    test(`${pad} heeft geen overtredingen en past op 360 beeldpunten`, async () => {
      const page = await pagina(browser, { viewport: { width: 360, height: 800 } });
      await page.goto(url + pad);
      await klaar(page, pad === '/evaluatie' ? '#bestand' : '.hoofdtotaal');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      assert.deepEqual(await overtredingen(page), []);
    });
  }
});
