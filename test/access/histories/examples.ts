import type { Category, Level } from '@samtavle/shared/policy';
import type { Act } from './acts.ts';
import { NAMES } from './cast.ts';

/** These come in, in this order. */
function join(...names: readonly string[]): Act[] {
  const free = [...NAMES];
  return names.map((name) => {
    const who = free.indexOf(name);
    if (who === -1) throw new Error(`${name} cannot come in`);
    free.splice(who, 1);
    return { do: 'join', who };
  });
}
const give = (
  part: number,
  categories: readonly Category[],
  level: Level,
  from = 0,
  lasts: number | null = null,
): Act => ({
  do: 'give',
  part,
  categories,
  level,
  from,
  lasts,
});
const ask = (name: string): Act => ({ do: 'ask', who: NAMES.indexOf(name) });
const sick = (employer: number | null = null, lasts = 20): Act => ({ do: 'sick', employer, lasts });
const withdraw = (record: number, category: number | null = null): Act => ({
  do: 'withdraw',
  record,
  category,
});
const pass = (days: number): Act => ({ do: 'pass', days });
const propose: Act = { do: 'propose', by: 0, employer: null };
const accept: Act = { do: 'accept', row: 0 };
const meeting = (inDays: number): Act => ({ do: 'event', what: 'WEEK_BEFORE_MEETING', by: 0, inDays });
const plan = (by: number): Act => ({ do: 'event', what: 'FOLLOW_UP_PLAN_SENT', by, inDays: 0 });
const ark: Act = { do: 'event', what: 'COMMISSIONED', by: 0, inDays: 0 };
const sfj: Act = { ...ark, inDays: 1 };

/**
 * The shortest histories in which each way of breaking the wall shows, as random search found them and shrinking left
 * them, told with names. A fault that random histories find in the product one day is kept here too.
 */
