const nl = {
  baat: 'baat',
  fout: 'Opnieuw rekenen lukte niet. Gebruik de knop Bereken.',
  gewijzigd: (aantal: number) => `${aantal} gewijzigd`,
  gekopieerd: 'De link is gekopieerd.',
  grafiek: (titel: string) => `Grafiek: ${titel}. Alle getallen staan in de tabel hierbij.`,
  last: 'last',
  mislukt: 'Opnieuw rekenen lukte niet. De bedragen hieronder horen nog bij wat u eerder had ingevuld.',
  nietGekopieerd: 'Kopiëren lukte niet. Kopieer de link uit het veld.',
  sluiten: 'Sluiten',
  totHier: 'Samen tot hier',
};

const en: typeof nl = {
  baat: 'benefit',
  fout: 'The calculation could not be updated. Use the Calculate button.',
  gewijzigd: (aantal) => `${aantal} changed`,
  gekopieerd: 'The link has been copied.',
  grafiek: (titel) => `Chart: ${titel}. All figures are in the table next to it.`,
  last: 'cost',
  mislukt: 'The calculation failed. The amounts below still belong to what you had filled in before.',
  nietGekopieerd: 'Copying failed. Copy the link from the field.',
  sluiten: 'Close',
  totHier: 'Running total',
};

/** Of de pagina Engels is; anders is zij Nederlands. */
export const engels = document.documentElement.lang.startsWith('en');

/** De teksten die het script zelf toont, in de taal van de pagina. */
export const teksten = engels ? en : nl;
