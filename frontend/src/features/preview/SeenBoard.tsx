import { AccommodationCard } from '../accommodation/index.js';
import { type Board, LadderSection, PeopleSection, WorkSection } from '../board/index.js';
import { isSickListed } from '../step/index.js';
import { SummaryLines } from '../summary/index.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { previewText as text } from './preview.text.js';
import styles from './SeenBoard.module.css';
import { SeenFunctions, SeenGoals, SeenMilestones, SeenSummary } from './SeenLists.js';
import { SeenSteps } from './SeenSteps.js';

/**
 * A case as another person's board query returns it, with the parts that person's own pages are made of, to read
 * only. What is not in the answer leaves no trace here either: no empty headings.
 */
export function SeenBoard({ board }: { board: Board }) {
  const sickListed = isSickListed(board);
  const parts = [
    board.steps.length + board.ladder.length > 0 && (
      <LadderSection key="ladder" board={board} sickListed={sickListed} />
    ),
    board.steps.length > 0 && <SeenSteps key="steps" board={board} />,
    board.planSummary !== null && <SeenSummary key="summary" summary={board.planSummary} />,
    board.summaries.length > 0 && (
      <Section key="summaries" title={text.summaries}>
        <SummaryLines summaries={board.summaries} />
      </Section>
    ),
    board.accommodations.length > 0 && (
      <Section key="accommodations" title={text.accommodations}>
        <ul className={styles['cards']}>
          {board.accommodations.map((it) => (
            <AccommodationCard key={it.id} accommodation={it} today={board.today} />
          ))}
        </ul>
      </Section>
    ),
    board.functions.length > 0 && <SeenFunctions key="functions" functions={board.functions} />,
    board.goals.length > 0 && <SeenGoals key="goals" goals={board.goals} />,
    board.milestones.length > 0 && <SeenMilestones key="milestones" milestones={board.milestones} />,
    board.employments.length + board.sickLeave.length > 0 && <WorkSection key="work" board={board} />,
  ].filter((part) => part !== false);
  return (
    <>
      <p className={styles['name']}>{board.citizenName}</p>
      {parts.length === 0 ? <Empty>{text.nothing}</Empty> : parts}
      <PeopleSection board={board} readOnly />
    </>
  );
}
