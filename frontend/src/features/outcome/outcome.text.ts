import type { OutcomeBasis, OwnOutcome } from '@samtavle/shared/domain';
import { longDate } from '../../ui/show/dates.js';

export const outcomeText = {
  title: 'Avslutning',
  lead: 'Hvor langt veien tilbake til full jobb har kommet.',
  closedLead: (instant: string) => `Saken ble avsluttet ${longDate(instant)}. Slik sto det da.`,
  pictureTitle: 'Tilbake i full jobb',
  since: (day: string) => `I full jobb siden ${longDate(day)}.`,
  sinceWeeks: (day: string, weeks: number) => `I full jobb siden ${longDate(day)}: ${weeks} uker eller mer.`,
  notNow: 'Veien tilbake er i gang. Når sykmeldingen er over og ukene er fulle, vises dagene her.',
  nothing: 'Det er ikke noe her å regne ut fra ennå.',
  station: (weeks: number) => (weeks === 0 ? 'Full jobb' : `${weeks} uker`),
  states: {
    REACHED: (day: string) => `Nådd ${longDate(day)}`,
    AHEAD: (day: string) => `Blir ${longDate(day)}`,
    OPEN: 'Ingen dag ennå',
  },
  howTitle: 'Slik er det regnet',
  how: [
    'Full jobb er 100 % arbeid og ingen sykmelding. Det telles fra den første hele dagen, og varer til det kommer en ny sykmelding eller en uke med mindre enn 100 %.',
    'Kommer det et nytt fravær, telles det på nytt fra neste gang. Det er vanlig, og er ingens feil.',
    'En uke som ingen har skrevet ned, bryter ingenting. Dagene sier hva som har hendt, ikke hvorfor.',
  ],
  ownTitle: 'Det du sa da du avsluttet',
  onlyYou: 'Bare du kan lese dette.',
  helped: (words: string) => `Dette hjalp: ${words}`,
  closeTitle: 'Når du er ferdig med saken',
  close: 'Du avslutter den selv, når du vil. Det gjør du under rettighetene dine.',
  toRights: 'Mine rettigheter',
};

export const basisWords: Record<OutcomeBasis, string | null> = {
  SICK_LEAVE_AND_WEEKS: 'Regnet ut fra sykmeldingene og ukene som er skrevet ned.',
  SICK_LEAVE: 'Regnet ut fra sykmeldingene alene.',
  WEEKS: 'Regnet ut fra ukene som er skrevet ned.',
  NOTHING: null,
};

export const ownOutcomeWords: Record<OwnOutcome, string> = {
  FULLY_BACK: 'Helt tilbake i jobben',
  PARTLY_BACK: 'Delvis tilbake',
  OTHER_JOB: 'I en annen jobb',
  EDUCATION: 'I utdanning',
  NOT_BACK: 'Ikke tilbake i jobb',
  WILL_NOT_SAY: 'Vil ikke si',
};
