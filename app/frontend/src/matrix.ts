const VENSTER = '.matrix-venster';

const maten = new ResizeObserver((items) => {
  for (const { target } of items) meet(target as HTMLElement);
});

/** Past de matrix in haar venster, dan schuift zij met de pagina mee en blijft haar kop boven in beeld. */
export function startMatrix(): void {
  volg();
  document.body.addEventListener('htmx:afterSettle', volg);
}

function volg(): void {
  maten.disconnect();
  for (const venster of document.querySelectorAll<HTMLElement>(VENSTER)) maten.observe(venster);
}

function meet(venster: HTMLElement): void {
  venster.classList.toggle('past', venster.scrollWidth <= venster.clientWidth + 1);
}
