import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { beeld, overtredingen, pagina, startBrowser, url, volg } from './hulp.mjs';

let browser;
before(async () => { browser = await startBrowser(); });
after(async () => { await browser.close(); });

const twee = '/mkba/scenarios?s1.naam=nu&s1.gemeente=GM0344&s1.aantal.BIJ=10&s2.naam=meer&s2.gemeente=GM0344&s2.aantal.BIJ=15&s2.loonwaarde.BIJ=50';
const vier = `${twee}&s3.naam=bij%20werkgevers&s3.gemeente=GM0344&s3.aantal.BIJ=15&s3.aantal.VIA=10&s4.naam=later&s4.prijspeil=2025&s4.gemeente=GM0344&s4.aantal.NBW=5&verschil=3`;

const laatste = (page) => page.locator('#tabel-partijen .totaalrij td').last();

describe('scenario\'s vergelijken in de browser', () => {
  test('van de rekentool naar een vergelijking, wijzigen, uitleg, Excel en gedeelde link', async () => {
    const page = await pagina(browser);
    await page.goto(`${url}/mkba?aantal.BIJ=10`);
    await volg(page, '#naar-scenarios');
    assert.match(page.url(), /\/mkba\/scenarios\?s1\.aantal\.BIJ=10&s2\.aantal\.BIJ=10$/);
    assert.equal(await laatste(page).innerText(), '0');
    await page.fill('#s1-naam', 'nu');
    await page.fill('#s2-naam', 'één meer');
    await page.fill('#s2-aantal-BIJ', '11');
    // Tabel 6.1 van het rapport: één persoon in dienst bij het sociaal ontwikkelbedrijf levert 5.898 euro op.
    await page.waitForFunction(() => [...document.querySelectorAll('#tabel-partijen .totaalrij td')].at(-1)?.textContent === '+5.898');
    assert.match(await page.locator('#status').innerText(), /nu \+ € 58\.975 per jaar; één meer \+ € 64\.873/);
    assert.match(await page.locator('.scenariokaart').nth(1).innerText(), /Verschil met nu: \+ € 5\.898/);
    assert.match(await page.locator('.scenariokaart').nth(1).innerText(), /11 in plaats van 10/);
    assert.match(decodeURIComponent(page.url()), /\?s1\.naam=nu&s1\.aantal\.BIJ=10&s2\.naam=één\+meer&s2\.aantal\.BIJ=11$/);

    // Een gewijzigde structuurvariabele is gemarkeerd, telt mee in de kop en is te herstellen.
    const cluster = page.locator('details.cluster', { has: page.locator('#s2-loonwaarde-BIJ') });
    await cluster.locator('summary').click();
    await page.fill('#s2-loonwaarde-BIJ', '60');
    assert.ok(await page.locator('.veld.gewijzigd #s2-loonwaarde-BIJ').isVisible());
    assert.equal(await cluster.locator('.aantal-gewijzigd').innerText(), '1 gewijzigd');
    await page.waitForFunction(() => location.search.includes('s2.loonwaarde.BIJ=60'));
    await page.locator('.veld:has(#s2-loonwaarde-BIJ) .herstel').click();
    await page.waitForFunction(() => !location.search.includes('loonwaarde'));

    // Elk bedrag legt zich uit voor zijn eigen scenario.
    await page.locator('#tabel-partijen a[href*="aantal.BIJ=11"]').first().click();
    await page.locator('#uitleg-dialoog[open]').waitFor();
    await page.keyboard.press('Escape');

    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download-xlsx')]);
    assert.equal(download.suggestedFilename(), 'loont-scenarios.xlsx');
    assert.equal((await readFile(await download.path())).subarray(0, 2).toString(), 'PK');

    const ander = await pagina(browser);
    await ander.goto(new URL(await page.inputValue('#deel-link'), url).href);
    assert.equal(await laatste(ander).innerText(), '+5.898');
    assert.equal(await ander.inputValue('#s2-naam'), 'één meer');
    assert.deepEqual(page.meldingen, []);
    assert.deepEqual(ander.meldingen, []);
  });

  test('een scenario erbij tot vier, en weer weg, zonder de invoer te verliezen', async () => {
    const page = await pagina(browser);
    await page.goto(url + twee);
    // Wat nog niet is doorgerekend gaat ook mee.
    await page.fill('#s2-aantal-BIJ', '16');
    await page.click('#erbij');
    await page.locator('#s3-aantal-BIJ').waitFor();
    assert.equal(await page.inputValue('#s3-aantal-BIJ'), '16');
    assert.equal(await page.inputValue('#s3-loonwaarde-BIJ'), '50');
    await page.click('#erbij');
    await page.locator('#s4-aantal-BIJ').waitFor();
    assert.ok(await page.locator('#erbij').isDisabled());
    assert.match(await page.locator('#erbij-reden').innerText(), /al vier scenario/);
    await page.locator('button[name="weg"][value="1"]').click();
    await page.locator('#s4-aantal-BIJ').waitFor({ state: 'detached' });
    assert.equal(await page.inputValue('#s1-naam'), 'meer');
    assert.equal(await page.inputValue('#s1-aantal-BIJ'), '16');
    assert.deepEqual(page.meldingen, []);
  });

  test('Enter in een veld rekent en haalt niets weg', async () => {
    const page = await pagina(browser);
    await page.goto(url + twee);
    await page.locator('#s2-aantal-BIJ').focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
    assert.equal(await page.locator('.scenariokaart').count(), 2);
    assert.equal(page.url(), url + twee);
  });

  test('de partij en het scenario van de verschillen zijn te kiezen', async () => {
    const page = await pagina(browser);
    await page.goto(url + vier);
    await page.check('#partij-2');
    await page.waitForFunction(() => document.querySelector('#tabel-soorten caption')?.textContent.includes('Rijksoverheid'));
    await page.check('#verschil-4');
    await page.waitForFunction(() => document.querySelector('#matrix caption')?.textContent.includes('Verschil van later met nu'));
    assert.match(page.url(), /partij=2&verschil=4$/);
    // De grafiek heeft per scenario een balk en noemt de bedragen van de tabel.
    const svg = page.locator('figure[data-tabel="tabel-partijen"] svg');
    await svg.waitFor();
    assert.ok((await svg.locator('text').allTextContents()).includes(await page.locator('#tabel-partijen .totaalrij td').first().innerText()));
    assert.equal(await page.locator('.reeksen li').count(), 4);
    assert.deepEqual(page.meldingen, []);
  });

  test('een ander prijspeil haalt de basis van dat jaar op en waarschuwt', async () => {
    const page = await pagina(browser);
    await page.goto(url + twee);
    assert.equal(await page.locator('#prijspeilen').count(), 0);
    await Promise.all([page.waitForURL(/s2\.prijspeil=2025/), page.selectOption('#s2-prijspeil', '2025')]);
    await page.locator('#prijspeilen').waitFor();
    assert.match(await page.locator('#prijspeilen').innerText(), /nu 2023, meer 2025/);
    assert.doesNotMatch(page.url(), /getoond|bijstandsuitkering/);
    assert.notEqual(await page.inputValue('#s1-bijstandsuitkering'), await page.inputValue('#s2-bijstandsuitkering'));
  });

  test('foute velden van elk scenario worden gemeld bij hun veld', async () => {
    const page = await pagina(browser);
    await page.goto(url + twee);
    await page.fill('#s1-nuggers-BIJ', '12');
    await page.fill('#s2-naam', 'nu');
    await page.locator('#fout-s2-naam').waitFor();
    await page.locator('#fout-s1-nuggers-BIJ').waitFor();
    assert.match(await page.locator('.foutoverzicht').innerText(), /Scenario 1: .*nugger[\s\S]*Scenario 2: Naam/);
    await page.fill('#s1-nuggers-BIJ', '2');
    await page.fill('#s2-naam', 'meer');
    await page.locator('#tabel-partijen').waitFor();
    assert.equal(await page.locator('.veldfout').count(), 0);
  });
});

