import type { OwnLineKind } from '@samtavle/shared/domain';

/** What each kind of line is called, and an example or a hint for the one who writes. */
export const kindText: Record<OwnLineKind, { title: string; help: string }> = {
  STRENGTH: { title: 'Det jeg er god på', help: 'For eksempel «Tålmodig når noe skal repareres».' },
  HELP_AROUND_ME: {
    title: 'Det og de som hjelper meg',
    help: 'Mennesker, ting og vaner som gjør det lettere.',
  },
  WANTED_WORK: { title: 'Arbeid jeg ønsker', help: 'Hva slags arbeid, helst ett konkret eksempel.' },
  WANTED_HOURS: { title: 'Timer og dager jeg ønsker', help: 'For eksempel «Tre korte dager i starten».' },
  SURROUNDINGS: {
    title: 'Omgivelser som passer',
    help: 'Få eller mange folk, ute eller inne, lyd og tempo.',
  },
  TRAVEL: { title: 'Reisevei', help: 'Hvor langt, og hvordan.' },
  AVOID: { title: 'Det jeg vil unngå', help: 'Arbeid eller steder som ikke passer.' },
  MAY_SAY: { title: 'Dette kan sies til en arbeidsgiver', help: 'Skriv ordene akkurat slik de skal sies.' },
  MAY_NOT_SAY: {
    title: 'Dette skal ikke sies',
    help: 'Jobbspesialisten sier aldri dette til en arbeidsgiver.',
  },
  GAIN_OF_OPENNESS: { title: 'Det som taler for å være åpen', help: 'Hva kan bli lettere?' },
  COST_OF_OPENNESS: { title: 'Det som taler mot', help: 'Hva kan bli vanskeligere?' },
  EARLY_SIGN: { title: 'Tidlige tegn på at det blir for mye', help: 'Det du selv merker først.' },
  COPING: { title: 'Det som hjelper da', help: 'Det du gjør selv, og det andre kan gjøre.' },
  BEFORE_AND_AFTER_WORK: {
    title: 'Før og etter jobb',
    help: 'Det som skal til for å komme av gårde og hente seg inn.',
  },
  MONEY: { title: 'Penger ved overgangene', help: 'Hva skjer med ytelsen når lønnen kommer?' },
  ADAPTATION: { title: 'Tilpasning jeg trenger', help: 'Det som gjør at jobben går.' },
  NO_SHOW: { title: 'Hvis jeg ikke møter opp', help: 'Hvem ringer hvem, og når.' },
};

export const lineText = {
  suggestion: 'Forslag',
  suggestedBy: (name: string) => `Foreslått av ${name}`,
  add: 'Legg til',
  suggest: 'Foreslå',
  addTitle: (what: string) => `Legg til: ${what}`,
  suggestTitle: (what: string) => `Foreslå: ${what}`,
  suggestLead: 'Forslaget gjelder først når innbyggeren beholder det.',
  changeTitle: 'Endre linjen',
  text: 'Teksten',
  missing: 'Skriv noe her.',
  save: 'Lagre',
  send: 'Send forslaget',
  keep: 'Behold',
  drop: 'Fjern',
  dropIt: (what: string) => `Fjern «${what}»`,
  keepIt: (what: string) => `Behold «${what}»`,
  change: (what: string) => `Endre «${what}»`,
  dropTitle: 'Fjerne linjen?',
  none: 'Ingenting her ennå.',
  which: 'Hva gjelder det?',
  choose: 'Velg',
};
