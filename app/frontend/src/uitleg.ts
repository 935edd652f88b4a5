import { teksten } from './teksten';

const LINK = 'a.uitleg-link';

/**
 * Opent de uitleg van een getal in een dialoog op dezelfde pagina. Een klik met een toets erbij
 * (nieuw tabblad) en een mislukte aanvraag volgen gewoon de link.
 */
export function startUitleg(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>(LINK);
    if (!link) return;
    event.preventDefault();
    void toon(link);
  });
}

let afzender: { element: HTMLElement; href: string } | undefined;

async function toon(link: HTMLAnchorElement): Promise<void> {
  const inDialoog = link.closest('#uitleg-dialoog') !== null;
  if (!inDialoog) afzender = { element: link, href: link.getAttribute('href') ?? '' };
  try {
    const antwoord = await fetch(link.href, {
      headers: { 'HX-Request': 'true', Accept: 'text/html' },
      credentials: 'same-origin',
    });
    if (!antwoord.ok) throw new Error(String(antwoord.status));
    vul(await antwoord.text());
  } catch {
    location.href = link.href;
  }
}

function vul(html: string): void {
  const dialoog = maakDialoog();
  const inhoud = dialoog.querySelector<HTMLElement>('.uitleg-inhoud');
  if (!inhoud) return;
  const bron = new DOMParser().parseFromString(html, 'text/html');
  // Stuurt de server toch een hele pagina, dan telt alleen de uitleg.
  const fragment = bron.querySelector('.uitleg') ?? bron.body;
  inhoud.replaceChildren(document.importNode(fragment, true));
  const kop = inhoud.querySelector<HTMLElement>('h1, h2');
  if (kop) {
    kop.id = 'uitleg-titel';
    kop.tabIndex = -1;
  }
  if (!dialoog.open) dialoog.showModal();
  inhoud.scrollTop = 0;
  kop?.focus();
}

function maakDialoog(): HTMLDialogElement {
  const bestaand = document.getElementById('uitleg-dialoog');
  const dialoog = bestaand instanceof HTMLDialogElement ? bestaand : document.createElement('dialog');
  if (dialoog.dataset['klaar']) return dialoog;
  dialoog.dataset['klaar'] = 'ja';
  dialoog.id = 'uitleg-dialoog';
  dialoog.className = 'uitleg-dialoog';
  dialoog.setAttribute('aria-labelledby', 'uitleg-titel');
  const inhoud = document.createElement('div');
  inhoud.className = 'uitleg-inhoud';
  const sluiten = document.createElement('button');
  sluiten.type = 'button';
  sluiten.className = 'sluiten utrecht-button utrecht-button--html-button utrecht-button--secondary-action';
  sluiten.textContent = teksten.sluiten;
  sluiten.addEventListener('click', () => dialoog.close());
  dialoog.replaceChildren(sluiten, inhoud);
  dialoog.addEventListener('click', (event) => {
    if (event.target === dialoog) dialoog.close();
  });
  dialoog.addEventListener('close', focusTerug);
  if (!bestaand) document.body.append(dialoog);
  return dialoog;
}

/** De link kan door een nieuwe berekening vervangen zijn; dan telt zijn opvolger met hetzelfde adres. */
function focusTerug(): void {
  if (!afzender) return;
  const { element, href } = afzender;
  const doel = element.isConnected ? element : document.querySelector<HTMLElement>(`${LINK}[href="${CSS.escape(href)}"]`);
  doel?.focus();
  afzender = undefined;
}
