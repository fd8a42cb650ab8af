import { longDate } from '../../ui/show/dates.js';

/** The citizen's one-time links. */
export const partLinkText = {
  title: 'Inviter med lenke',
  lead: 'Tillitsvalgte, verneombud og andre støttepersoner kan du ikke søke etter. Det kan du heller ikke etter dem som har skjermet adresse. De kommer inn med en lenke fra deg.',
  make: 'Lag en lenke',
  none: 'Ingen lenker venter.',
  makeTitle: 'Lag en lenke',
  makeLead:
    'Gi lenken til personen selv, for eksempel i et møte. Den kan brukes én gang, i sju dager, og sier ikke hvem du er. Når personen har sagt ja, bekrefter du her. Først da er personen med.',
  role: 'Hva slags rolle skal personen ha?',
  submit: 'Lag lenken',
  link: 'Lenken',
  linkHelp: 'Den vises bare nå. Kopier den før du lukker.',
  copy: 'Kopier lenken',
  copied: 'Kopiert',
  close: 'Lukk',
  waiting: (role: string) => `Lenke for ${role}`,
  until: (instant: string) => `Ingen har brukt den ennå. Den kan brukes til ${longDate(instant)}.`,
  came: 'Har sagt ja med lenken din. Bekreft bare hvis det er den du ga den til.',
  confirm: 'Bekreft',
  confirmOf: (name: string) => `Bekreft ${name}`,
  drop: 'Trekk tilbake',
  refuse: 'Avvis',
  refuseOf: (name: string) => `Avvis ${name}`,
  confirmed: (name: string) => `${name} er med nå. Du velger selv hva du vil dele.`,
  dropped: 'Lenken er trukket tilbake.',
  refused: (name: string) => `${name} er ikke med i saken.`,
};

/** The page to which such a link leads. */
export const acceptPartText = {
  title: 'Du er invitert til å hjelpe',
  lead: 'Du har fått en lenke av en som vil ha deg med i saken sin. Sier du ja, får personen se navnet ditt, tittelen din og arbeidsstedet ditt, og må bekrefte. Før det ser du ingenting.',
  submit: 'Ja, jeg vil være med',
  noLink: 'Lenken er brukt eller ufullstendig. Be om en ny fra den som ga deg den.',
  doneTitle: 'Takk. Nå må personen bekrefte.',
  done: 'Når det er gjort, finner du saken når du går til forsiden.',
  toFront: 'Til forsiden',
};
