import type { ContactChannel, ContactOutcome, ToldEmployer } from '@samtavle/shared/domain';
import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [B, p3, p4, p6] = [actor('B'), actor('p3'), actor('p4'), actor('p6')] as const;

/** Fourteen contacts with employers in twelve weeks: day, how, with whom, what came of it, what was said. */
const CONTACTS: readonly (readonly [string, ContactChannel, string, ContactOutcome, ToldEmployer])[] = [
  ['2026-07-08', 'VISIT', 'Sykkelbua (fiktiv)', 'TALK_AGAIN', 'NOTHING'],
  ['2026-07-14', 'PHONE', 'Tohjulet (fiktiv)', 'NO_ANSWER', 'NOTHING'],
  ['2026-07-16', 'VISIT', 'Tohjulet (fiktiv)', 'NOT_NOW', 'NOTHING'],
  ['2026-07-21', 'VISIT', 'Dekk og Eike (fiktiv)', 'TALK_AGAIN', 'HOURS_AND_TASKS'],
  ['2026-07-28', 'PHONE', 'Dekk og Eike (fiktiv)', 'NOT_NOW', 'HOURS_AND_TASKS'],
  ['2026-08-04', 'VISIT', 'Motbakken Utleie (fiktiv)', 'TALK_AGAIN', 'NOTHING'],
  ['2026-08-11', 'VISIT', 'Sykkelbua (fiktiv)', 'VISIT_AGREED', 'HOURS_AND_TASKS'],
  ['2026-08-18', 'MEETING', 'Sykkelbua (fiktiv)', 'INTERVIEW_AGREED', 'AGREED_WORDS'],
  ['2026-08-31', 'PHONE', 'Sykkelbua (fiktiv)', 'NOT_NOW', 'AGREED_WORDS'],
  ['2026-09-03', 'VISIT', 'Grønnsletta Sykkelverksted', 'TALK_AGAIN', 'HOURS_AND_TASKS'],
  ['2026-09-09', 'EMAIL', 'Motbakken Utleie (fiktiv)', 'NOT_NOW', 'NOTHING'],
  ['2026-09-15', 'VISIT', 'Grønnsletta Sykkelverksted', 'INTERVIEW_AGREED', 'AGREED_WORDS'],
  ['2026-09-21', 'PHONE', 'Grønnsletta Sykkelverksted', 'VISIT_AGREED', 'AGREED_WORDS'],
  ['2026-09-25', 'VISIT', 'Grønnsletta Sykkelverksted', 'OFFER', 'AGREED_WORDS'],
];

const contacts: readonly Scene[] = CONTACTS.map(([onDate, channel, employerName, outcome, told]) =>
  on(`${onDate} 14:00`, p6('logContact', { onDate, channel, employerName, outcome, told })),
);

/** Advice and decision, the goals and resources B owns, and the job trail with its contacts. */
export const adviceAndTrail: readonly Scene[] = [
  on(
    '2026-03-10 10:00',
    p3('makeDecision', { outcome: 'OWN', text: 'Vedtak etter § 14 a: behov for tilpasset innsats.' }),
  ),
  on(
    '2026-05-11 10:00',
    p3('commissionService', 'ask ARK', {
      service: 'ARK',
      area: 'MENTAL_HEALTH',
      question: 'Hva skal til for at en jobb blir mulig, og hvilke mål er egne?',
      dueDate: '2026-06-01',
    }),
  ),
  on(
    '2026-05-28 10:00',
    p4('writeOwnLine', 'patient', { kind: 'STRENGTH', text: 'Tålmodig når noe skal repareres.' }),
    B('settleOwnLine', { id: 'patient', keep: true }),
    B('writeOwnLine', { kind: 'HELP_AROUND_ME', text: 'Vennene jeg sykler med.' }),
  ),
  on(
    '2026-06-01 10:00',
    p4('giveRecommendation', 'SFJ and IPS', {
      commissionId: 'ask ARK',
      addressedTo: 'NAV_LOCAL',
      measureType: 'IPS',
      text: 'SFJ sammen med jobbspesialist (IPS). Håpet om jobb er lavt nå, og et ekte sted å prøve hjelper mest.',
    }),
  ),
  on(
    '2026-06-09 10:00',
    p3('makeDecision', {
      recommendationId: 'SFJ and IPS',
      outcome: 'FOLLOWED',
      text: 'SFJ og IPS, som anbefalt.',
    }),
    p3('addMeasure', 'IPS', { type: 'IPS', note: 'Sammen med SFJ.' }),
    p3('moveMeasure', { id: 'IPS', state: 'DECIDED', onDate: '2026-06-09' }),
  ),
  on(
    '2026-06-15 10:00',
    B('chooseTrack', { track: 'IPS' }),
    p3('moveMeasure', { id: 'IPS', state: 'STARTED', onDate: '2026-06-15' }),
  ),
  on(
    '2026-06-25 10:00',
    B('writeOwnLine', { kind: 'WANTED_WORK', text: 'Sykkelverksted, helst et lite.' }),
    B('writeOwnLine', { kind: 'WANTED_HOURS', text: 'Tre korte dager i starten.' }),
    B('writeOwnLine', { kind: 'AVOID', text: 'Å svare i telefonen de første ukene.' }),
    B('writeOwnLine', {
      kind: 'MAY_SAY',
      text: 'Stille liker å jobbe med hendene, og trenger korte dager og tydelige oppgaver i starten.',
    }),
    B('writeOwnLine', {
      kind: 'MAY_NOT_SAY',
      text: 'Noe om helse, behandling eller hvilken ytelse jeg har.',
    }),
    B('writeOwnLine', { kind: 'EARLY_SIGN', text: 'Jeg lar være å svare på meldinger.' }),
    B('writeOwnLine', { kind: 'COPING', text: 'Gå en tur først, og så ringe Trygg.' }),
    p6('writeOwnLine', 'no-show', {
      kind: 'NO_SHOW',
      text: 'Trygg ringer klokka ti samme dag. Ikke verkstedet.',
    }),
    B('settleOwnLine', { id: 'no-show', keep: true }),
    p6('writeOwnLine', { kind: 'MONEY', text: 'Vi regner sammen på lønn og ytelse før første arbeidsdag.' }),
  ),
  ...contacts,
];
