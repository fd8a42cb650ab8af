import type { LinkedShare, ReviewDecision } from '@samtavle/shared/domain';
import { adjustedSteps, answersAs, isComing, linkedShare, suggestsReview } from '@samtavle/shared/domain';
import { mayDo } from '@samtavle/shared/policy';
import type { BoardFacts } from '../board/index.js';
import { boardView } from '../board/index.js';
import type {
  LinkedStep,
  LinkTarget,
  ReviewAnswer,
  Reviews,
  StepAdjustment,
  StepReview,
} from './review.model.js';

interface Link {
  readonly stepId: string;
  readonly targetId: string;
}

/** What app.read_reviews tells: already only what this reader may see. */
export interface ReviewFacts {
  readonly board: BoardFacts;
  readonly reviews: readonly Pick<StepReview, 'id' | 'stepId' | 'dueDate' | 'closedAt' | 'decision'>[];
  readonly answers: readonly (ReviewAnswer & { readonly reviewId: string })[];
  readonly aims: readonly Link[];
  readonly eases: readonly Link[];
}

type Board = ReturnType<typeof boardView>;

/** The reviews as the API tells them, with what this reader may do. */
export function reviewsView({ board: facts, reviews, answers, aims, eases }: ReviewFacts): Reviews {
  const board = boardView(facts);
  const { viewer, today, steps, closedAt } = board;
  const writes = closedAt === null && mayDo(viewer, 'LINK_STEP');
  const goals = board.goals.filter(({ kind, state }) => kind === 'WORK' && state === 'ACTIVE').map(target);
  return {
    viewer,
    today,
    reviews: reviews.map(({ id, stepId, dueDate, closedAt: closed, decision }) => {
      const step = steps.find((it) => it.id === stepId);
      const standing = { closed: closed !== null || closedAt !== null, graded: step?.needsGrant === true };
      return {
        id,
        stepId,
        dueDate,
        closedAt: closed,
        decision,
        answers: answers.filter(({ reviewId }) => reviewId === id),
        answersAs: answersAs(viewer, standing),
        mayDecide: closed === null && step?.may.includes('REVIEW') === true,
      };
    }),
    steps: linkedSteps(board, aims, eases),
    workGoals: writes ? goals : [],
    accommodations: writes
      ? board.accommodations.filter(({ state }) => state !== 'DECLINED').map(target)
      : [],
    mayLink: writes,
    linkedShare: viewer === 'THERAPIST' ? shareOf(board, aims) : null,
    suggestsReview: writes && suggestsReview(board.ladder),
    adjustments: writes ? adjustments(board, reviews) : [],
  };
}

function target({ id, text }: LinkTarget): LinkTarget {
  return { id, text };
}

function linkedSteps(board: Board, aims: readonly Link[], eases: readonly Link[]): LinkedStep[] {
  const linked = (stepId: string, links: readonly Link[], all: readonly LinkTarget[]): LinkTarget[] =>
    links
      .filter((link) => link.stepId === stepId)
      .flatMap(({ targetId }) => all.filter(({ id }) => id === targetId))
      .map(target);
  return board.steps.map((step) => ({
    step,
    goals: linked(step.id, aims, board.goals),
    accommodations: linked(step.id, eases, board.accommodations),
  }));
}

function shareOf(board: Board, aims: readonly Link[]): LinkedShare {
  return linkedShare(board.steps, aims);
}

/** What follows from the newest decision, for as long as no later step has begun. */
function adjustments(
  { steps }: Board,
  reviews: readonly { stepId: string; decision: ReviewDecision | null; closedAt: string | null }[],
): StepAdjustment[] {
  if (reviews.some(({ closedAt }) => closedAt === null)) return [];
  const [newest] = reviews.filter(({ decision }) => decision !== null);
  const reviewed = steps.find(({ id }) => id === newest?.stepId);
  if (newest?.decision === null || newest === undefined || reviewed === undefined) return [];
  const coming = steps.filter(({ state }) => isComing(state));
  return adjustedSteps(reviewed, newest.decision, coming).flatMap((to) => {
    const now = coming.find(({ id }) => id === to.id);
    if (now === undefined || (now.weekFrom === to.weekFrom && now.workPercent === to.workPercent)) return [];
    const { weekFrom, weeks, workPercent, hoursPerWeek } = to;
    const { version, days, tasks } = now;
    return [{ stepId: to.id, version, weekFrom, weeks, workPercent, hoursPerWeek, days, tasks }];
  });
}
