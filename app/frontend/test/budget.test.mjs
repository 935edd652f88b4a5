import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { beeld, overtredingen, pagina, startBrowser, url, volg } from './hulp.mjs';

let browser;
before(async () => { browser = await startBrowser(); });
after(async () => { await browser.close(); });

const bestand = (regels) => ({
  name: 'lasten.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`gemeentecode;jaar;inwoners;lasten_bijstand;lasten_lks\n${regels.join('\n')}\n`),
});

describe('het budget', () => {
  test('van de rekentool naar het budget, tien mensen erbij, en de link herhaalt het', async () => {
    const page = await pagina(browser);
    await page.goto(`${url}/mkba`);
    await page.locator('.hoofdmenu').getByRole('link', { name: 'Budget' }).click();
    await page.locator('#tabel-verloop').waitFor();
    assert.match(await page.locator('#analyseformulier').innerText(), /Fictief/);
    await page.fill('#aantal-BIJ', '10');
    await page.locator('#aantal-BIJ').blur();
    await page.locator('#tabel-verschil').waitFor();
    // In het eerste jaar: besparing 174.340 min LKS 107.728 (MKBA §4).
    assert.match(await page.locator('#tabel-verschil tbody tr').first().innerText(), /−66\.612\s+66\.612/);
    assert.deepEqual(await overtredingen(page), []);
    await page.locator('#resultaat').evaluate((e) => e.scrollIntoView());
    await beeld(page, 'budget.png');
    const ander = await pagina(browser);
    await ander.goto(page.url());
    assert.equal(await ander.locator('.hoofdtotaal').innerText(), await page.locator('.hoofdtotaal').innerText());

    await page.fill('#uren-BIJ', '60');
    await page.locator('#uren-BIJ').blur();
    await page.locator('.foutoverzicht').waitFor();
    assert.match(await page.locator('.foutoverzicht').innerText(), /uren = 60/);
    assert.deepEqual(page.meldingen.filter((m) => !m.includes('400')), []);
  });

  test('prikkels: elk vak heeft een bedrag met teken, en de kaart slaat om', async () => {
    const page = await pagina(browser);
    await page.goto(`${url}/budget/prikkels?stelsel=oud`);
    const kaart = page.locator('#tabel-kaart');
    assert.match(await kaart.locator('tbody tr').first().innerText(), /\+6\.4\d\d.*−/s);
    assert.match(await kaart.locator('tbody tr').last().innerText(), /slaat om bij.*\d+,\d%/s);
    assert.deepEqual(await overtredingen(page), []);
    await page.locator('#kop-kaart').evaluate((e) => e.scrollIntoView());
    await beeld(page, 'prikkels.png');
    assert.deepEqual(page.meldingen, []);
  });

  test('zonder JavaScript: een fout bestand, een goed bestand, en het weer wissen', async () => {
    const page = await pagina(browser, { javaScriptEnabled: false });
    await page.goto(`${url}/budget/gegevens`);
    await page.setInputFiles('#bestand', bestand(['GM0344;2025;1;-5;1']));
    await volg(page, page.getByRole('button', { name: 'Gebruik dit bestand' }));
    assert.match(await page.locator('.foutoverzicht').innerText(), /regel 2, lasten_bijstand = -5: negatief/);
    await page.setInputFiles('#bestand', bestand([
      'GM0344;2024;361000;200000000;14000000', 'GM0344;2025;362000;210000000;15000000',
      'GM0059;2024;27873;10000000;900000', 'GM0059;2025;27900;11000000;910000',
    ]));
    await volg(page, page.getByRole('button', { name: 'Gebruik dit bestand' }));
    assert.match(await page.locator('#analyseformulier').innerText(), /Eigen bestand lasten\.csv/);
    await page.fill('#aantal-VIA', '2');
    await volg(page, page.getByRole('button', { name: 'Bereken' }));
    assert.equal(await page.locator('#tabel-verschil').count(), 1);
    await volg(page, page.getByRole('link', { name: 'Eigen gegevens' }));
    await volg(page, page.getByRole('button', { name: 'Wis mijn gegevens nu' }));
    assert.equal(await page.getByRole('button', { name: 'Wis mijn gegevens nu' }).count(), 0);
  });
});
