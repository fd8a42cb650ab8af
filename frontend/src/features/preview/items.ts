import type { Category } from '@samtavle/shared/policy';
import { participantCategory } from '@samtavle/shared/policy';
import { shortDate, weekOf } from '../../ui/show/dates.js';
import { categoryWords, milestoneWords, roleWords } from '../../ui/show/words.js';
import type { Board } from '../board/index.js';
import { itemText as text } from './preview.text.js';

/** One thing on a board, as it is told in a list of what comes and goes. */
export interface Item {
  readonly id: string;
  readonly category: Category;
  readonly words: string;
  /** How many things it tells: more when details are seen too. */
  readonly facts: number;
}

type Row = Readonly<Record<string, unknown>> & { readonly id?: string };

/** Everything on a board as a list. The ladder and what waits on whom are made of these, and so left out. */
export function itemsOf(board: Board): readonly Item[] {
  const item = (category: Category, words: string, row: Row, id: string = row.id ?? ''): Item => ({
    id: `${category} ${id}`,
    category,
    words,
    facts: factsIn(row),
  });
  return [
    ...board.participants
      .filter((one) => one.id !== board.viewerParticipantId)
      .map((one) => item(participantCategory(one.role), text.person(one.name, roleWords(one.role)), one)),
    ...board.employments.map((one) => item('EMPLOYMENT', text.job(one.organisationName, one.percent), one)),
    ...board.sickLeave.map((one) =>
      item('SICK_LEAVE', text.sickLeave(one.grade, shortDate(one.fromDate), shortDate(one.toDate)), one),
    ),
    ...board.goals.map((one) => item(one.kind === 'WORK' ? 'PLAN' : 'PERSONAL', text.goal(one.text), one)),
    ...board.steps.map((one) =>
      item('PLAN', text.step(weekOf(one.weekFrom), one.weeks, one.workPercent), {
        ...one,
        // what the reader may do with it is no news of the citizen
        may: null,
        mayEdit: null,
        waitingOn: null,
      }),
    ),
    ...board.actuals.map((one) => item('PLAN', text.week(weekOf(one.week), one.workPercent), one)),
    ...board.milestones.map((one) => item(one.category, milestoneWords(one.type, one.title), one)),
    ...board.accommodations.map((one) => item('ACCOMMODATION', one.text, { ...one, may: null })),
    ...board.functions.map((one) => item('FUNCTION', `${text.kinds[one.kind]}: ${one.text}`, one)),
    ...(board.planSummary === null
      ? []
      : [item('PLAN', text.summary(board.planSummary.text), board.planSummary, 'summary')]),
    ...board.summaries.map((one) =>
      item(one.category, text.line(categoryWords(one.category), one.text), one, 'summary'),
    ),
  ];
}

/** Counts what is told: every value that is there, also inside lists. */
function factsIn(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, one: unknown) => sum + factsIn(one), 0);
}
