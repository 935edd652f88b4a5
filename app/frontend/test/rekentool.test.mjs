import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { beeld, gemeenteX, overtredingen, pagina, startBrowser, url, volg } from './hulp.mjs';

let browser;
before(async () => { browser = await startBrowser(); });
after(async () => { await browser.close(); });

const totaal = (page) => page.locator('.hoofdtotaal').innerText();

async function wachtOpTotaal(page, tekst) {
  await page.waitForFunction((t) => document.querySelector('.hoofdtotaal')?.textContent.includes(t), tekst);
}

describe('gemeente X in de browser', () => {
  test('vullen, wijzigen, uitleg, Excel en gedeelde link', async () => {
    const page = await pagina(browser);
    await page.goto(`${url}/`);
    await volg(page, page.getByRole('link', { name: 'Wat kost het, en wat levert het op?' }));
    await page.fill('#inwoners', '60.000');
    for (const [veld, waarde] of [
      ['aantal-NBW', '10'], ['nuggers-NBW', '5'], ['aantal-BIJ', '10'], ['aantal-VIA', '20'], ['nuggers-VIA', '5'],
    ]) {
      await page.fill(`#${veld}`, waarde);
    }
    // Hoofdstuk 5 van het rapport: afgerond 295 duizend euro per jaar, zonder op een knop te drukken.
    await wachtOpTotaal(page, '294.520');
    assert.match(await page.locator('#status').innerText(), /Nieuw totaal: \+ € 294\.520/);
    await page.locator('summary', { hasText: 'Eigen aandeel' }).click();
    await page.fill('#aandeelMacrobudget', '1,08');
    await page.waitForFunction(() => document.querySelector('#matrix .totaal td')?.dataset.waarde.startsWith('127740.2'));
    assert.equal(await page.locator('#matrix .eindtotaal').innerText(), '+294.520');

    // Het adres houdt alles vast.
    await page.waitForFunction(() => location.search.includes('aandeelMacrobudget=1,08'));
    // Een parameter wijzigen: het veld is gemarkeerd en het resultaat meldt de afwijking.
    await page.locator('details.cluster').first().locator('summary').click();
    await page.fill('#loonwaarde-VIA', '60');
    await wachtOpTotaal(page, '313.391');
    assert.ok(await page.locator('.veld.gewijzigd #loonwaarde-VIA').count());
    assert.match(await page.locator('#resultaat').innerText(), /wijkt af van de basisopstelling/);

    // Een getal uitleggen: dialoog met formule, door naar een deel, weg met Escape, focus terug.
    const cijfer = page.locator('#matrix a[href*="cel=matrix.loonkostensubsidie.1.1"]');
    await cijfer.click();
    const dialoog = page.locator('#uitleg-dialoog[open]');
    await dialoog.waitFor();
    assert.match(await dialoog.innerText(), /De formule in woorden/);
    await dialoog.locator('tbody a.uitleg-link').first().click();
    await page.waitForFunction(() => document.querySelector('#uitleg-dialoog')?.textContent.includes('Ingezette loonkostensubsidie'));
    await beeld(page, 'uitleg.png');
    await page.keyboard.press('Escape');
    assert.equal(await dialoog.count(), 0);
    assert.ok(await cijfer.evaluate((e) => e === document.activeElement));

    // De werkmap is een zip met formules.
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download-xlsx')]);
    assert.equal(download.suggestedFilename(), 'loont-mkba.xlsx');
    const bytes = await readFile(await download.path());
    assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    assert.ok(bytes.length > 10_000);

    // De gedeelde link geeft bij een ander dezelfde berekening.
    const link = await page.inputValue('#deel-link');
    const ander = await pagina(browser);
    await ander.goto(new URL(link, url).href);
    assert.equal(await totaal(ander), await totaal(page));
    assert.equal(await ander.inputValue('#loonwaarde-VIA'), '60');
    assert.ok(await ander.locator('.veld.gewijzigd #loonwaarde-VIA').isVisible());

    // Herstellen brengt de basis terug.
    await page.locator('.veld:has(#loonwaarde-VIA) .herstel').click();
    await wachtOpTotaal(page, '294.520');
    assert.equal(await page.inputValue('#loonwaarde-VIA'), '56');
    assert.deepEqual(page.meldingen, []);
    assert.deepEqual(ander.meldingen, []);
  });

  test('de grafiek volgt de tabel ernaast en de gekozen partij', async () => {
    const page = await pagina(browser);
    await page.goto(url + gemeenteX);
    await page.locator('figure[data-tabel="tabel-partij"] svg').waitFor();
    await page.check('#partij-2');
    await page.waitForFunction(() => document.querySelector('#tabel-partij caption')?.textContent.includes('Rijksoverheid'));
    assert.equal(await page.locator('#tabel-partij tr[data-totaal] td').innerText(), '+144.317');
    assert.match(page.url(), /partij=2/);
    await page.locator('figure[data-tabel="tabel-partij"] svg').waitFor();
    assert.deepEqual(page.meldingen, []);
  });

  test('de grafiek schrijft getallen in de taal van de pagina', async () => {
    for (const [taal, goed, fout] of [['', /\d\.\d{3}/, /\d,\d{3}/], ['&taal=en', /\d,\d{3}/, /\d\.\d{3}/]]) {
      const page = await pagina(browser);
      await page.goto(url + gemeenteX.replace('1,08', taal ? '1.08' : '1,08') + taal);
      const grafiek = page.locator('figure[data-tabel="tabel-soort"] svg');
      await grafiek.waitFor();
      const tekst = (await grafiek.locator('text').allTextContents()).join(' | ');
      assert.match(tekst, goed);
      assert.doesNotMatch(tekst, fout);
    }
  });

  test('beelden voor de handleiding', async () => {
    const page = await pagina(browser, { viewport: { width: 1600, height: 1250 } });
    await page.goto(`${url}${gemeenteX}&loonwaarde.VIA=60`);
    await page.locator('figure[data-tabel="tabel-partij"] svg').waitFor();
    await beeld(page, 'rekentool.png');
    await beeld(page.locator('.kaart:has(#kop-matrix)'), 'matrix.png');
    await page.setViewportSize({ width: 1000, height: 1250 });
    await beeld(page.locator('.structuur'), 'structuur.png');
    assert.deepEqual(page.meldingen, []);
  });

  test('foute velden worden gemeld bij hun veld en verdwijnen na verbetering', async () => {
    const page = await pagina(browser);
    await page.goto(url + gemeenteX);
    await page.fill('#nuggers-NBW', '12');
    await page.locator('#fout-nuggers-NBW').waitFor();
    assert.match(await page.locator('.foutoverzicht').innerText(), /Er is een fout in de invoer/);
    assert.equal(await page.locator('#matrix').count(), 0);
    assert.ok(await page.locator('#nuggers-NBW').evaluate((e) => e === document.activeElement));
    const status = page.locator('#status');
    assert.equal(await status.innerText(), 'Er is een fout in de invoer');
    await page.fill('#nuggers-BIJ', '99');
    await page.locator('#fout-nuggers-BIJ').waitFor();
    assert.equal(await status.innerText(), 'Er zijn 2 fouten in de invoer');
    await page.fill('#nuggers-BIJ', '');
    await page.fill('#nuggers-NBW', '5');
    await wachtOpTotaal(page, '294.520');
    assert.equal(await page.locator('.veldfout').count(), 0);
    // Ook hetzelfde totaal als vóór de fout wordt opnieuw gemeld.
    assert.equal(await status.innerText(), 'Nieuw totaal: + € 294.520 per jaar');
  });

  test('getallen gelden in de schrijfwijze van de pagina; onleesbare tekst bereikt de server', async () => {
    for (const [taal, bedrag, punt, fouttekst] of [['', '294.520', ',', '1.23.4'], ['&taal=en', '294,520', '.', '1,23,4']]) {
      const page = await pagina(browser);
      await page.goto(url + gemeenteX.replace('1,08', `1${punt}08`) + taal);
      await page.locator('details.cluster').evaluateAll((lijst) => lijst.forEach((d) => { d.open = true; }));
      const basis = await page.inputValue('#kwaliteitVanLeven-VIA');
      assert.match(basis, taal ? /^\d+,\d{3}$/ : /^\d+\.\d{3}$/);
      await page.fill('#kwaliteitVanLeven-VIA', taal ? '2,750' : '2.750');
      await page.waitForFunction((t) => !document.querySelector('.hoofdtotaal').textContent.includes(t), bedrag);
      assert.ok(await page.locator('.veld.gewijzigd #kwaliteitVanLeven-VIA').count());
      assert.match(decodeURIComponent(page.url()), taal ? /kwaliteitVanLeven\.VIA=2,750/ : /kwaliteitVanLeven\.VIA=2\.750/);
      // De basis zonder duizendteken is nog steeds de basis.
      await page.fill('#kwaliteitVanLeven-VIA', basis.replace(/[.,]/, ''));
      await wachtOpTotaal(page, bedrag);
      assert.doesNotMatch(page.url(), /kwaliteitVanLeven/);
      for (const tekst of [fouttekst, 'abc']) {
        await page.fill('#kwaliteitVanLeven-VIA', tekst);
        await page.locator('#fout-kwaliteitVanLeven-VIA').waitFor();
        assert.ok(decodeURIComponent(page.url()).includes(`kwaliteitVanLeven.VIA=${tekst}`));
        assert.ok(await page.locator('.veld.gewijzigd #kwaliteitVanLeven-VIA').count());
        await page.fill('#kwaliteitVanLeven-VIA', basis);
        await page.locator('#fout-kwaliteitVanLeven-VIA').waitFor({ state: 'detached' });
      }
    }
  });

  test('een andere taal houdt vast wat is ingevuld, en een cluster telt zijn wijzigingen', async () => {
    const page = await pagina(browser);
    await page.goto(url + gemeenteX);
    const cluster = page.locator('details.cluster', { has: page.locator('#loonwaarde-VIA') });
    const teller = cluster.locator('.aantal-gewijzigd');
    await cluster.locator('summary').click();
    assert.ok(await teller.isHidden());
    await page.fill('#loonwaarde-VIA', '60,5');
    assert.equal(await teller.innerText(), '1 gewijzigd');
    await page.fill('#loonwaarde-NBW', '30');
    assert.equal(await teller.innerText(), '2 gewijzigd');
    await page.locator('.veld:has(#loonwaarde-NBW) .herstel').click();
    assert.equal(await teller.innerText(), '1 gewijzigd');
    await page.waitForFunction(() => document.querySelector('#taal-en').href.includes('loonwaarde.VIA=60.5&')
      && !document.querySelector('#taal-en').href.includes('loonwaarde.NBW'));
    const euro = (await totaal(page)).replaceAll('.', '');
    await page.click('#taal-en');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    assert.equal(await page.inputValue('#loonwaarde-VIA'), '60.5');
    assert.equal(await page.inputValue('#aandeelMacrobudget'), '1.08');
    assert.equal((await totaal(page)).replaceAll(',', ''), euro);
    assert.equal(await teller.innerText(), '1 changed');
    await page.fill('#loonwaarde-VIA', await page.getAttribute('#loonwaarde-VIA', 'data-basis'));
    assert.ok(await teller.isHidden());
    assert.deepEqual(page.meldingen, []);

    await page.goto(`${url}/landelijk`);
    await page.fill('#aantal-VIA', '26.500');
    await page.waitForFunction(() => document.querySelector('#taal-en').href.includes('aantal.VIA=26500'));
    await page.click('#taal-en');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    assert.equal(await page.inputValue('#aantal-VIA'), '26500');
  });

  test('alles kan met het toetsenbord', async () => {
    const page = await pagina(browser);
    await page.goto(url + gemeenteX);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#inhoud');
    await page.locator('#aantal-BIJ').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('11');
    await wachtOpTotaal(page, '300.418');
    await page.locator('#matrix a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#uitleg-dialoog[open]').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#uitleg-dialoog[open]').count(), 0);
  });
});

