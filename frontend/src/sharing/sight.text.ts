import type { BasisTold } from './sight.js';

/** What each basis means, said to the citizen. */
export const basisMeans: Record<BasisTold, string> = {
  CONSENT: 'Deles fordi du har sagt ja. Du kan endre eller trekke det tilbake når som helst.',
  STATUTORY: 'Loven sier at dette skal deles. Derfor spør vi ikke deg, men du skal alltid vite om det.',
  HEALTH_COOPERATION: 'Lege og behandler kan dele det som trengs for å hjelpe deg. Du kan reservere deg.',
  OWNER: 'Dette har personen selv ansvar for i jobben sin.',
  INVITED: 'Gjelder bare møter som personen er kalt inn til.',
};

export const sightText = {
  sees: (name: string, what: string) => `${name} ser ${what}.`,
  alsoWrites: (what: string) => `, og kan skrive i ${what}`,
  because: {
    CONSENT: (until: string | null) =>
      until === null ? 'fordi du har samtykket' : `fordi du har samtykket, til ${until}`,
    STATUTORY: () => 'det deles etter loven',
    HEALTH_COOPERATION: () => 'fordi de som hjelper deg med helsen, samarbeider',
    OWNER: () => 'det hører til jobben',
    INVITED: () => 'når det er et møte',
  } satisfies Record<BasisTold, (until: string | null) => string>,
  nothing: (name: string) => `${name} ser ingenting nå.`,
  whoSees: 'Hvem ser dette?',
  onlyYou: 'Bare du ser dette.',
  about: (what: string, words: string) => `${what}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
  you: 'Du',
  until: (day: string) => `til ${day}`,
  seenAs: (name: string) => `Dette er visningen til ${name}`,
  seenAsLead: (name: string) => `Akkurat dette ser ${name}. Her kan du bare se.`,
  wouldSee: (name: string) => `Akkurat dette vil ${name} se. Ingenting er delt ennå.`,
};
