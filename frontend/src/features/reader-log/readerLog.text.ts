import type { Basis } from '@samtavle/shared/policy';

export const readerLogText = {
  title: 'Hvem har sett',
  lead: 'Hver gang noen åpner saken din, blir det skrevet ned her: hvem, når, hva slags opplysninger, og hvorfor. Ingen kan endre eller slette det uten at det synes.',
  home: 'Til min sak',
  sharing: 'Hvem ser hva',
  rights: 'Mine rettigheter',
  empty: 'Ingen andre har åpnet saken din ennå.',
  emptyFor: 'Ingenting passer til det du har valgt.',
  more: 'Vis flere',
  at: (time: string) => `kl. ${time}`,
  times: (times: number) => `${times} ganger`,
  timesSince: (times: number, since: string) => `${times} ganger fra kl. ${since}`,
  saw: 'Åpnet saken og så:',
  sawInList: 'Så i saksoversikten sin:',
  only: {
    READ_BOARD: 'Åpnet saken, uten å se noe av det som står i den.',
    READ_CASELOAD: 'Så navnet ditt i saksoversikten sin.',
  },
  part: (what: string, basis: string) => `${what} – ${basis}`,
  refused: 'Fikk ikke tilgang',
  stranger: 'uten plass i saken',
};

export const broughtInText = {
  title: 'Hvem har invitert hvem',
  lead: 'Hvordan hver av dem kom med, og hva du svarte.',
};

export const filterText = {
  title: 'Velg hva du vil se',
  person: 'Hvem',
  everybody: 'Alle',
  category: 'Hva slags opplysninger',
  everything: 'Alt',
  basis: 'Hvorfor',
  every: 'Alle grunner',
  from: 'Fra og med',
  to: 'Til og med',
  refused: 'Bare forsøk som ble stoppet',
  clear: 'Vis alt igjen',
  shown: (count: number, more: boolean) =>
    count === 1 && !more ? 'Viser 1 oppslag.' : `Viser ${more ? 'de siste ' : ''}${count} oppslag.`,
  order: 'Datoene står i feil rekkefølge: den første må være før den siste.',
};

export const fileText = {
  title: 'Ta med deg listen',
  lead: 'Filen har det du har valgt over.',
  csv: 'Last ned som regneark (CSV)',
  json: 'Last ned som JSON',
};

/** The bases as a reason beside what was seen. */
export const becauseText: Record<Basis, string> = {
  NONE: 'ikke delt',
  SELF: 'det er din sak',
  REPRESENTATION: 'handler på dine vegne',
  OWNER: 'hører til jobben',
  STATUTORY: 'deles etter loven',
  HEALTH_COOPERATION: 'helsesamarbeid',
  INVITED: 'invitert til møtet',
  CONSENT: 'du har samtykket',
  OWN_ITEM: 'skrevet selv',
};