test('zonder JavaScript werkt het formulier met de knop en de uitleg als pagina', async () => {
  const page = await pagina(browser, { javaScriptEnabled: false });
  await page.goto(`${url}/mkba`);
  await page.selectOption('#gemeente', 'GM0344');
  await page.fill('#aantal-BIJ', '10');
  await volg(page, '.knop-bereken');
  assert.match(page.url(), /\/mkba\?gemeente=GM0344&aantal\.BIJ=10$/);
  assert.equal(await totaal(page), '+ € 58.975');
  await volg(page, page.locator('#matrix .totaal a').first());
  assert.match(page.url(), /\/mkba\/uitleg\?cel=totaal\.1\.1/);
  assert.match(await page.locator('h1').innerText(), /Totale kosten en baten, afdeling W&I/);
});

test('de landelijke tool toont tabel 6.2', async () => {
  const page = await pagina(browser);
  await page.goto(`${url}/landelijk`);
  await page.fill('#aantal-BIJ', '13500');
  await page.fill('#nuggers-BIJ', '1350');
  await page.fill('#aantal-VIA', '26.500');
  await page.fill('#nuggers-VIA', '2650');
  await wachtOpTotaal(page, '397.450.162');
  await page.locator('figure.grafiek svg').first().waitFor();
  await page.waitForTimeout(1200); // de balken groeien nog
  await beeld(page, 'landelijk.png');
  assert.deepEqual(page.meldingen, []);
});

