import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../policy/recipients.js';
import { givenWithoutConsent, holdsByLaw, mayCall, meetingState, partyOf } from './meeting.js';

describe('[meeting] who does what', () => {
  test('meeting 1 is the employer’s, 2 and 3 are local Nav’s; nobody else holds them by law', () => {
    const holders = (type: Parameters<typeof holdsByLaw>[1]) =>
      ROLES.filter((role) => holdsByLaw(role, type));
    expect(holders('DIALOGUE_MEETING_1')).toEqual(['EMPLOYER']);
    expect(holders('DIALOGUE_MEETING_2')).toEqual(['NAV_LOCAL']);
    expect(holders('DIALOGUE_MEETING_3')).toEqual(['NAV_LOCAL']);
    expect(holders('ACTIVITY')).toEqual([]);
  });

  test('the issuer comes to meeting 1 by the employee’s hand alone; to meeting 2 Nav calls the issuer', () => {
    const first = { type: 'DIALOGUE_MEETING_1', ownerRole: 'EMPLOYER' } as const;
    const second = { type: 'DIALOGUE_MEETING_2', ownerRole: 'NAV_LOCAL' } as const;
    expect(mayCall('EMPLOYER', 'GP', first)).toBe(false);
    expect(mayCall('CITIZEN', 'GP', first)).toBe(true);
    expect(mayCall('EMPLOYER', 'NAV_LOCAL', first)).toBe(true);
    expect(mayCall('NAV_LOCAL', 'GP', second)).toBe(true);
    expect(mayCall('EMPLOYER', 'GP', second)).toBe(false);
  });

  test('the citizen brings a representative to anyone’s meeting, and nobody whose part tells of treatment or Nav', () => {
    const meeting = { type: 'DIALOGUE_MEETING_1', ownerRole: 'EMPLOYER' } as const;
    expect(ROLES.filter((role) => mayCall('CITIZEN', role, meeting))).toEqual(['GP', 'SUPPORT_PERSON']);
  });

  test('to Nav’s meeting the citizen also calls the employer', () => {
    const meeting = { type: 'DIALOGUE_MEETING_2', ownerRole: 'NAV_LOCAL' } as const;
    expect(ROLES.filter((role) => mayCall('CITIZEN', role, meeting))).toEqual([
      'GP',
      'EMPLOYER',
      'SUPPORT_PERSON',
    ]);
  });

  test('each party has its own task; advisers and representatives none', () => {
    expect(ROLES.filter((role) => partyOf(role) === null)).toEqual([
      'NAV_ADVISER',
      'JOB_SPECIALIST',
      'ADVISORY_DOCTOR',
      'PROSPECTIVE_EMPLOYER',
      'SUPPORT_PERSON',
    ]);
  });
});

test('[2.17] minutes go without consent to those who took part in meeting 2 or 3, and to nobody else', () => {
  expect(givenWithoutConsent('DIALOGUE_MEETING_2', true)).toBe(true);
  expect(givenWithoutConsent('DIALOGUE_MEETING_2', false)).toBe(false);
  expect(givenWithoutConsent('DIALOGUE_MEETING_1', true)).toBe(false);
});

test('[meeting] a meeting is to be arranged, called, held or not to be', () => {
  expect(meetingState('PLANNED', false)).toBe('TO_ARRANGE');
  expect(meetingState('PLANNED', true)).toBe('CALLED');
  expect(meetingState('DONE', true)).toBe('HELD');
  expect(meetingState('EXCEPTION', false)).toBe('CANCELLED');
});
