/** Finding somebody in a register. */
export const findText = {
  name: 'Søk etter navn eller arbeidssted',
  nameHelp: 'Skriv minst tre bokstaver.',
  number: 'Organisasjonsnummer',
  numberHelp: 'Ni siffer. Du finner det på lønnsslippen eller hos Brønnøysundregistrene.',
  numberOwnHelp: 'Lar du feltet stå tomt, ser du ledere der du har registrert jobb. Ellers: ni siffer.',
  who: 'Hvem er det?',
  found: (count: number) => (count === 1 ? 'Ett treff.' : `${String(count)} treff.`),
  loading: 'Leter …',
  none: 'Vi fant ingen. Sjekk skrivemåten, eller inviter med lenke.',
  noneToAll: 'Vi fant ingen. Sjekk skrivemåten.',
  noOrganisation: 'Vi fant ingen med dette nummeret.',
  limited: 'Du har søkt mange ganger. Vent en time og prøv igjen.',
  failed: 'Søket gikk ikke. Prøv igjen om litt.',
};
