import { dateText, insight, text } from '@samtavle/shared/text';
import type { OwnCase } from './everything.js';
import { measureLines } from './pdf-measures.js';
import type { PdfPaper } from './pdf-paper.js';
import { writtenWords } from './pdf-words.js';

const words = text('nb');

/** What the case holds, in the order of the citizen's own page. */
export function writeContent(paper: PdfPaper, { board, records }: OwnCase): void {
  paper.heading('H3', insight.content);
  const part = (title: string, items: readonly string[]) => {
    if (items.length === 0) return;
    paper.heading('H4', title);
    paper.list(items);
  };
  part(
    insight.goals,
    board.goals.map((goal) => `${goal.text} (${words.goalStates[goal.state].toLowerCase()})`),
  );
  part(insight.steps, board.steps.map(stepLine));
  part(
    insight.weeks,
    board.actuals.map(({ week, workPercent, note }) => insight.week(week, workPercent, note)),
  );
  part(insight.milestones, board.milestones.map(milestoneLine));
  part(
    insight.sickLeave,
    board.sickLeave.map(({ fromDate, toDate, grade }) => insight.sick(fromDate, toDate, grade)),
  );
  part(
    insight.jobs,
    board.employments.map(({ organisationName, percent, jobTitle, workplace, leaderName }) =>
      [insight.job(organisationName, percent, jobTitle), workplace, leaderName].filter(Boolean).join(', '),
    ),
  );
  part(
    insight.accommodations,
    board.accommodations.map((it) =>
      insight.accommodation(it.text, it.fromDate, it.toDate, words.accommodationStates[it.state]),
    ),
  );
  part(
    insight.functions,
    board.functions.map(({ kind, text: line }) => `${words.functionKinds[kind]}: ${line}`),
  );
  part(insight.summary, board.planSummary === null ? [] : [board.planSummary.text]);
  part(
    insight.summaries,
    board.summaries.map(({ category, text: line }) => `${words.categories[category].title}: ${line}`),
  );
  part(insight.measures, measureLines({ records }));
  for (const [title, lines] of writtenWords(records)) part(title, lines);
  const wishes = records['correction_request'] ?? [];
  part(
    insight.corrections,
    wishes.map((row) => String(Reflect.get(row, 'wish'))),
  );
}

function stepLine(step: OwnCase['board']['steps'][number]): string {
  const { weekFrom, weeks, workPercent, tasks, state, acts } = step;
  const line = insight.step(weekFrom, weeks, workPercent, tasks, words.stepStates[state]);
  return [line, ...acts.map(({ reason }) => reason).filter((it) => it !== null)].join(' ');
}

function milestoneLine(stone: OwnCase['board']['milestones'][number]): string {
  const { title, type, dueDate, status, statusReason } = stone;
  const due = dueDate === null ? '' : `, ${dateText(dueDate, 'nb')}`;
  const why = statusReason === null ? '' : `. ${statusReason}`;
  return `${title ?? words.milestoneTypes[type]}${due}: ${words.milestoneStatuses[status].toLowerCase()}${why}`;
}
