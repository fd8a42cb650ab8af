import type { AccommodationActKind, AccommodationState } from '../domain/accommodation.js';
import type { FunctionKind } from '../domain/function-entry.js';
import type { GoalKind, GoalState } from '../domain/goal.js';
import type { ReviewDecision, StepActKind, StepState } from '../domain/step.js';
import type { Track } from '../domain/track.js';
import type { In, Phrases } from './language.js';

/** An act as a button says it, and as it reads once done. */
export interface ActWords {
  readonly act: string;
  readonly done: string;
}

export const tracks: In<Phrases<Track>> = {
  nb: {
    SICK_LISTED: 'Sykmeldt',
    AT_RISK: 'I fare for å bli sykmeldt',
    IPS: 'IPS',
    SFJ: 'Senter for jobbmestring',
  },
  nn: {
    SICK_LISTED: 'Sjukmeld',
    AT_RISK: 'I fare for å bli sjukmeld',
    IPS: 'IPS',
    SFJ: 'Senter for jobbmeistring',
  },
  en: {
    SICK_LISTED: 'Sick-listed',
    AT_RISK: 'At risk of sick leave',
    IPS: 'IPS',
    SFJ: 'Centre for coping at work',
  },
};

export const stepStates: In<Phrases<StepState>> = {
  nb: {
    PROPOSED: 'Foreslått',
    CITIZEN_OK: 'Godtatt av den det gjelder',
    ISSUER_GRANTED: 'Innvilget av legen',
    EMPLOYER_AGREED: 'Avtalt med arbeidsgiver',
    ACTIVE: 'I gang',
    REVIEWED: 'Fulgt opp',
    PAUSED: 'På pause',
    WITHDRAWN: 'Trukket',
  },
  nn: {
    PROPOSED: 'Foreslått',
    CITIZEN_OK: 'Godteke av den det gjeld',
    ISSUER_GRANTED: 'Innvilga av legen',
    EMPLOYER_AGREED: 'Avtalt med arbeidsgivar',
    ACTIVE: 'I gang',
    REVIEWED: 'Følgt opp',
    PAUSED: 'På pause',
    WITHDRAWN: 'Trekt',
  },
  en: {
    PROPOSED: 'Proposed',
    CITIZEN_OK: 'Accepted by the person concerned',
    ISSUER_GRANTED: 'Granted by the doctor',
    EMPLOYER_AGREED: 'Agreed with the employer',
    ACTIVE: 'Under way',
    REVIEWED: 'Reviewed',
    PAUSED: 'Paused',
    WITHDRAWN: 'Withdrawn',
  },
};

export const stepActs: In<Record<StepActKind, ActWords>> = {
  nb: {
    ACCEPT: { act: 'Godta trinnet', done: 'godtok trinnet' },
    GRANT: { act: 'Innvilg', done: 'innvilget trinnet' },
    DISCUSS: { act: 'Vil snakke om det', done: 'vil snakke om trinnet' },
    NOT_NOW: { act: 'Ikke nå', done: 'sa ikke nå' },
    AGREE: { act: 'Bekreft avtalen', done: 'bekreftet avtalen' },
    START: { act: 'Start trinnet', done: 'startet trinnet' },
    REVIEW: { act: 'Fullfør oppfølgingen', done: 'fulgte opp trinnet' },
    WITHDRAW: { act: 'Trekk trinnet', done: 'trakk trinnet' },
  },
  nn: {
    ACCEPT: { act: 'Godta trinnet', done: 'godtok trinnet' },
    GRANT: { act: 'Innvilg', done: 'innvilga trinnet' },
    DISCUSS: { act: 'Vil snakke om det', done: 'vil snakke om trinnet' },
    NOT_NOW: { act: 'Ikkje no', done: 'sa ikkje no' },
    AGREE: { act: 'Stadfest avtalen', done: 'stadfesta avtalen' },
    START: { act: 'Start trinnet', done: 'starta trinnet' },
    REVIEW: { act: 'Fullfør oppfølginga', done: 'følgde opp trinnet' },
    WITHDRAW: { act: 'Trekk trinnet', done: 'trekte trinnet' },
  },
  en: {
    ACCEPT: { act: 'Accept the step', done: 'accepted the step' },
    GRANT: { act: 'Grant', done: 'granted the step' },
    DISCUSS: { act: 'Want to talk about it', done: 'wants to talk about the step' },
    NOT_NOW: { act: 'Not now', done: 'said not now' },
    AGREE: { act: 'Confirm the agreement', done: 'confirmed the agreement' },
    START: { act: 'Start the step', done: 'started the step' },
    REVIEW: { act: 'Finish the review', done: 'reviewed the step' },
    WITHDRAW: { act: 'Withdraw the step', done: 'withdrew the step' },
  },
};

