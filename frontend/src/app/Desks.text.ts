export const desksText = {
  title: 'Hva vil du gjøre?',
  lead: 'Du er med i flere saker med ulike roller. Velg rollen du vil bruke nå.',
  noneTitle: 'Du er ikke med i noen sak ennå',
  none: 'Når noen har sagt ja til at du er med i saken deres, finner du den her. Er du selv sykmeldt, eller på vei til å bli det, kan du åpne din egen sak.',
  openOwn: 'Gå til min sak',
};
