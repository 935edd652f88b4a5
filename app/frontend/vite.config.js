import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

/** Varianten van Utrecht-onderdelen die geen pagina gebruikt; haal er een weg zodra een pagina hem nodig heeft. */
const ONGEBRUIKT =
  /utrecht-(button--(subtle|busy)|form-field--(radio|checkbox)|table--(alternate|row-|busy|fixed|oneline)|table__(header--sticky|footer--sticky|header-cell--sticky)|link--(html-span|placeholder|telephone)|textbox--(password|postal|house|iban))/;

/**
 * Laat van het voorbeeldthema alleen de tokens over die de stijl gebruikt.
 * Het hele thema is 200 kB; zonder deze stap past de stijl niet in haar maximum.
 */
function ongebruikteTokensWeg() {
  return {
    name: 'loont-ongebruikte-tokens-weg',
    enforce: 'post',
    generateBundle(_opties, bundel) {
      for (const bestand of Object.values(bundel)) {
        if (bestand.type === 'asset' && bestand.fileName.endsWith('.css')) {
          bestand.source = snoei(zonderVarianten(String(bestand.source)));
        }
      }
    },
  };
}

function zonderVarianten(css) {
  return css.replace(/([^{}]+)\{[^{}]*\}/g, (regel, kop) => {
    if (kop.trimStart().startsWith('@') || !kop.includes('utrecht-')) return regel;
    const eigenlijk = kop.slice(kop.lastIndexOf(';') + 1);
    return eigenlijk.split(',').every((kiezer) => ONGEBRUIKT.test(kiezer)) ? kop.slice(0, kop.length - eigenlijk.length) : regel;
  });
}

function snoei(css) {
  const blok = /\.voorbeeld-theme\s*\{([^{}]*)\}/g;
  const tokens = new Map();
  for (const [, inhoud] of css.matchAll(blok)) {
    for (const regel of inhoud.split(';')) {
      const plek = regel.indexOf(':');
      if (plek > 0) tokens.set(regel.slice(0, plek).trim(), regel.slice(plek + 1).trim());
    }
  }
  if (tokens.size === 0) throw new Error('Het voorbeeldthema staat niet in de stijl.');
  const rest = css.replace(blok, '');
  const gebruikt = new Set();
  const wachtrij = namenIn(rest);
  while (wachtrij.length > 0) {
    const naam = wachtrij.pop();
    if (gebruikt.has(naam) || !tokens.has(naam)) continue;
    gebruikt.add(naam);
    wachtrij.push(...namenIn(tokens.get(naam)));
  }
  let eerste = true;
  return css.replace(blok, () => {
    if (!eerste) return '';
    eerste = false;
    const regels = [...tokens].filter(([naam]) => gebruikt.has(naam)).map(([n, w]) => `${n}:${w}`);
    return `.voorbeeld-theme{${regels.join(';')}}`;
  });
}

function namenIn(css) {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, naam]) => naam);
}

/** Legt de licentie van het lettertype naast het lettertype, zoals de OFL vraagt. */
function lettertypeLicentie() {
  return {
    name: 'loont-lettertype-licentie',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'assets/source-sans-3-OFL.txt',
        source: readFileSync('node_modules/@fontsource-variable/source-sans-3/LICENSE', 'utf8'),
      });
    },
  };
}

export default defineConfig({
  base: '/',
  publicDir: false,
  plugins: [ongebruikteTokensWeg(), lettertypeLicentie()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
    modulePreload: false,
    assetsInlineLimit: 0,
    license: { fileName: 'assets/licenties.md' },
    rollupOptions: {
      input: { loont: 'src/loont.ts' },
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