export const EXAMPLES: Readonly<Record<string, readonly Act[]>> = {
  'expiry is ignored': [...join('leader'), give(0, ['PLAN'], 'READ', 0, 3), pass(4)],
  'a consent counts before it begins': [
    ...join('therapist'),
    give(0, ['MEETING', 'WORK_MEASURES'], 'SUMMARY', 1),
  ],
  'withdrawal is ignored': [...join('therapist'), give(0, ['MEETING'], 'SUMMARY'), withdraw(0)],
  'what replaces leaves the replaced standing': [
    ...join('leader'),
    give(0, ['PLAN'], 'READ'),
    { do: 'change', record: 0, categories: ['PLAN'], level: 'SUMMARY', lasts: 49 },
  ],
  'withdrawal of one category is ignored': [...join('nav'), give(0, ['PERSONAL'], 'SUMMARY'), withdraw(0, 0)],
  'withdrawal of one category takes all': [
    ...join('nav'),
    give(0, ['PLAN', 'FUNCTION'], 'READ'),
    withdraw(0, 0),
  ],
  'objection is ignored': [...join('gp'), { do: 'object', part: 0, categories: ['WORK_MEASURES'] }],
  'an objection in one category takes all': [
    ...join('gp'),
    { do: 'object', part: 0, categories: ['WORK_MEASURES'] },
  ],
  'the ceiling is dropped': [...join('jobSpecialist'), give(0, ['SAFETY'], 'SUMMARY', 0, 0)],
  'the newest consent counts, not the highest': [
    ...join('leader'),
    give(0, ['ACCOMMODATION'], 'CONTRIBUTE', 0, 5),
    give(0, ['ACCOMMODATION'], 'SUMMARY', 0, 50),
  ],
  'a part that ended still sees': [...join('therapist'), { do: 'leave', part: 0, self: false }],
  'a closed case stays open': [...join('therapist'), { do: 'close' }],
  'a substitute inherits the leader’s consent': [
    ...join('leader'),
    give(0, ['PLAN'], 'READ'),
    { do: 'replace', part: 0, who: 0 },
  ],
  'employers see each other’s jobs': [...join('otherLeader')],
  'employers see each other on the list': [
    ...join('leader', 'otherLeader'),
    give(0, ['PARTICIPANTS'], 'SUMMARY'),
  ],
  'ended parts are on everyone’s list': [...join('nav', 'gp'), { do: 'leave', part: 0, self: false }],
  'a proposed step is shown at READ': [...join('gp'), propose],
  'an edit leaves the step shown': [...join('gp'), propose, accept, { do: 'edit', row: 0 }],
  'a duty is everybody’s': [
    ...join('gp', 'leader'),
    { do: 'lay', owner: 1, category: 'PERSONAL', employer: 0 },
  ],
  'an invitation opens to every part': [...join('gp', 'nav'), { do: 'invite', row: 2, part: 0 }],
  'what one wrote in one role one sees in another': [
    ...join('prospective', 'prospectiveAsEmployer'),
    { do: 'adapt', by: 1, employer: 0 },
    { do: 'leave', part: 1, self: false },
  ],
  'what opens on a date is open from the start': [...join('nav')],
  'a meeting opens long before': [...join('nav', 'gp'), meeting(30), { do: 'invite', row: 0, part: 0 }],
  'a meeting to which nobody is called opens': [...join('nav'), meeting(3)],
  'the law shares more than the plan': [
    ...join('nav', 'gp'),
    meeting(3),
    { do: 'invite', row: 0, part: 0 },
    { do: 'adapt', by: 0, employer: 0 },
  ],
  'what the law opens on a date hides what consent gives': [
    ...join('nav', 'gp'),
    give(0, ['ACCOMMODATION'], 'READ'),
    meeting(3),
    { do: 'invite', row: 0, part: 0 },
    { do: 'adapt', by: 0, employer: 0 },
  ],
  'a meeting that is called off still opens': [
    ...join('nav', 'gp'),
    meeting(3),
    { do: 'invite', row: 0, part: 0 },
    { do: 'callOff', row: 0 },
  ],
  'a card that looks like a meeting of Nav’s opens': [
    ...join('nav', 'gp'),
    { do: 'card', what: 'DIALOGUE_MEETING_2', inDays: 3 },
    { do: 'invite', row: 5, part: 1 },
  ],
  'a card stands for a plan that was sent': [
    ...join('gp'),
    { do: 'card', what: 'FOLLOW_UP_PLAN_4W', inDays: 0 },
  ],
  'a plan of one job opens another’s': [
    ...join('gp', 'leader', 'otherLeader'),
    plan(0),
    { do: 'adapt', by: 2, employer: 0 },
  ],
  'an adviser needs no commission': [...join('adviser', 'nav')],
  'an answered commission still opens': [...join('adviser', 'nav'), ark, { do: 'answer', by: 0, row: 0 }],
  'a commission that is taken back still opens': [
    ...join('adviser', 'nav'),
    ark,
    { do: 'takeBack', by: 0, row: 0 },
  ],
  'a commission opens to every service': [...join('adviser', 'nav'), sfj],
  'a commission outlives the office that asked': [
    ...join('adviser', 'nav'),
    ark,
    { do: 'leave', part: 1, self: false },
  ],
  'a successor inherits what was written': [
    ...join('leader'),
    { do: 'adapt', by: 1, employer: 0 },
    { do: 'replace', part: 0, who: 0 },
  ],
  'levels are not told apart': [...join('therapist')],
  'an objection dies with the part': [
    ...join('gp'),
    { do: 'object', part: 0, categories: ['WORK_MEASURES'] },
    { do: 'leave', part: 0, self: true },
    ...join('gp'),
  ],
  'who waits is let in': [ask('nav')],
  'the law gives consent too': [ask('nav'), sick(), give(0, ['PLAN'], 'READ')],
  'the law opens every floor': [sick(0)],
  'a no does not last': [ask('nav'), sick(), { do: 'decline', part: 0 }, ask('nav')],
  'the leader keeps the floor beside whom the citizen named': [
    sick(0),
    // the leader is there already
    { do: 'join', who: NAMES.indexOf('substitute') - 1 },
  ],
  'the law goes on when the sick leave is over': [ask('nav'), sick(null, 3), pass(4)],
  'who waits is on the list': [ask('nav'), ...join('gp')],
};
