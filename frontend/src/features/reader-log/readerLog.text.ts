import type { Basis } from '@samtavle/shared/policy';

export const readerLogText = {
  title: 'Hvem har sett',
  lead: 'Hver gang noen åpner saken din, blir det skrevet ned her. Ingen kan endre eller slette det.',
  home: 'Til min sak',
  sharing: 'Hvem ser hva',
  filter: 'Vis',
  everybody: 'Alle',
  empty: 'Ingen andre har åpnet saken din ennå.',
  emptyFor: 'Ingenting for denne personen.',
  shown: (count: number) => (count === 1 ? '1 oppslag' : `${count} oppslag`),
  more: 'Vis flere',
  at: (time: string) => `kl. ${time}`,
  times: (times: number) => `${times} ganger`,
  saw: (what: string) => `Så på ${what}.`,
  sawInList: (what: string) => `Så på ${what} i saksoversikten sin.`,
  because: (why: string) => `Fordi: ${why}`,
  refused: 'Fikk ikke tilgang',
  stranger: 'uten plass i saken',
};

/** The bases as the end of "fordi: …". */
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
