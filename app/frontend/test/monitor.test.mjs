import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { beeld, overtredingen, pagina, startBrowser, url, volg } from './hulp.mjs';

let browser;
before(async () => { browser = await startBrowser(); });
after(async () => { await browser.close(); });

describe('de monitor', () => {
  test('een fictief voorbeeld, van inzenden tot figuren, toegankelijk', async () => {
    const page = await pagina(browser);
    await page.goto(`${url}/monitor`);
    assert.deepEqual(await overtredingen(page), []);
    await page.getByRole('button', { name: 'Maak een fictief voorbeeld' }).click();
    await page.locator('#tabel-kern').waitFor({ timeout: 120_000 });
    assert.match(await page.locator('main').innerText(), /Deze cijfers zijn fictief/);
    assert.match(await page.locator('#tabel-herstel').innerText(), /R6 voortraject/);
    assert.ok((await page.locator('.monitorfiguur svg').count()) >= 8);
    assert.deepEqual(await overtredingen(page), []);
    await beeld(page, 'monitor.png');
    await page.setViewportSize({ width: 360, height: 800 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.setViewportSize({ width: 1280, height: 900 });

    await page.selectOption('#gemeente', 'GM9300');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByRole('heading', { name: 'Inzet van GM9300' }).waitFor();
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'PNG: Lopende trajecten per maand (fictief)' }).click(),
    ]);
    assert.equal(bestand.suggestedFilename(), 'loont-fictief-figuur_3_1_lopend.png');
    await volg(page, page.getByRole('button', { name: 'Verwijder mijn bestanden nu' }));
    assert.match(page.url(), /\/monitor$/);
    assert.deepEqual(page.meldingen, []);
  });
});
