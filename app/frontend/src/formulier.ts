import { leesGetal } from './getal';
import { teksten } from './teksten';

const FORMULIER = 'form[data-live]';

/**
 * Het formulier dat meerekent. htmx haalt het nieuwe resultaat op en vervangt alleen #resultaat;
 * de invoervelden blijven staan, dus de cursor ook.
 */
export function startFormulieren(): void {
  document.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.closest(FORMULIER)) {
      markeer(event.target);
    }
  });
  document.addEventListener('click', herstel);
  document.addEventListener('change', herlaad);
  document.body.addEventListener('htmx:configRequest', alleenAfwijkingen);
  document.body.addEventListener('htmx:afterSettle', (event) => {
    const doel = event.target;
    if (!(doel instanceof Element) || !document.querySelector(FORMULIER)) return;
    if (doel.id !== 'resultaat' && !doel.closest('#resultaat')) return;
    zetTaalkeuze();
    meldUitkomst();
    zetVeldfouten();
  });
  for (const soort of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
    document.body.addEventListener(soort, toonMislukt);
  }
}

/** Mislukt het rekenen, dan staat dat boven het oude resultaat: die bedragen horen niet bij wat er nu is ingevuld. */
function toonMislukt(): void {
  meld(teksten.fout);
  const resultaat = document.getElementById('resultaat');
  if (!resultaat || resultaat.querySelector('.mislukt')) return;
  const melding = document.createElement('p');
  melding.className = 'mislukt melding utrecht-alert utrecht-alert--error';
  melding.textContent = teksten.mislukt;
  resultaat.prepend(melding);
}

/** Een keuze die ook de velden zelf verandert, zoals het prijspeil, haalt de hele pagina opnieuw op. */
function herlaad(event: Event): void {
  if (!(event.target instanceof HTMLSelectElement) || !event.target.matches('[data-herlaad]')) return;
  const formulier = event.target.form;
  if (!formulier) return;
  const velden = new URLSearchParams();
  for (const [naam, waarde] of new FormData(formulier)) {
    if (typeof waarde === 'string' && waarde !== '') velden.append(naam, waarde);
  }
  location.assign(`${formulier.action}?${velden}`);
}

/** Een veld met zijn basiswaarde, of een leeg veld, hoeft niet in het adres: zo blijft een gedeelde link kort. */
function alleenAfwijkingen(event: Event): void {
  const { elt, parameters } = (event as CustomEvent<{ elt: Element; parameters: FormData }>).detail;
  if (!elt.matches(FORMULIER)) return;
  for (const veld of elt.querySelectorAll<HTMLInputElement>('input[data-basis][name]')) {
    if (isBasis(veld)) parameters.delete(veld.name);
  }
}

/** Wat niet als getal te lezen is, is nooit de basis: het moet naar de server, die meldt wat eraan schort. */
function isBasis(veld: HTMLInputElement): boolean {
  const waarde = veld.value.trim();
  const basis = veld.dataset['basis'] ?? '';
  if (waarde === '' || waarde === basis) return true;
  const getal = leesGetal(waarde);
  return getal !== undefined && getal === leesGetal(basis);
}

/** De taalkeuze staat buiten het resultaat; zonder dit zou een andere taal vergeten wat is ingevuld. */
function zetTaalkeuze(): void {
  const { adresNl, adresEn } = document.getElementById('resultaat')?.dataset ?? {};
  if (adresNl) document.getElementById('taal-nl')?.setAttribute('href', adresNl);
  if (adresEn) document.getElementById('taal-en')?.setAttribute('href', adresEn);
}

/** Meldt het nieuwe totaal, of dat er fouten zijn, aan wie het scherm niet ziet. */
function meldUitkomst(): void {
  const melding = document.querySelector<HTMLElement>('#resultaat [data-melding]')?.dataset['melding'];
  if (melding) meld(melding);
}

function meld(tekst: string): void {
  const status = document.getElementById('status');
  if (status && status.textContent !== tekst) status.textContent = tekst;
}

/** Toont "gewijzigd" bij een veld dat afwijkt van de basisopstelling (`data-basis`). */
function markeer(veld: HTMLInputElement): void {
  const omhulsel = veld.closest('.veld');
  if (veld.dataset['basis'] === undefined || !omhulsel) return;
  const gewijzigd = !isBasis(veld);
  omhulsel.classList.toggle('gewijzigd', gewijzigd);
  telGewijzigd(veld);
  const melding = omhulsel.querySelector<HTMLElement>('.gewijzigd-melding');
  if (!melding) return;
  melding.hidden = !gewijzigd;
  // Ook verborgen tekst wordt voorgelezen als een veld ernaar verwijst; dus alleen verwijzen als zij geldt.
  wijzigBeschrijving(veld, melding.id, gewijzigd);
}

/** Houdt "2 gewijzigd" in de kop van een cluster gelijk met de velden erin. */
function telGewijzigd(veld: HTMLInputElement): void {
  const cluster = veld.closest('details.cluster');
  const teller = cluster?.querySelector<HTMLElement>('.aantal-gewijzigd');
  if (!cluster || !teller) return;
  const aantal = cluster.querySelectorAll('.veld.gewijzigd').length;
  teller.textContent = teksten.gewijzigd(aantal);
  teller.hidden = aantal === 0;
}

/** "herstel" zet de basiswaarde terug zonder de pagina te verlaten. */
function herstel(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const knop = event.target.closest<HTMLElement>('.herstel');
  const veld = knop?.closest('.veld')?.querySelector<HTMLInputElement>('input[data-basis]');
  if (!knop || !veld || !knop.closest(FORMULIER)) return;
  event.preventDefault();
  veld.value = veld.dataset['basis'] ?? '';
  veld.focus();
  veld.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Zet de fouten uit de samenvatting in het resultaat ook bij hun veld. */
function zetVeldfouten(): void {
  for (const oud of document.querySelectorAll(`${FORMULIER} .veldfout`)) oud.remove();
  for (const veld of document.querySelectorAll(`${FORMULIER} [aria-invalid="true"]`)) {
    veld.removeAttribute('aria-invalid');
    wijzigBeschrijving(veld, `fout-${veld.id}`, false);
  }
  for (const link of document.querySelectorAll<HTMLElement>('#resultaat [data-veldfout]')) {
    const veld = document.getElementById(link.dataset['veldfout'] ?? '');
    const tekst = link.dataset['kort'] ?? link.textContent?.trim();
    if (!veld || !tekst) continue;
    const fout = document.createElement('p');
    fout.id = `fout-${veld.id}`;
    fout.className = 'veldfout utrecht-form-field-error-message';
    fout.textContent = tekst;
    veld.closest('.veld')?.append(fout);
    veld.closest('details')?.setAttribute('open', '');
    veld.setAttribute('aria-invalid', 'true');
    wijzigBeschrijving(veld, fout.id, true);
  }
}

function wijzigBeschrijving(veld: Element, id: string, erbij: boolean): void {
  const namen = new Set((veld.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean));
  if (erbij) namen.add(id);
  else namen.delete(id);
  if (namen.size > 0) veld.setAttribute('aria-describedby', [...namen].join(' '));
  else veld.removeAttribute('aria-describedby');
}
