import type { CompassDimension } from '../domain/compass.js';
import type {
  AgeBand,
  AspectSource,
  EligibilityAnswer,
  EligibilityItem,
  Support,
} from '../domain/eligibility.js';
import type { LifeArea } from '../domain/life-area.js';
import type { LibraryCard, MasterySource, ReflectionTheme } from '../domain/own-entry.js';
import type { MatterArea } from '../domain/what-matters.js';
import type { ConditionAnswer, HarassmentAnswer, WorkCondition } from '../domain/work-condition.js';
import type { AccommodationIdea, WorkplaceRisk } from '../domain/workplace-risk.js';

/** Bokmål for the citizen's own and for the ground. These pages are in bokmål only. */
export const ownWords = {
  matterAreas: {
    JOB: 'Jobb',
    EDUCATION: 'Utdanning',
    RELATIONS: 'Familie og venner',
    HOUSING: 'Bolig',
    HEALTH: 'Å bli frisk',
    OTHER: 'Noe annet',
  } satisfies Record<MatterArea, string>,
  lifeAreas: {
    MEANING: 'Mening',
    GROWTH: 'Utvikling',
    RELATIONS: 'Relasjoner',
    SATISFACTION: 'Tilfredshet med livet',
    FEELINGS: 'Følelser',
    HEALTH: 'Helse',
    KNOWLEDGE: 'Kunnskap',
    ECONOMY: 'Økonomi',
    SAFETY: 'Trygghet og deltakelse',
    COMMUNITY: 'Nærmiljø, jobb og utdanning',
    LEISURE: 'Fritid og natur',
  } satisfies Record<LifeArea, string>,
  compass: {
    identity: 'Hvem jeg er',
    timeStructure: 'Rytme i dagen',
    socialContact: 'Andre mennesker',
    collectivePurpose: 'Noe felles',
    activity: 'Noe å gjøre',
    mastery: 'Mestring og vekst',
    autonomy: 'Frihet og trygg økonomi',
  } satisfies Record<CompassDimension, string>,
  masterySources: {
    DOING: 'Noe jeg gjorde og klarte',
    OTHERS: 'Noe jeg lærte av andre',
    SUPPORT: 'Noen støttet meg',
    CALM: 'Jeg holdt plager eller stress i sjakk',
  } satisfies Record<MasterySource, string>,
  reflectionThemes: {
    SICK_LEAVE_EXPERIENCE: 'Erfaringer med å være sykmeldt',
    SICK_LEAVE_ATTITUDE: 'Hva jeg tenker om sykmelding',
    WORK: 'Jobben',
    OTHER: 'Noe annet',
  } satisfies Record<ReflectionTheme, string>,
  conditions: {
    attachment: 'Tilknytning til jobben',
    environment: 'Arbeidsmiljøet',
    autonomy: 'Å kunne bestemme selv',
    exhaustion: 'Krefter igjen etter jobb',
    skills: 'Å få brukt det jeg kan',
    jobSecurity: 'Trygghet i jobben',
    spillOver: 'Balanse mellom jobb og livet ellers',
    commute: 'Reisen til og fra jobb',
  } satisfies Record<WorkCondition, string>,
  conditionAnswers: {
    GOOD: 'Bra',
    MIXED: 'Både og',
    HARD: 'Vanskelig',
  } satisfies Record<ConditionAnswer, string>,
  harassment: {
    NO: 'Nei',
    YES: 'Ja',
    UNSURE: 'Jeg er usikker, eller vil ikke si det',
  } satisfies Record<HarassmentAnswer, string>,
  risks: {
    NO_MEANING: 'Arbeidet kjennes uten mening',
    NO_STRUCTURE: 'Dagen mangler rytme',
    NO_NETWORK: 'Man er mye alene',
    VALUES_CONFLICT: 'Arbeidet strider mot det man står for',
    DEMANDS_NOT_ADAPTED: 'Kravene er ikke tilpasset',
    NO_GROWTH: 'Man lærer ikke noe nytt',
    LOW_AUTONOMY: 'Man får bestemme lite selv',
  } satisfies Record<WorkplaceRisk, string>,
  ideas: {
    TASKS: 'Andre eller færre oppgaver en tid',
    HOURS: 'Andre arbeidstider',
    FIXED_FRAME: 'Faste dager og fast start',
    CLEAR_ROLE: 'Tydelig hvem som gjør hva',
    LEADER_TALKS: 'Kort, fast samtale med leder',
    BUDDY: 'En kollega å støtte seg på',
    PLACE: 'Et annet sted å sitte eller jobbe',
    TRAINING: 'Opplæring i noe nytt',
    OWN_PACE: 'Eget tempo og flere pauser',
  } satisfies Record<AccommodationIdea, string>,
  library: {
    CONCENTRATION: {
      title: 'Vanskelig å konsentrere seg',
      text: 'Det tar lengre tid å lese, regne og huske. Korte økter og én ting om gangen går ofte bedre.',
    },
    ENERGY: {
      title: 'Lite krefter',
      text: 'Morgenen og lange dager kan bli tunge. Mange klarer mer når arbeidet er delt opp.',
    },
    SLEEP: {
      title: 'Lite søvn',
      text: 'Feil kommer lettere, og små ting irriterer mer. En fast start på dagen kan hjelpe rytmen.',
    },
    WORRY: {
      title: 'Mye uro og grubling',
      text: 'Man sjekker ting flere ganger og utsetter det som kjennes vanskelig. Små avtaler med frist kan gjøre det lettere å begynne.',
    },
    WITHDRAWAL: {
      title: 'Trekker seg unna',
      text: 'Møter og lunsj kan bli noe man gruer seg til. Én trygg kollega kan være en god begynnelse.',
    },
    PAIN: {
      title: 'Vondt i kroppen',
      text: 'Stillesitting og tunge løft kan gjøre det verre. Å veksle mellom oppgaver hjelper mange.',
    },
    UNCLEAR_ROLE: {
      title: 'Uklart hva som er min jobb',
      text: 'Når ingen vet hvem som gjør hva, bruker de fleste krefter på å gjette.',
    },
    LOAD: {
      title: 'For mye på en gang',
      text: 'Høyt tempo over lang tid tærer på nesten alle, særlig uten pauser.',
    },
    LITTLE_SAY: {
      title: 'Lite å bestemme selv',
      text: 'Å kunne påvirke når og hvordan man gjør noe, gjør krav lettere å bære.',
    },
    LITTLE_SUPPORT: {
      title: 'Lite støtte',
      text: 'De fleste tåler mer når leder og kolleger følger med og sier fra hva som er bra.',
    },
    CONFLICT: {
      title: 'Konflikt',
      text: 'En fastlåst konflikt stjeler søvn og mot. Det er sjelden én persons skyld.',
    },
    INSECURITY: {
      title: 'Usikker framtid i jobben',
      text: 'Å ikke vite om man har jobb neste år, gjør de fleste urolige.',
    },
  } satisfies Record<LibraryCard, { title: string; text: string }>,
  eligibility: {
    OWN_WISH: 'Eget ønske om hjelp til å mestre jobb eller skole',
    WORK_GOAL: 'Eget mål om å beholde jobben eller komme i jobb eller utdanning',
    AGE: 'Alder',
    PROBLEM_GROUP: 'Hva plagene gjelder',
    CANNOT_COME: 'Klarer ikke å møte på jobb',
    OFTEN_SELF_CERTIFIED: 'Hyppige egenmeldinger',
    DAY_AT_QUALITY: 'Store vansker med å gjennomføre dagen med vanlig kvalitet',
    USUAL_RESULT: 'Vansker med å levere vanlig resultat',
    WAITING_NOTE: 'Avventende sykmelding',
    LONG_NOTES: 'Gjentatte lange sykmeldinger',
    ARENA_WORK: 'Jobb',
    ARENA_SCHOOL: 'Skole eller utdanning',
    ARENA_SOCIAL: 'Sosialt',
    ARENA_PRIVATE: 'Hjemme',
    NEED: 'Trenger raskere, tverrfaglig eller mer omfattende hjelp enn fastlege og kommune kan gi',
    MOTIVATION: 'Egen motivasjon',
    JOB: 'Har et arbeidsforhold',
    STAYING: 'Tilrettelegging gjør det sannsynlig å bli i jobben',
    PLAN: 'Det finnes en plan for å komme tilbake',
    POSSIBILITIES: 'Det finnes muligheter for den som ikke har jobb eller utdanning',
    COOPERATION: 'Det samarbeides med både Nav og arbeidsgiver',
    CONCLUSION: 'Samlet vurdering',
  } satisfies Record<EligibilityItem, string>,
  answers: {
    YES: 'Ja',
    NO: 'Nei',
    UNSURE: 'Usikker',
    NONE: 'Ikke redusert',
    SOME: 'Noe',
    MUCH: 'Mye',
    LITTLE: 'Lite',
    MSK: 'Muskel og skjelett',
    CMD: 'Lettere psykiske plager',
    MIXED: 'Sammensatt',
    MET: 'Grunnlaget er der',
    NOT_MET: 'Grunnlaget er ikke der nå',
    OPEN: 'Ikke tatt stilling',
  } satisfies Record<EligibilityAnswer, string>,
  aspectSources: {
    CITIZEN: 'Personen selv',
    ISSUER: 'Sykmelder',
    REFERRAL: 'Henvisningen',
    CONVERSATION: 'Samtale hos behandler',
  } satisfies Record<AspectSource, string>,
  support: {
    SUPPORTS: 'Støtter',
    DOES_NOT_SUPPORT: 'Støtter ikke',
    UNSURE: 'Usikkert',
    OPEN: 'Ikke svart',
  } satisfies Record<Support, string>,
  /** What the case does not tell this reader; whether it is not there, or not to be seen, is not told. */
  notShown: 'Ikke vist her',
  ages: {
    UNDER_16: 'Under 16 år: for ung for dette tilbudet.',
    YOUNG: '16 eller 17 år: kan være nyttig, for eksempel for en lærling. Det må begrunnes.',
    ADULT: 'Mellom 18 år og pensjonsalder.',
    PENSION_AGE: 'Over pensjonsalder: etter skjønn.',
  } satisfies Record<AgeBand, string>,
};
