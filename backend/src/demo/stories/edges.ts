import { part } from '../cast.js';
import { noRight } from './case-d/pathway.js';
import type { Story } from '../script.js';
import { actor, isTurnedAway, looks, on, share } from '../script.js';

const [D, E, F] = [actor('D'), actor('E'), actor('F')] as const;
const [p14, p15, p16] = [actor('p14'), actor('p15'), actor('p16')] as const;

/** Sixteen years old: opens the own case and decides alone about what is shared. */
const young: Story = {
  name: 'D',
  scenes: [
    on(
      '2026-11-02',
      D('openCase', { track: 'AT_RISK' }),
      D('addParticipant', part('p16')),
      D('addParticipant', 'D p17', part('p17')),
      D('registerEmployment', {
        organisationId: 'org9',
        percent: 100,
        fromDate: '2026-08-17',
        toDate: null,
        jobTitle: 'Lærling',
      }),
      D('suggestGoal', { text: 'Fullføre læretiden uten å bli sykmeldt.', kind: 'WORK' }),
    ),
    on(
      '2026-11-04',
      D('giveConsent', 'D consent', {
        participantId: 'D p17',
        items: share('READ', 'PLAN'),
        purpose: 'Å legge til rette på jobben.',
        validTo: null,
        validFrom: null,
        givenVia: 'SELF',
      }),
      looks('p17'),
    ),
    ...noRight,
  ],
};

/** Kode 7: only the counsellor who is cleared finds the case, and the employer learns of no doctor and no office. */
const protectedAddress: Story = {
  name: 'E',
  scenes: [
    on(
      '2026-11-03',
      E('openCase', { track: 'SICK_LISTED' }),
      E('addParticipant', part('p16')),
      E('addParticipant', part('p3')),
      E('addParticipant', part('p13')),
      E('addParticipant', 'E p17', part('p17')),
      E('registerEmployment', {
        organisationId: 'org9',
        percent: 80,
        fromDate: '2024-02-01',
        toDate: null,
        workplace: 'Avdelingen i andre etasje',
      }),
      p16('registerSickLeave', {
        employerId: 'org9',
        fromDate: '2026-11-03',
        toDate: '2026-12-13',
        grade: 60,
      }),
      E('giveConsent', 'E consent', {
        participantId: 'E p17',
        items: share('SUMMARY', 'PARTICIPANTS'),
        purpose: 'Å vite hvem som er med.',
        validTo: null,
        validFrom: null,
        givenVia: 'SELF',
      }),
    ),
    on('2026-11-05', isTurnedAway('p3'), looks('p13'), looks('p17')),
  ],
};

/** A psychologist who is ill: the colleague is shut out whatever is consented, another office helps for a time. */
const colleague: Story = {
  name: 'F',
  scenes: [
    on(
      '2026-11-03 10:00',
      F('openCase', { track: 'SICK_LISTED' }),
      F('addParticipant', part('p16')),
      F('addParticipant', 'F p2', part('p2')),
      F('addParticipant', part('p14')),
      p16('registerSickLeave', { fromDate: '2026-11-03', toDate: '2026-12-20', grade: 100 }),
      F('giveConsent', 'F consent', {
        participantId: 'F p2',
        items: share('READ', 'PARTICIPANTS'),
        purpose: 'Å samarbeide om veien tilbake.',
        validTo: null,
        validFrom: null,
        givenVia: 'SELF',
      }),
    ),
    on('2026-11-04 10:00', isTurnedAway('p2'), isTurnedAway('p14')),
    on(
      '2026-11-06',
      p14('requestOverride', {
        reason: 'Nav Elvedal har bedt oss om å følge opp saken mens veilederen der er borte.',
        lastDay: '2027-01-29',
      }),
      looks('p14'),
    ),
    on(
      '2026-11-09',
      F('inviteProxy', 'F proxy', { opened: [], lastDay: '2027-05-31' }),
      p15('acceptProxy', { invitationId: 'F proxy' }),
      F('confirmProxy', { representationId: 'F proxy' }),
    ),
    on(
      '2026-11-11',
      looks('p15'),
      p15('suggestGoal', { text: 'Tilbake med færre timer i uka i begynnelsen.', kind: 'WORK' }),
    ),
  ],
};

/** Short cases for what shuts people out, and for standing in. */
export const edges: readonly Story[] = [young, protectedAddress, colleague];
