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
  open: 'Kall inn noen',
  title: 'Kall inn noen til saken',
  lead: 'Den saken gjelder, blir spurt. Før et ja ser den du kaller inn ingenting av saken, bortsett fra det loven krever.',
  role: 'Rolle',
  missing: 'Velg hvem du vil kalle inn.',
  agreed: 'Er det avtalt med den saken gjelder?',
  agreedHelp: 'Det vises for den saken gjelder, som svarer selv.',
  notAgreed: 'Ikke avtalt ennå',
  agreedInMeeting: 'Muntlig, i et møte',
  agreedOnPaper: 'På papir',
  save: 'Kall inn',
};

export const seesText = {
  title: 'Hva du ser, og hvorfor',
  lead: 'Det er den det gjelder som bestemmer, innenfor loven. Samtykke kan trekkes når som helst.',
  until: (date: string) => `Til og med ${date}.`,
  none: 'Du ser ingen opplysninger i denne saken nå.',
  more: (count: number) => `Vis hva du ikke ser (${count})`,
};
