import { describe, expect, test } from '@jest/globals';
import { maxDate, statutoryMilestones } from './duties.js';
import { TRACKS } from './track.js';

const dates = (d0: string, employer = true) =>
  Object.fromEntries(
    statutoryMilestones(d0, { employer, track: 'SICK_LISTED' }).map((duty) => [duty.type, duty.dueDate]),
  );

describe('the sick-leave clock', () => {
  test('case A, sick-listed 31 August 2026', () => {
    expect(dates('2026-08-31')).toEqual({
      FOLLOW_UP_PLAN_4W: '2026-09-28',
      DIALOGUE_MEETING_1: '2026-10-19',
      ACTIVITY_REQUIREMENT_8W: '2026-10-25',
      DIALOGUE_MEETING_2: '2027-03-01',
      WEEK_39: '2027-05-31',
      MAX_DATE: '2027-08-27',
    });
  });

  test('case C, sick-listed 13 April 2026', () => {
    expect(dates('2026-04-13')).toEqual({
      FOLLOW_UP_PLAN_4W: '2026-05-11',
      DIALOGUE_MEETING_1: '2026-06-01',
      ACTIVITY_REQUIREMENT_8W: '2026-06-07',
      DIALOGUE_MEETING_2: '2026-10-12',
      WEEK_39: '2027-01-11',
      MAX_DATE: '2027-04-09',
    });
  });

  test('without an employer nobody owes a plan or a meeting', () => {
    expect(Object.keys(dates('2026-08-31', false))).toEqual([
      'ACTIVITY_REQUIREMENT_8W',
      'WEEK_39',
      'MAX_DATE',
    ]);
  });

  test('only who is sick-listed has the clock', () => {
    for (const track of TRACKS.filter((it) => it !== 'SICK_LISTED')) {
      expect(statutoryMilestones('2026-08-31', { employer: true, track })).toEqual([]);
    }
  });

  test('duties come by due date, each with its owner, rule and source', () => {
    const duties = statutoryMilestones('2026-08-31', { employer: true, track: 'SICK_LISTED' });
    expect(duties.map((duty) => duty.dueDate)).toEqual(duties.map((duty) => duty.dueDate).toSorted());
    expect(duties[0]).toEqual({
      type: 'FOLLOW_UP_PLAN_4W',
      category: 'ACCOMMODATION',
      lane: 'WORK',
      ownerRole: 'EMPLOYER',
      dueRule: 'D0_4W',
      source: 'AML_4_6_3',
      dueDate: '2026-09-28',
    });
    expect(duties.every((duty) => duty.dueRule !== null && duty.source !== null)).toBe(true);
  });

  test('a sick leave that begins on a Saturday: the last day of sick pay is still a weekday', () => {
    expect(maxDate('2026-08-29')).toBe('2027-08-25');
  });
});
