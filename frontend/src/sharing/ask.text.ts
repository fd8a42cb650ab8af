export const askText = {
  open: 'Be om å få se mer',
  title: (name: string) => `Be ${name} om å få se mer`,
  lead: (name: string) =>
    `${name} bestemmer selv. Du får ikke vite om det finnes noe å se, eller om spørsmålet er lest.`,
  what: 'Hva vil du se?',
  choose: 'Velg',
  level: 'Hvor mye?',
  why: 'Hva skal du bruke det til?',
  whyHelp: 'Den du spør, leser dette. Det blir formålet med samtykket.',
  noCategory: 'Velg hva du vil se.',
  noPurpose: 'Skriv hva du skal bruke det til.',
  submit: 'Send spørsmålet',
  sent: 'Spørsmålet er sendt.',
  asked: (what: string, day: string) => `${what}: du spurte ${day}.`,
};

export const requestText = {
  title: 'Noen spør om å få se noe',
  lead: 'Du bestemmer. Svarer du nei, eller ingenting, får den som spør, ikke vite det.',
  asks: (name: string, what: string) => `${name} spør om å få se ${what}.`,
  why: (purpose: string) => `«${purpose}»`,
  until: (day: string) => `Sier du ja, gjelder det til ${day}. Du kan trekke det tilbake når du vil.`,
  yes: 'Ja, del dette',
  yesTo: (name: string, what: string) => `Ja, del dette: ${what}, med ${name}`,
  no: 'Nei',
  noTo: (name: string, what: string) => `Nei, ikke del ${what} med ${name}`,
  change: 'Se hva det betyr, eller endre',
  changeFor: (name: string) => `Se hva det betyr, eller endre, før du svarer ${name}`,
  given: (name: string) => `Samtykket er gitt. ${name} kan se det nå.`,
  refused: 'Du har svart nei. Den som spurte, får ikke vite det.',
};

export const newerText = {
  title: 'Samtykketeksten er ny',
  editorial:
    'Teksten er skrevet klarere. Samtykkene dine gjelder som før, men les gjerne gjennom og forny dem.',
  material:
    'Noe av betydning er endret. Fornyer du ikke, slutter samtykket på dagen som står under. Det er helt greit.',
  line: (name: string, what: string) => `${name}: ${what}`,
  ends: (day: string) => `slutter ${day} om du ikke fornyer`,
  renew: 'Forny på den nye teksten',
  renewFor: (name: string) => `Forny på den nye teksten: samtykket til ${name}`,
  read: 'Les den nye teksten',
  readFor: (name: string) => `Les den nye teksten for samtykket til ${name}`,
  renewed: (name: string) => `Samtykket til ${name} er fornyet.`,
};