export const reviewDecisions: In<Phrases<ReviewDecision>> = {
  nb: { CONTINUE: 'Fortsett som nå', INCREASE: 'Øk', DECREASE: 'Gå ned', PAUSE: 'Ta pause' },
  nn: { CONTINUE: 'Hald fram som no', INCREASE: 'Auk', DECREASE: 'Gå ned', PAUSE: 'Ta pause' },
  en: { CONTINUE: 'Continue as now', INCREASE: 'Increase', DECREASE: 'Decrease', PAUSE: 'Pause' },
};

export const accommodationStates: In<Phrases<AccommodationState>> = {
  nb: {
    PROPOSED: 'Foreslått',
    CITIZEN_AGREED: 'Godtatt av den det gjelder',
    AGREED: 'Avtalt',
    ENDED: 'Avsluttet',
    DECLINED: 'Avslått',
  },
  nn: {
    PROPOSED: 'Foreslått',
    CITIZEN_AGREED: 'Godteke av den det gjeld',
    AGREED: 'Avtalt',
    ENDED: 'Avslutta',
    DECLINED: 'Avslått',
  },
  en: {
    PROPOSED: 'Proposed',
    CITIZEN_AGREED: 'Accepted by the person concerned',
    AGREED: 'Agreed',
    ENDED: 'Ended',
    DECLINED: 'Declined',
  },
};

export const accommodationActs: In<Record<AccommodationActKind, ActWords>> = {
  nb: {
    AGREE: { act: 'Godta', done: 'godtok' },
    CONFIRM: { act: 'Bekreft', done: 'bekreftet' },
    DECLINE: { act: 'Avslå', done: 'avslo' },
    END: { act: 'Avslutt', done: 'avsluttet' },
  },
  nn: {
    AGREE: { act: 'Godta', done: 'godtok' },
    CONFIRM: { act: 'Stadfest', done: 'stadfesta' },
    DECLINE: { act: 'Avslå', done: 'avslo' },
    END: { act: 'Avslutt', done: 'avslutta' },
  },
  en: {
    AGREE: { act: 'Accept', done: 'accepted' },
    CONFIRM: { act: 'Confirm', done: 'confirmed' },
    DECLINE: { act: 'Decline', done: 'declined' },
    END: { act: 'End', done: 'ended' },
  },
};

export const functionKinds: In<Phrases<FunctionKind>> = {
  nb: { CAN: 'Går bra', CAN_WITH: 'Går med tilpasning', NOT_YET: 'Går ikke ennå' },
  nn: { CAN: 'Går bra', CAN_WITH: 'Går med tilpassing', NOT_YET: 'Går ikkje enno' },
  en: { CAN: 'Goes well', CAN_WITH: 'Goes with adaptation', NOT_YET: 'Not yet' },
};

export const goalKinds: In<Phrases<GoalKind>> = {
  nb: { WORK: 'Mål i arbeid', LIFE: 'Mål i livet' },
  nn: { WORK: 'Mål i arbeid', LIFE: 'Mål i livet' },
  en: { WORK: 'Goal at work', LIFE: 'Goal in life' },
};

export const goalStates: In<Phrases<GoalState>> = {
  nb: { SUGGESTED: 'Foreslått', ACTIVE: 'Gjelder nå', REACHED: 'Nådd', DROPPED: 'Lagt bort' },
  nn: { SUGGESTED: 'Foreslått', ACTIVE: 'Gjeld no', REACHED: 'Nådd', DROPPED: 'Lagt bort' },
  en: { SUGGESTED: 'Suggested', ACTIVE: 'Current', REACHED: 'Reached', DROPPED: 'Dropped' },
};
