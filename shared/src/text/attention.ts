import type { UrgencyReason } from '../domain/urgency.js';
import type { WaitingCode } from '../domain/waiting-on.js';
import type { In, Phrases } from './language.js';

/** What one waits for somebody to do; the person is named beside it. */
export const waiting: In<Phrases<WaitingCode>> = {
  nb: {
    ACCEPT_STEP: 'svare på et foreslått trinn',
    GRANT_STEP: 'ta stilling til et trinn',
    TALK_ABOUT_STEP: 'snakke med legen om et trinn',
    CHANGE_STEP: 'endre et trinn legen sa «ikke nå» til',
    AGREE_STEP: 'bekrefte avtalen om et trinn',
    START_STEP: 'starte et trinn',
    REVIEW_STEP: 'følge opp et trinn',
    AGREE_ACCOMMODATION: 'svare på en foreslått tilrettelegging',
    CONFIRM_ACCOMMODATION: 'bekrefte en tilrettelegging',
    REVIEW_ACCOMMODATION: 'se på en tilrettelegging som snart går ut',
    MILESTONE_OVERDUE: 'gjøre noe som er over fristen',
  },
  nn: {
    ACCEPT_STEP: 'svare på eit foreslått trinn',
    GRANT_STEP: 'ta stilling til eit trinn',
    TALK_ABOUT_STEP: 'snakke med legen om eit trinn',
    CHANGE_STEP: 'endre eit trinn legen sa «ikkje no» til',
    AGREE_STEP: 'stadfeste avtalen om eit trinn',
    START_STEP: 'starte eit trinn',
    REVIEW_STEP: 'følgje opp eit trinn',
    AGREE_ACCOMMODATION: 'svare på ei foreslått tilrettelegging',
    CONFIRM_ACCOMMODATION: 'stadfeste ei tilrettelegging',
    REVIEW_ACCOMMODATION: 'sjå på ei tilrettelegging som snart går ut',
    MILESTONE_OVERDUE: 'gjere noko som er over fristen',
  },
  en: {
    ACCEPT_STEP: 'answer a proposed step',
    GRANT_STEP: 'decide on a step',
    TALK_ABOUT_STEP: 'talk with the doctor about a step',
    CHANGE_STEP: 'change a step that the doctor said “not now” to',
    AGREE_STEP: 'confirm the agreement on a step',
    START_STEP: 'start a step',
    REVIEW_STEP: 'review a step',
    AGREE_ACCOMMODATION: 'answer a proposed accommodation',
    CONFIRM_ACCOMMODATION: 'confirm an accommodation',
    REVIEW_ACCOMMODATION: 'look at an accommodation that soon ends',
    MILESTONE_OVERDUE: 'do something that is overdue',
  },
};

/** Why a case stands where it does in the list. */
export const urgencies: In<Phrases<UrgencyReason>> = {
  nb: {
    MINE_OVERDUE: 'Din frist er ute',
    MINE_DUE_SOON: 'Din frist er nær',
    WAITING_ON_ME: 'Venter på deg',
    REVIEW_DUE: 'Oppfølgingssamtale nå',
    DEVIATION: 'To uker godt under planen',
    CONSENT_EXPIRING: 'Samtykket går snart ut',
    OVERDUE_OTHER: 'En annens frist er ute',
    INACTIVE: 'Ingen nye hendelser på 21 dager',
    NONE: 'Ingenting haster',
  },
  nn: {
    MINE_OVERDUE: 'Fristen din er ute',
    MINE_DUE_SOON: 'Fristen din er nær',
    WAITING_ON_ME: 'Ventar på deg',
    REVIEW_DUE: 'Oppfølgingssamtale no',
    DEVIATION: 'To veker godt under planen',
    CONSENT_EXPIRING: 'Samtykket går snart ut',
    OVERDUE_OTHER: 'Fristen til ein annan er ute',
    INACTIVE: 'Ingen nye hendingar på 21 dagar',
    NONE: 'Ingenting hastar',
  },
  en: {
    MINE_OVERDUE: 'Your deadline has passed',
    MINE_DUE_SOON: 'Your deadline is near',
    WAITING_ON_ME: 'Waiting for you',
    REVIEW_DUE: 'Review now',
    DEVIATION: 'Two weeks well under plan',
    CONSENT_EXPIRING: 'The consent ends soon',
    OVERDUE_OTHER: 'Someone else’s deadline has passed',
    INACTIVE: 'No activity for 21 days',
    NONE: 'Nothing is urgent',
  },
};
