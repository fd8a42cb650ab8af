import { describe, expect, test } from '@jest/globals';
import { CATEGORIES } from '@samtavle/shared/policy';
import { laneOf, mayCarry } from './lane.js';
import type { MilestoneFacts } from './milestone-view.js';
import { milestoneView } from './milestone-view.js';

const activity: MilestoneFacts = {
  id: 'm',
  type: 'ACTIVITY',
  title: 'Ring lederen',
  category: 'PLAN',
  lane: 'WORK',
  ownerRole: 'CITIZEN',
  duty: false,
  dueDate: '2026-11-22',
  dueRule: null,
  source: null,
  status: 'PLANNED',
  statusReason: null,
  version: 3,
  invited: [],
};
const reader = (role: 'CITIZEN' | 'THERAPIST' | 'EMPLOYER' | 'NAV_LOCAL', closed = false) => ({
  role,
  today: '2026-11-23',
  closed,
});

describe('a milestone as its reader sees it', () => {
  test('citizen and therapist move and edit the plan’s own; others do not', () => {
    expect(milestoneView(activity, reader('THERAPIST'))).toMatchObject({
      mayMove: true,
      mayEdit: true,
      overdue: true,
    });
    expect(milestoneView(activity, reader('NAV_LOCAL'))).toMatchObject({ mayMove: false, mayEdit: false });
  });

  test('its owner calls people to a meeting, and only while it is open', () => {
    const meeting: MilestoneFacts = { ...activity, category: 'MEETING', ownerRole: 'NAV_LOCAL' };
    const mayInvite = (it: Partial<MilestoneFacts>, role: 'CITIZEN' | 'NAV_LOCAL', closed = false) =>
      milestoneView({ ...meeting, ...it }, reader(role, closed)).mayInvite;
    expect(mayInvite({}, 'NAV_LOCAL')).toBe(true);
    expect(mayInvite({}, 'CITIZEN')).toBe(false);
    expect(mayInvite({}, 'NAV_LOCAL', true)).toBe(false);
    expect(mayInvite({ status: 'DONE' }, 'NAV_LOCAL')).toBe(false);
    expect(mayInvite({ category: 'NAV' }, 'NAV_LOCAL')).toBe(false);
  });

  test('[clock] what is on hold is not overdue, to and including its day', () => {
    const overdue = (holdUntil: string | null) =>
      milestoneView({ ...activity, holdUntil }, reader('CITIZEN')).overdue;
    expect(['2026-11-22', '2026-11-23', null].map(overdue)).toEqual([true, false, true]);
  });

  test('[clock] the activity requirement is moved by nobody: Nav assesses it', () => {
    const duty = {
      ...activity,
      type: 'ACTIVITY_REQUIREMENT_8W',
      category: 'SICK_LEAVE',
      ownerRole: 'NAV_LOCAL',
    };
    expect(milestoneView({ ...duty, duty: true } as MilestoneFacts, reader('NAV_LOCAL')).mayMove).toBe(false);
  });

  test('what follows the way to treatment is moved by nobody, its owner neither', () => {
    const stone = (type: 'ASSESSMENT_DONE' | 'TREATMENT_END'): MilestoneFacts => ({
      ...activity,
      type,
      category: 'TREATMENT',
      ownerRole: 'THERAPIST',
    });
    const may = { mayMove: false, mayEdit: false };
    expect(milestoneView(stone('ASSESSMENT_DONE'), reader('THERAPIST'))).toMatchObject(may);
    expect(milestoneView(stone('TREATMENT_END'), reader('THERAPIST')).mayMove).toBe(true);
  });

  test('employer moves its duty by law but never edits it; the citizen does neither', () => {
    const duty: MilestoneFacts = {
      ...activity,
      type: 'FOLLOW_UP_PLAN_4W',
      category: 'ACCOMMODATION',
      ownerRole: 'EMPLOYER',
      duty: true,
    };
    expect(milestoneView(duty, reader('EMPLOYER'))).toMatchObject({ mayMove: true, mayEdit: false });
    expect(milestoneView(duty, reader('CITIZEN'))).toMatchObject({ mayMove: false, mayEdit: false });
  });

  test('what is done is not overdue; in a closed case nothing is', () => {
    expect(milestoneView({ ...activity, status: 'DONE' }, reader('CITIZEN')).overdue).toBe(false);
    expect(milestoneView(activity, reader('CITIZEN', true))).toMatchObject({
      overdue: false,
      mayMove: false,
      mayEdit: false,
    });
  });

  test('that it is laid by law stays inside: it is told by mayEdit alone', () => {
    expect(milestoneView(activity, reader('CITIZEN'))).not.toHaveProperty('duty');
  });
});

describe('where a milestone stands', () => {
  test('a type that names treatment can carry no other category, so it never reaches an employer as PLAN', () => {
    expect(CATEGORIES.filter((it) => mayCarry('TREATMENT_START', it))).toEqual(['TREATMENT']);
    expect(CATEGORIES.filter((it) => mayCarry('ACTIVITY', it))).toEqual(CATEGORIES);
  });

  test('an activity stands in the lane of what it is about; a type in its own', () => {
    expect(laneOf('ACTIVITY', 'TREATMENT')).toBe('HEALTH');
    expect(laneOf('ACTIVITY', 'NAV')).toBe('NAV');
    expect(laneOf('ACTIVITY', 'PLAN')).toBe('WORK');
    expect(laneOf('WEEK_39', 'SICK_LEAVE')).toBe('HEALTH');
    expect(laneOf('MAX_DATE', 'SICK_LEAVE')).toBe('NAV');
  });
});
