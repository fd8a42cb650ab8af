import type { AccommodationStanding, MilestoneStatus, MilestoneType, Period } from '@samtavle/shared/domain';
import {
  addDays,
  byLongestWait,
  byUrgency,
  isInactive,
  isOverdue,
  ladder,
  latestEpisode,
  mondayOf,
  suggestsReview,
  urgency,
  waitsForEmployer,
  waitsForIssuer,
  weekNumber,
} from '@samtavle/shared/domain';
import type { Recipient, Role } from '@samtavle/shared/policy';
import { accommodationWait } from '../accommodation/index.js';
import type { StepFacts, WaitingOn } from '../step/index.js';
import { standingOf, stepViews } from '../step/index.js';
import type { CaseloadEntry, Deadline } from './caseload.model.js';

/** One case as app.caseload tells it: already only what this participant may see. */
export interface CaseloadFacts {
  readonly caseId: string;
  readonly participantId: string;
  readonly citizenName: string;
  readonly today: string;
  readonly employerName: string | null;
  readonly sickLeave: readonly Period[];
  readonly steps: readonly StepFacts[];
  readonly actuals: readonly { readonly week: string; readonly workPercent: number }[];
  /** Open ones with a due date, the nearest first. */
  readonly milestones: readonly {
    readonly id: string;
    readonly type: MilestoneType;
    readonly title: string | null;
    readonly ownerRole: Role;
    readonly dueDate: string;
    readonly source: string | null;
    readonly status: MilestoneStatus;
  }[];
  readonly accommodations: readonly (AccommodationStanding & { readonly changedAt: string })[];
  readonly consentExpires: string | null;
}

/** What one's list is made of. The two last are the local Nav counsellor's alone, empty for everyone else. */
export interface Caseload {
  readonly entries: readonly CaseloadFacts[];
  /** The cases whose citizen is under thirty. */
  readonly young: readonly string[];
  /** Case → the day of the newest thing in it that the reader may see. */
  readonly active: Readonly<Record<string, string>>;
}

const RECENT_WEEKS = 8;

/** The list for one role, the most urgent first. */
export function caseloadView({ entries, young, active }: Caseload, role: Recipient): CaseloadEntry[] {
  const watches = role === 'NAV_LOCAL';
  return entries
    .map((facts) =>
      entryOf(facts, role, {
        underThirty: watches ? young.includes(facts.caseId) : null,
        lastActivity: watches ? (active[facts.caseId] ?? null) : null,
      }),
    )
    .map((entry) => ({
      entry,
      urgency: entry.urgency,
      nextDue: entry.nextDeadline?.due ?? null,
      citizenName: entry.citizenName,
    }))
    .toSorted(byUrgency)
    .map(({ entry }) => entry);
}

interface Watched {
  readonly underThirty: boolean | null;
  readonly lastActivity: string | null;
}

function entryOf(
  facts: CaseloadFacts,
  role: Recipient,
  { underThirty, lastActivity }: Watched,
): CaseloadEntry {
  const { today, milestones } = facts;
  const thisWeek = mondayOf(today);
  const named = facts.steps.map((step) => ({ ...step, employerName: facts.employerName }));
  const steps = stepViews(named, { role, today, closed: false });
  const weeks = ladder(steps, facts.actuals);
  const newest = facts.actuals.at(-1);
  const waits = waitsOf(facts, steps);
  const running = steps.find((step) => step.state === 'ACTIVE');
  const reviewDue = running?.reviewDate ?? null;
  const due = (mine: boolean): string | null =>
    milestones.find((it) => (it.ownerRole === role) === mine)?.dueDate ?? null;
  return {
    caseId: facts.caseId,
    participantId: facts.participantId,
    citizenName: facts.citizenName,
    weekNumber: weekNumber(latestEpisode(facts.sickLeave, today), today),
    employerName: facts.employerName,
    // a running step holds until its review, also when its weeks are over
    plannedPercent: weeks.find((point) => point.week === thisWeek)?.planned ?? running?.workPercent ?? null,
    actualPercent: newest?.workPercent ?? null,
    actualWeek: newest?.week ?? null,
    recent: weeks.filter(({ week }) => week <= thisWeek && week > addDays(thisWeek, -7 * RECENT_WEEKS)),
    nextDeadline: nearest(facts, role),
    waitingOn: waits.find((wait) => wait.role === role) ?? waits[0] ?? null,
    consentExpires: facts.consentExpires,
    newestAct: newestAct(facts),
    urgency: urgency({
      today,
      mineDue: due(true),
      othersDue: due(false),
      waitingOnMe: waits.some((wait) => wait.role === role),
      reviewDue,
      deviates: suggestsReview(weeks),
      consentExpires: facts.consentExpires,
      lastActivity,
    }),
    stepToDecide: steps.find((_, place) => awaits(facts.steps[place], role)) ?? null,
    reviewDue,
    underThirty,
    inactive: lastActivity === null ? null : isInactive(lastActivity, today),
  };
}

function waitsOf(
  facts: CaseloadFacts,
  steps: readonly { readonly waitingOn: WaitingOn | null }[],
): WaitingOn[] {
  return [
    ...steps.map((step) => step.waitingOn),
    ...facts.accommodations.map((it) => accommodationWait(it, facts.today)),
  ]
    .filter((it) => it !== null)
    .toSorted(byLongestWait);
}

function nearest({ milestones, today }: CaseloadFacts, role: Recipient): Deadline | null {
  const next = milestones.toSorted((a, b) => (a.dueDate < b.dueDate ? -1 : 1))[0];
  if (next === undefined) return null;
  const { id, type, title, dueDate, source, ownerRole } = next;
  return {
    milestoneId: id,
    type,
    title,
    due: dueDate,
    overdue: isOverdue(next, today),
    source,
    ownerRole,
    mine: ownerRole === role,
  };
}

function newestAct({ steps, accommodations }: CaseloadFacts): string | null {
  const acts = [...steps, ...accommodations].flatMap((it) => it.acts.map((act) => act.at));
  return acts.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
}

/** True when the step waits for this role's own yes. */
function awaits(step: StepFacts | undefined, role: Recipient): boolean {
  if (step === undefined) return false;
  if (role === 'GP') return waitsForIssuer(standingOf(step));
  return role === 'EMPLOYER' && waitsForEmployer(standingOf(step));
}