describe('toegankelijk volgens WCAG 2.2 AA', () => {
  const paden = [
    gemeenteX, '/mkba?aantal.NBW=3&nuggers.NBW=5&uren.BIJ=30&zorg=abc', '/mkba/uitleg?cel=totaal.1.1&aantal.BIJ=10',
    '/', '/landelijk?aantal.BIJ=10', '/verantwoording', '/model', '/api', '/over', '/bestaat-niet',
    `${gemeenteX}&taal=en`,
  ];
  const metInvoer = (p) => /^\/(mkba\?|landelijk)/.test(p);
  for (const breed of [320, 360, 1280]) {
    // 320 beeldpunten is de ondergrens van WCAG 1.4.10; alleen de pagina's met invoervelden zijn daar krap.
    for (const pad of paden.filter((p) => breed === 1280 || metInvoer(p) === (breed === 320))) {
      test(`${pad} op ${breed} beeldpunten`, async () => {
        const page = await pagina(browser, { viewport: { width: breed, height: 800 } });
        await page.goto(url + pad);
        for (const details of await page.locator('details').all()) {
          await details.evaluate((d) => { d.open = true; });
        }
        assert.deepEqual(await overtredingen(page), []);
        await page.evaluate(() => document.fonts.ready.then(() => null));
        // Niets steekt buiten het scherm: brede tabellen schuiven in hun eigen venster.
        const tebreed = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(tebreed <= 0, `pagina is ${tebreed} beeldpunten te breed`);
        // Op een smal scherm staan koppen boven hun velden en niet eroverheen.
        const overheen = await page.locator('.invoertabel tbody tr > *').evaluateAll((cellen) =>
          cellen.filter((c) => c.scrollHeight > c.clientHeight + 1).map((c) => c.textContent));
        assert.deepEqual(overheen, []);
      });
    }
  }

  test('ook met open uitleg, en een beeld op een telefoon', async () => {
    const page = await pagina(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(url + gemeenteX);
    await beeld(page, 'telefoon.png');
    await page.locator('.hoofdtotaal a').click();
    await page.locator('#uitleg-dialoog[open]').waitFor();
    assert.deepEqual(await overtredingen(page), []);
  });
});
