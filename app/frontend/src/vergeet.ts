const SLEUTEL = 'htmx-current-path-for-history';

/** htmx zet het laatste adres in de opslag van het tabblad, en daar staat in wat iemand invulde. Hier blijft niets. */
export function startVergeten(): void {
  vergeet();
  for (const soort of ['htmx:pushedIntoHistory', 'htmx:replacedInHistory']) {
    document.body.addEventListener(soort, vergeet);
  }
}

function vergeet(): void {
  try {
    sessionStorage.removeItem(SLEUTEL);
  } catch {
    // Een browser die geen opslag toestaat, bewaarde ook niets.
  }
}
