export const waitsText = {
  title: 'Hvem venter på hvem',
  nobody: 'Ingen venter på noen akkurat nå.',
  since: (days: number) => (days === 0 ? 'siden i dag' : days === 1 ? 'i 1 dag' : `i ${days} dager`),
};

export const workText = {
  title: 'Arbeid og sykmelding',
  empty: 'Ingenting her nå.',
  job: (percent: number) => `Stilling ${percent} %`,
  leader: (name: string) => `Leder: ${name}`,
  sick: (grade: number) => `Sykmeldt ${grade} %`,
  from: (from: string, to: string) => `${from} – ${to}`,
  now: 'Nå',
};

export const peopleText = {
  title: 'Hvem er med',
  you: 'deg',
  ended: (date: string) => `Var med til ${date}`,
};

export const bringInText = {
  open: 'Inviter noen',
  title: 'Inviter noen til saken',
  lead: 'Innbyggeren får spørsmålet og svarer selv. Den du inviterer, ser ingenting av saken før svaret er ja, bortsett fra det en lov åpner for.',
  role: 'Rolle',
  missing: 'Velg hvem du vil invitere.',
  agreed: 'Har dere avtalt dette?',
  agreedHelp: 'Innbyggeren ser hva du svarer, og gir svaret sitt selv.',
  notAgreed: 'Nei, ikke ennå',
  agreedInMeeting: 'Ja, i et møte',
  agreedOnPaper: 'Ja, på papir',
  save: 'Inviter',
};

export const seesText = {
  title: 'Hva du ser, og hvorfor',
  lead: 'Det er den det gjelder som bestemmer, innenfor loven. Samtykke kan trekkes når som helst.',
  until: (date: string) => `Til og med ${date}.`,
  none: 'Du ser ingen opplysninger i denne saken nå.',
  more: (count: number) => `Vis hva du ikke ser (${count})`,
};
