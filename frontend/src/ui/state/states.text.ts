export const statesText = {
  loading: 'Henter …',
  failedTitle: 'Vi fikk ikke hentet siden',
  failedBody: 'Det kan være forbindelsen. Ingenting er gått tapt.',
  again: 'Prøv igjen',
  notThereTitle: 'Denne siden finnes ikke',
  notThereBody: 'Her er det ingenting å vise for deg.',
  toFront: 'Til forsiden',
  lost: 'Siden oppdateres ikke av seg selv nå. Du ser det som sist ble hentet; det hentes på nytt så snart det går.',
};
