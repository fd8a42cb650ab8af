/** What the citizen says of the end in own choice. Nobody else reads it, and nothing is computed from it. */
export const OWN_OUTCOMES = [
  'FULLY_BACK',
  'PARTLY_BACK',
  'OTHER_JOB',
  'EDUCATION',
  'NOT_BACK',
  'WILL_NOT_SAY',
] as const;
export type OwnOutcome = (typeof OWN_OUTCOMES)[number];

interface OpenStep {
  readonly state: string;
}
interface OpenMilestone {
  readonly category: string;
  readonly status: string;
}

/** What a case still has open: steps under way or proposed, meetings and tasks that nobody has finished. Counts. */
export interface StillOpen {
  readonly steps: number;
  readonly meetings: number;
  readonly tasks: number;
}

const STEP_OVER = ['REVIEWED', 'WITHDRAWN'];
const MILESTONE_OPEN = ['PLANNED', 'IN_PROGRESS'];

/** Counts what stays open when the case is closed now: closing finishes nothing, it only ends the access. */
export function stillOpen(steps: readonly OpenStep[], milestones: readonly OpenMilestone[]): StillOpen {
  const open = milestones.filter(({ status }) => MILESTONE_OPEN.includes(status));
  const meetings = open.filter(({ category }) => category === 'MEETING').length;
  return {
    steps: steps.filter(({ state }) => !STEP_OVER.includes(state)).length,
    meetings,
    tasks: open.length - meetings,
  };
}
