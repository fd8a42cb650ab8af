import type { Role } from '../policy/recipients.js';
import type { MilestoneStatus } from './milestone.js';
import { isOpen } from './milestone.js';
import type { MilestoneType } from './milestone-type.js';
import { MILESTONE_KINDS } from './milestone-type.js';

/** How people meet: in person, by telephone, by video (Nav's own codes). */
export const MEETING_CHANNELS = ['OPPMOTE', 'TELEFON', 'VIDEO'] as const;
export type MeetingChannel = (typeof MEETING_CHANNELS)[number];

/** What a called person can answer: comes, wants another time or place, does not come. */
export const MEETING_ANSWERS = ['COMES', 'OTHER_TIME', 'CANNOT'] as const;
export type MeetingAnswer = (typeof MEETING_ANSWERS)[number];

/** The parties that minutes can give a task. */
export const MEETING_PARTIES = ['EMPLOYEE', 'EMPLOYER', 'NAV', 'CLINICIAN'] as const;
export type MeetingParty = (typeof MEETING_PARTIES)[number];

/** How long a meeting lasts, in minutes. */
export const MEETING_MINUTES = { from: 15, to: 450, usual: 60 } as const;

/** Whom the citizen can call to a meeting that another holds: the issuer, and a representative (aml § 4-6 (4)). */
const CALLED_BY_CITIZEN: readonly Role[] = ['GP', 'SUPPORT_PERSON'];

/** Those who may ask Nav for dialogue meeting 2 (ftrl § 8-7 a). */
export const MEETING_WISHERS = ['CITIZEN', 'EMPLOYER', 'GP'] as const satisfies readonly Role[];

/** Days before the same party asks for the meeting anew. */
export const WISH_DAYS = 30;

/** The party that a role is in minutes; null for those whom minutes give no task. */
export function partyOf(role: Role): MeetingParty | null {
  if (role === 'CITIZEN') return 'EMPLOYEE';
  if (role === 'EMPLOYER') return 'EMPLOYER';
  if (role === 'NAV_LOCAL') return 'NAV';
  return role === 'GP' || role === 'THERAPIST' ? 'CLINICIAN' : null;
}

/** True when a meeting of this type is the role's own to hold: meeting 1 the employer's, 2 and 3 local Nav's. */
export function holdsByLaw(role: Role, type: MilestoneType): boolean {
  const { category, ownerRole } = MILESTONE_KINDS[type];
  return category === 'MEETING' && ownerRole === role;
}

/**
 * True when whoever acts as `by` may call a person of this role to a meeting that `holder` holds. The issuer comes to
 * meeting 1 only when the employee wants it, so the employee's hand calls the issuer. To Nav's meeting the citizen also
 * calls the employer, whom Nav may not know of by name; never one employer to another's meeting.
 */
export function mayCall(
  by: Role,
  called: Role,
  meeting: { readonly type: MilestoneType; readonly ownerRole: Role },
): boolean {
  if (by === 'CITIZEN' && CALLED_BY_CITIZEN.includes(called)) return true;
  if (by === 'CITIZEN' && called === 'EMPLOYER' && meeting.ownerRole === 'NAV_LOCAL') return true;
  return by === meeting.ownerRole && !(called === 'GP' && meeting.type === 'DIALOGUE_MEETING_1');
}

/** Minutes of dialogue meetings 2 and 3 go to those who took part; of any other meeting, and to the absent, by consent only. */
export function givenWithoutConsent(type: MilestoneType, tookPart: boolean): boolean {
  return tookPart && (type === 'DIALOGUE_MEETING_2' || type === 'DIALOGUE_MEETING_3');
}

/** Where a meeting stands for its reader. */
export const MEETING_STATES = ['TO_ARRANGE', 'CALLED', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** Derived from its milestone: open without a time, open with one, held, or not to be held. */
export function meetingState(status: MilestoneStatus, arranged: boolean): MeetingState {
  if (status === 'DONE') return 'HELD';
  if (!isOpen(status)) return 'CANCELLED';
  return arranged ? 'CALLED' : 'TO_ARRANGE';
}