test('zonder JavaScript werken vergelijken, toevoegen en weghalen met knoppen', async () => {
  const page = await pagina(browser, { javaScriptEnabled: false });
  await page.goto(`${url}/mkba/scenarios`);
  await page.fill('#s1-naam', 'nu');
  await page.fill('#s1-aantal-BIJ', '10');
  await page.fill('#s2-aantal-BIJ', '11');
  await volg(page, '.knop-bereken');
  assert.match(page.url(), /\/mkba\/scenarios\?s1\.naam=nu&s1\.aantal\.BIJ=10&s2\.aantal\.BIJ=11$/);
  assert.equal(await laatste(page).innerText(), '+5.898');
  await volg(page, '#erbij');
  assert.match(page.url(), /&s3\.aantal\.BIJ=11$/);
  await volg(page, 'button[name="weg"][value="2"]');
  assert.match(page.url(), /\?s1\.naam=nu&s1\.aantal\.BIJ=10&s2\.aantal\.BIJ=11$/);
  await volg(page, page.locator('#tabel-partijen a').first());
  assert.match(page.url(), /\/mkba\/uitleg\?cel=eigenGemeente\.saldo&aantal\.BIJ=10$/);
});

test('zonder JavaScript past een vol formulier van vier scenario\'s in het adres', async () => {
  const page = await pagina(browser, { javaScriptEnabled: false });
  await page.goto(url + vier);
  await volg(page, '.knop-bereken');
  assert.equal(await page.locator('.scenariokaart').count(), 4);
  assert.equal(decodeURIComponent(page.url()).replaceAll('+', ' '), decodeURIComponent(url + vier));
});

test('een beeld voor de handleiding', async () => {
  const page = await pagina(browser, { viewport: { width: 1600, height: 1350 } });
  await page.goto(url + twee);
  await page.locator('figure[data-tabel="tabel-partijen"] svg').waitFor();
  await page.waitForTimeout(600); // de balken groeien nog
  await beeld(page, 'scenarios.png');
  assert.deepEqual(page.meldingen, []);
});

describe('toegankelijk volgens WCAG 2.2 AA', () => {
  const paden = [
    twee, vier, `${twee}&taal=en`,
    '/mkba/scenarios?s1.naam=nu&s1.aantal.NBW=3&s1.nuggers.NBW=5&s2.naam=nu&s2.aantal.BIJ=1&s2.zorg=abc',
  ];
  for (const breed of [320, 1280]) {
    for (const pad of paden.filter((p) => breed > 320 || !p.includes('taal=en'))) {
      test(`${pad} op ${breed} beeldpunten`, async () => {
        const page = await pagina(browser, { viewport: { width: breed, height: 800 } });
        await page.goto(url + pad);
        await page.locator('details').evaluateAll((lijst) => lijst.forEach((d) => { d.open = true; }));
        assert.deepEqual(await overtredingen(page), []);
        await page.evaluate(() => document.fonts.ready.then(() => null));
        const tebreed = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(tebreed <= 0, `pagina is ${tebreed} beeldpunten te breed`);
        const overheen = await page.locator('.invoertabel tr > *').evaluateAll((cellen) =>
          cellen.filter((c) => c.scrollWidth > c.clientWidth + 1 && c.clientWidth > 1).map((c) => c.textContent));
        assert.deepEqual(overheen, []);
      });
    }
  }
});
