import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { url } from './hulp.mjs';

const spectral = path.join(path.dirname(createRequire(import.meta.url).resolve('@stoplight/spectral-cli/package.json')), 'dist/index.js');
const regels = new URL('../spectral.yaml', import.meta.url).pathname;

/** Codes van de regels die een beschrijving overtreedt. */
async function overtreden(openApi) {
  const map = await mkdtemp(path.join(tmpdir(), 'loont-'));
  try {
    const bestand = path.join(map, 'openapi.json');
    await writeFile(bestand, JSON.stringify(openApi));
    const uit = await new Promise((klaar) => {
      execFile(process.execPath, [spectral, 'lint', bestand, '-r', regels, '-f', 'json', '--quiet'],
        { maxBuffer: 10_000_000 }, (fout, stdout, stderr) => klaar(stdout || stderr || String(fout)));
    });
    return [...new Set(JSON.parse(uit.slice(uit.indexOf('['))).map((melding) => melding.code))].sort();
  } finally {
    await rm(map, { recursive: true });
  }
}

test('de beschrijving van de server volgt de API-ontwerpregels', async () => {
  const openApi = await (await fetch(`${url}/v1/openapi.json`)).json();
  assert.deepEqual(await overtreden(openApi), []);
});

test('elke ontwerpregel bijt in een slecht voorbeeld', async () => {
  const slecht = {
    openapi: '2.0',
    info: { version: 'v0', contact: { name: 'x' } },
    servers: [{ url: 'https://example.org/api' }],
    paths: {
      '/Slecht_Pad/': {
        trace: {},
        get: {
          parameters: [{ in: 'query', name: 'Fout_Naam' }],
          responses: {
            200: { description: 'x' },
            400: { description: 'x', content: { 'application/json': {} } },
          },
        },
      },
    },
    components: { schemas: { klein: { properties: { Groot_Ding: {} } } } },
  };
  const bekend = [...(await readFile(regels, 'utf8')).matchAll(/^ {2}([a-z0-9-]+):$/gm)].map((m) => m[1]).sort();
  assert.ok(bekend.length >= 12);
  assert.deepEqual(await overtreden(slecht), bekend);
});
