export const statesText = {
  loading: 'Henter …',
  failedTitle: 'Vi fikk ikke hentet siden',
  failedBody: 'Det kan være forbindelsen. Ingenting er gått tapt.',
  again: 'Prøv igjen',
  notThereTitle: 'Denne siden finnes ikke',
  notThereBody: 'Her er det ingenting å vise for deg.',
  toFront: 'Til forsiden',
  lost: 'Forbindelsen er brutt. Du ser det som sist ble hentet; siden oppdateres så snart forbindelsen er tilbake.',
};
