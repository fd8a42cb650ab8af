import { CATEGORIES } from '../../policy/categories.js';
import { ROLES } from '../../policy/recipients.js';
import { MILESTONE_STATUSES, mayOwnMilestone, reasonRequired } from '../milestone.js';
import { isMilestoneType } from '../milestone-type.js';
import {
  because,
  choice,
  date,
  distinct,
  expectedVersion,
  id,
  input,
  LINE,
  orNothing,
  SHORT,
  textOrNothing,
} from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';
import { z } from 'zod';

const type = z.string({ error: () => 'REQUIRED' }).refine(isMilestoneType, { error: () => 'CHOICE' });

export const addMilestone = input({
  caseId: id,
  type,
  title: textOrNothing(SHORT),
  category: choice(CATEGORIES),
  ownerRole: choice(ROLES),
  employerId: orNothing(id),
  dueDate: orNothing(date),
  acknowledged,
})
  .refine((it) => it.type !== 'ACTIVITY' || it.title !== null, because('REQUIRED', 'title'))
  .refine((it) => mayOwnMilestone(it.ownerRole, it.category), because('OWNER_CATEGORY', 'ownerRole'))
  .superRefine(warnsOf('title', ({ category }) => category));

// Only the row knows the category of these two: the server warns when it has found it.
export const changeMilestone = input({
  id,
  expectedVersion,
  title: textOrNothing(SHORT),
  dueDate: orNothing(date),
  acknowledged,
});

export const moveMilestone = input({
  id,
  expectedVersion,
  status: choice(MILESTONE_STATUSES),
  reason: textOrNothing(LINE),
  acknowledged,
}).refine((it) => !reasonRequired(it.status) || it.reason !== null, because('REQUIRED', 'reason'));

export const inviteToMeeting = input({
  milestoneId: id,
  participantIds: distinct(id, String, 'NOTHING_CHOSEN').min(1, { error: () => 'NOTHING_CHOSEN' }),
});
