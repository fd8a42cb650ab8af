export const desksText = {
  title: 'Hva vil du gjøre?',
  lead: 'Du er med i flere saker med ulike roller. Velg rollen du vil bruke nå.',
  noneTitle: 'Du er ikke med i noen sak',
  none: 'Når noen gir deg en plass i en sak, finner du den her. Er du selv sykmeldt, eller på vei til å bli det, kan du åpne din egen sak.',
  openOwn: 'Gå til min sak',
};
