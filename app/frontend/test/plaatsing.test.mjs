import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { beeld, overtredingen, pagina, startBrowser, url, volg } from './hulp.mjs';

let browser;
before(async () => { browser = await startBrowser(); });
after(async () => { await browser.close(); });

test('wat betekent het voor mij: van werkgever naar werknemer, rekent mee, toegankelijk', async () => {
  const page = await pagina(browser);
  await page.goto(`${url}/wat-betekent-het?begin=2024-01-01`);
  assert.equal(await page.locator('#tabel-maanden tbody tr').count(), 37);
  await beeld(page, 'plaatsing.png', { clip: { x: 0, y: 0, width: 1280, height: 1640 }, fullPage: true });
  const eerst = await page.locator('.zin').first().innerText();
  await page.fill('#loonwaarde', '60');
  await page.waitForFunction((oud) => document.querySelector('.zin')?.textContent !== oud, eerst);
  assert.match(page.url(), /loonwaarde=60/);
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  await page.locator('#kant-werknemer').check();
  await page.locator('#tabel-pilot').waitFor();
  assert.deepEqual(await overtredingen(page), []);
  assert.deepEqual(page.meldingen, []);
});

test('wat betekent het voor mij: op een telefoon en zonder JavaScript', async () => {
  const page = await pagina(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  await page.goto(`${url}/wat-betekent-het?begin=2024-01-01`);
  await page.fill('#uren', '50');
  await volg(page, page.getByRole('button', { name: 'Bereken' }));
  assert.match(await page.locator('.foutoverzicht').innerText(), /meer uren dan de normale arbeidsduur/);
});
