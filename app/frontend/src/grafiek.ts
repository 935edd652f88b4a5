const FIGUUR = 'figure.grafiek[data-tabel]';

/** Laadt het tekenprogramma alleen als de pagina een grafiek heeft en tekent opnieuw na een nieuwe berekening. */
export function startGrafieken(): void {
  void teken();
  document.body.addEventListener('htmx:afterSettle', () => void teken());
}

async function teken(): Promise<void> {
  const figuren = document.querySelectorAll<HTMLElement>(FIGUUR);
  if (figuren.length === 0) return;
  const { tekenAlle } = await import('./grafiek-tekenen');
  tekenAlle(document.querySelectorAll<HTMLElement>(FIGUUR));
}
