import type { Category } from '../policy/categories.js';
import type { Role } from '../policy/recipients.js';
import { isRecipient, participantCategory } from '../policy/recipients.js';
import type { IsoDate } from './dates.js';
import { daysBetween } from './dates.js';

/** The stored status; that it is due or overdue is not stored but read off the clock. */
export const MILESTONE_STATUSES = ['PLANNED', 'IN_PROGRESS', 'DONE', 'EXCEPTION', 'CANCELLED'] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

/** From so many days before its due date a milestone is due soon. */
export const DUE_SOON_DAYS = 7;

/** What a status demands: an exception or a cancellation is never without its reason. */
export function reasonRequired(status: MilestoneStatus): boolean {
  return status === 'EXCEPTION' || status === 'CANCELLED';
}

/** True while something is left to do. */
export function isOpen(status: MilestoneStatus): boolean {
  return status === 'PLANNED' || status === 'IN_PROGRESS';
}

export interface Due {
  readonly status: MilestoneStatus;
  readonly dueDate: IsoDate | null;
}

/** True from the day after the due date, while it is open. */
export function isOverdue({ status, dueDate }: Due, today: IsoDate): boolean {
  return isOpen(status) && dueDate !== null && dueDate < today;
}

/** True from seven days before the due date until that day, while it is open. */
export function isDueSoon({ status, dueDate }: Due, today: IsoDate): boolean {
  if (!isOpen(status) || dueDate === null || dueDate < today) return false;
  return daysBetween(today, dueDate) <= DUE_SOON_DAYS;
}

export interface Owned {
  readonly category: Category;
  readonly ownerRole: Role;
  /** Laid by law. */
  readonly duty?: boolean;
}

/**
 * True when `role` may move or change the milestone: its owner, and for the plan's own milestones the citizen and the
 * therapist, who write the plan together. A duty laid by law is its owner's alone.
 */
export function mayMoveMilestone(role: Role, { category, ownerRole, duty = false }: Owned): boolean {
  const authors: readonly Role[] = ['CITIZEN', 'THERAPIST'];
  if (role === ownerRole) return true;
  return category === 'PLAN' && !duty && authors.includes(role) && authors.includes(ownerRole);
}

/**
 * True when a milestone of `category` may name `ownerRole` as its owner. That a therapist or a Nav specialist is there
 * at all follows TREATMENT or NAV, so they are named only in a milestone that is shared the same way.
 */
export function mayOwnMilestone(ownerRole: Role, category: Category): boolean {
  if (!isRecipient(ownerRole)) return true;
  const follows = participantCategory(ownerRole);
  return follows === 'PARTICIPANTS' || follows === category;
}

/** True when people can be called to it: a meeting that has not been held and is not called off. */
export function mayCallTo(it: { readonly category: Category; readonly status: MilestoneStatus }): boolean {
  return it.category === 'MEETING' && isOpen(it.status);
}
