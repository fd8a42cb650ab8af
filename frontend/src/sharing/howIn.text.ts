import type { Claim, EntryCondition } from '@samtavle/shared/policy';

export const howInText = {
  somebody: 'Noen',
  yourself: (day: string) => `Du la til personen selv ${day}.`,
  register: (day: string) => `Navngitt ut fra registeret over arbeidsforhold ${day}.`,
  invited: (who: string, name: string, day: string) => `${who} inviterte ${name} ${day}.`,
  proposed: (who: string, name: string) => `${who} foreslo ${name} som etterfølger.`,
  follows: (who: string, name: string, office: string, day: string) =>
    `${who} har sagt at ${name} skal følge opp saken ved ${office}, fra ${day}.`,
  claims: {
    IN_MEETING: (who) => `${who} sier at dere avtalte dette i et møte.`,
    PAPER: (who) => `${who} sier at dere avtalte dette på papir.`,
  } satisfies Record<Claim, (who: string) => string>,
  law: (source: string) => `Med uten ja fra deg, etter ${source}.`,
  while: {
    SICK_LEAVE_RUNS: 'Det gjelder så lenge du er sykmeldt.',
    SICK_NOTE_TOWARDS_EMPLOYER: 'Det gjelder så lenge du har en sykmelding fra jobben der.',
  } satisfies Record<EntryCondition, string>,
  yes: (day: string) => `Du sa ja ${day}.`,
  waits: 'Venter på ja fra deg, og ser ingenting før det.',
  seesNothing: 'Loven åpner ikke saken nå, og personen ser ingenting.',
  never: 'Fikk aldri ja fra deg.',
};
