import { teksten } from './teksten';

/** Knoppen `<button data-kopieer="link" hidden>`: zichtbaar met JavaScript, kopiëren het adres van de berekening. */
export function startKopieren(): void {
  toonKnoppen();
  document.body.addEventListener('htmx:afterSettle', toonKnoppen);
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const knop = event.target.closest<HTMLButtonElement>('[data-kopieer="link"]');
    if (knop) void kopieer(knop);
  });
}

function toonKnoppen(): void {
  for (const knop of document.querySelectorAll<HTMLElement>('[data-kopieer="link"]')) knop.hidden = false;
}

async function kopieer(knop: HTMLButtonElement): Promise<void> {
  const veld = document.querySelector<HTMLInputElement>(knop.dataset['uit'] ?? '#deel-link');
  const adres = veld?.value ? new URL(veld.value, location.href).href : location.href;
  const tekst = (await naarKlembord(adres, veld)) ? teksten.gekopieerd : teksten.nietGekopieerd;
  const melding = document.getElementById(knop.getAttribute('aria-describedby') ?? '');
  if (melding) melding.textContent = tekst;
}

async function naarKlembord(tekst: string, veld: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    // Zonder https is er geen klembord; dan staat de link geselecteerd klaar.
    veld?.select();
    return false;
  }
}
