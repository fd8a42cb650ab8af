import type { Track } from '@samtavle/shared/domain';
import { byLongestWait, isOnHold, ladder, milestoneWaitsOn } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { mayDo } from '@samtavle/shared/policy';
import type { AccommodationFacts } from '../accommodation/index.js';
import { accommodationView, accommodationWait } from '../accommodation/index.js';
import type { Actual } from '../actual/index.js';
import type { Employment } from '../employment/index.js';
import type { FunctionEntry } from '../function/index.js';
import type { Goal } from '../goal/index.js';
import type { MilestoneFacts } from '../milestone/index.js';
import { milestoneView } from '../milestone/index.js';
import type { HowIn, Participant } from '../participant/index.js';
import type { PlanSummary } from '../plan-summary/index.js';
import type { SickLeavePeriod } from '../sick-leave/index.js';
import type { StepFacts, WaitingOn } from '../step/index.js';
import { stepViews } from '../step/index.js';
import type { Summary } from '../summary/index.js';
import type { Board } from './board.model.js';
import type { AccessFacts } from './sharing-view.js';
import { sharingViews } from './sharing-view.js';

/** One case as app.board tells it: already only what this reader may see. */
export interface BoardFacts {
  readonly caseId: string;
  readonly citizenName: string;
  readonly closedAt: string | null;
  readonly viewer: Role;
  readonly viewerParticipantId: string | null;
  readonly today: string;
  readonly track: Track | null;
  readonly access: readonly AccessFacts[];
  readonly participants: readonly Omit<Participant, keyof HowIn>[];
  /** How each part came in, by its id; told to the citizen. */
  readonly howIn?: Readonly<Record<string, HowIn>>;
  readonly employments: readonly Employment[];
  readonly sickLeave: readonly SickLeavePeriod[];
  readonly goals: readonly Goal[];
  readonly steps: readonly StepFacts[];
  readonly actuals: readonly Actual[];
  readonly milestones: readonly MilestoneFacts[];
  readonly accommodations: readonly AccommodationFacts[];
  readonly functions: readonly Omit<FunctionEntry, 'mayEdit'>[];
  readonly planSummary: PlanSummary | null;
  readonly summaries: readonly Summary[];
}

const UNTOLD: HowIn = {
  state: null,
  ground: null,
  broughtByName: null,
  broughtByRole: null,
  claim: null,
  lawSource: null,
  admittedAt: null,
  opened: null,
};

/** The board as the API tells it: the facts, and what the shared rules make of them for this reader today. */
export function boardView(facts: BoardFacts): Board {
  const { today, viewer } = facts;
  const closed = facts.closedAt !== null;
  const reader = { role: viewer, today, closed };
  const steps = stepViews(facts.steps, reader);
  const mayEdit = !closed && mayDo(viewer, 'CHANGE_FUNCTION');
  return {
    caseId: facts.caseId,
    citizenName: facts.citizenName,
    closedAt: facts.closedAt,
    viewer,
    viewerParticipantId: facts.viewerParticipantId,
    today,
    track: facts.track,
    sharing: sharingViews(facts.access, viewer),
    participants: facts.participants.map((part) => ({ ...part, ...(facts.howIn?.[part.id] ?? UNTOLD) })),
    employments: facts.employments,
    sickLeave: facts.sickLeave,
    goals: facts.goals,
    steps,
    actuals: facts.actuals,
    ladder: ladder(steps, facts.actuals),
    milestones: facts.milestones.map((it) => milestoneView(it, reader)),
    accommodations: facts.accommodations.map((it) => accommodationView(it, reader)),
    functions: facts.functions.map((it) => ({ ...it, mayEdit })),
    planSummary: facts.planSummary,
    summaries: facts.summaries,
    waitingOn: closed ? [] : waits(facts, steps),
  };
}

function waits(facts: BoardFacts, steps: Board['steps']): WaitingOn[] {
  const { today } = facts;
  return [
    ...steps.map((step) => step.waitingOn),
    ...facts.accommodations.map((it) => accommodationWait(it, today)),
    ...facts.milestones
      .filter(({ holdUntil = null }) => !isOnHold(holdUntil, today))
      .map((it) => milestoneWaitsOn(it, today)),
  ]
    .filter((it) => it !== null)
    .toSorted(byLongestWait);
}
