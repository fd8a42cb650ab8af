import type { Act } from './acts.js';
import type { FloorBasis } from './basis.js';
import type { Category } from './categories.js';
import type { Recipient } from './recipients.js';

/**
 * While what a law lets someone in. SICK_LEAVE_RUNS: a spell of sick leave runs today, and the person is the one counsellor
 * of the case: whom the office named last, else who was called in first, and beside a yes none but whom that one named. SICK_NOTE_TOWARDS_EMPLOYER: a sick note towards that employer runs
 * today, the register says last that the person leads the citizen there, and the citizen has said yes to nobody else there.
 */
export const ENTRY_CONDITIONS = ['SICK_LEAVE_RUNS', 'SICK_NOTE_TOWARDS_EMPLOYER'] as const;
export type EntryCondition = (typeof ENTRY_CONDITIONS)[number];

/** A law that lets someone into a case without the citizen's yes: to a floor and to its own tasks, never to more. */
export interface EntryByLaw {
  readonly recipient: Recipient;
  readonly condition: EntryCondition;
  /** The floors of the matrix that stand for such a part. */
  readonly bases: readonly FloorBasis[];
  /** The categories whose OWNER floor stands too. */
  readonly ownCategories: readonly Category[];
  /** What the law's task needs to be done. */
  readonly acts: readonly Act[];
  /** The law, as it is told to the citizen. */
  readonly source: string;
  /** The day on which it was last held against its source. */
  readonly checkedOn: string;
}

const MEETING_ACTS = [
  'CHANGE_MILESTONE',
  'MOVE_MILESTONE',
  'HOLD_MILESTONE',
  'INVITE_TO_MEETING',
  'ARRANGE_MEETING',
  'WITHDRAW_INVITATION',
  'ANSWER_INVITATION',
  'WRITE_MINUTES',
  'FINISH_MEETING_TASK',
] as const satisfies readonly Act[];

const EVERYONE = ['DECLARE_IMPARTIALITY', 'ANSWER_CORRECTION'] as const satisfies readonly Act[];

/**
 * Every such law. Whoever is in none of these rows is let in by the citizen's yes alone; health co-operation (hpl § 45)
 * opens a floor after the yes and lets nobody in.
 */
export const ENTRY_BY_LAW: readonly EntryByLaw[] = [
  {
    recipient: 'NAV_LOCAL',
    condition: 'SICK_LEAVE_RUNS',
    bases: ['STATUTORY', 'INVITED'],
    ownCategories: ['NAV'],
    acts: [
      ...EVERYONE,
      ...MEETING_ACTS,
      'ADD_MILESTONE',
      'ASSESS_ACTIVITY',
      'ADD_MEASURE',
      'MOVE_MEASURE',
      'MAKE_DECISION',
      'PROPOSE_HANDOVER',
    ],
    source: 'folketrygdloven §§ 8-7 a, 8-8',
    checkedOn: '2026-11-21',
  },
  {
    recipient: 'EMPLOYER',
    condition: 'SICK_NOTE_TOWARDS_EMPLOYER',
    bases: ['STATUTORY', 'INVITED'],
    ownCategories: [],
    acts: [
      ...EVERYONE,
      ...MEETING_ACTS,
      'ASK_FOR_MEETING',
      'WRITE_FOLLOW_UP_PLAN',
      'PROPOSE_ACCOMMODATION',
      'CHANGE_ACCOMMODATION',
      'END_ACCOMMODATION',
    ],
    source: 'arbeidsmiljøloven § 4-6, folketrygdloven § 25-2',
    checkedOn: '2026-11-21',
  },
];

/** The law that may let this recipient in without a yes; undefined: none. */
export function entryByLaw(recipient: Recipient): EntryByLaw | undefined {
  return ENTRY_BY_LAW.find((entry) => entry.recipient === recipient);
}

/** How somebody who invites says that the citizen has agreed outside the board: a claim, which never replaces the yes. */
export const CLAIMS = ['IN_MEETING', 'PAPER'] as const;
export type Claim = (typeof CLAIMS)[number];

/** Where a part in a case stands. INVITED: waits for the citizen's yes. BY_LAW: a law lets it in until then. */
export const PART_STATES = ['INVITED', 'ACTIVE', 'BY_LAW', 'ENDED'] as const;
export type PartState = (typeof PART_STATES)[number];

/** On what ground somebody came to be named in a case. */
export const PART_GROUNDS = ['CITIZEN', 'INVITED_BY', 'LAW'] as const;
export type PartGround = (typeof PART_GROUNDS)[number];
