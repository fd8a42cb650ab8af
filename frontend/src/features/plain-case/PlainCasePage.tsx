import type { Category } from '@samtavle/shared/policy';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { AskToSee } from '../../sharing/AskToSee.js';
import { BackLink } from '../../ui/page/BackLink.js';
import { Page } from '../../ui/page/Page.js';
import { Section } from '../../ui/page/Section.js';
import { Failed, Loading, NotThere, Onward } from '../../ui/state/states.js';
import { AccommodationSection } from '../accommodation/index.js';
import {
  CaseHeader,
  LadderSection,
  PeopleSection,
  useBoard,
  WhatYouSee,
  WorkSection,
  type Board,
} from '../board/index.js';
import { FunctionEditor } from '../function/index.js';
import { GoalSection } from '../goal/index.js';
import { SickLeaveList, sickLeaveText } from '../gp-desk/index.js';
import { Leaving } from '../handover/index.js';
import { DeclareImpartiality } from '../protection/index.js';
import { AnswerCorrections } from '../rights/index.js';
import { HandedWords } from '../info-strategy/index.js';
import { isSickListed, StepSection } from '../step/index.js';
import { SummarySection } from '../summary/index.js';
import { Milestones } from './Milestones.js';
import { ownPlace } from './place.js';
import { plainText as text } from './plain.text.js';
import styles from './PlainCasePage.module.css';

/** What the reader may read in full, by the rules alone: never by what is stored. */
function reads(board: Board): (category: Category) => boolean {
  const full = board.sharing.filter(({ level }) => level === 'READ' || level === 'CONTRIBUTE');
  return (category) => full.some((line) => line.category === category);
}

/** What PLAN shows at SUMMARY: the citizen's own short words. */
function Summary({ summary }: { summary: NonNullable<Board['planSummary']> }) {
  return (
    <Section title={text.summary}>
      <p className={styles['summary']}>{summary.text}</p>
      {summary.hoursWanted !== null && (
        <p className={styles['summary']}>{text.hoursWanted(summary.hoursWanted)}</p>
      )}
    </Section>
  );
}

/** The plan's parts; those with nothing to read for this reader are not there. */
function planParts(board: Board): ReactNode[] {
  const may = reads(board);
  const parts = [
    board.planSummary !== null && <Summary key="summary" summary={board.planSummary} />,
    board.summaries.length > 0 && <SummarySection key="summaries" board={board} />,
    board.ladder.length > 0 && <LadderSection key="ladder" board={board} sickListed={isSickListed(board)} />,
    (may('PLAN') || board.steps.length > 0) && <StepSection key="steps" board={board} />,
    (may('ACCOMMODATION') || board.accommodations.length > 0) && (
      <AccommodationSection key="accommodations" board={board} />
    ),
    (may('FUNCTION') || board.functions.length > 0) && <FunctionEditor key="function" board={board} />,
  ];
  return parts.filter((part) => part !== false);
}

function Side({ board }: { board: Board }) {
  const may = reads(board);
  const gp = board.viewer === 'GP';
  const insider = board.viewer !== 'PROSPECTIVE_EMPLOYER' && board.viewer !== 'SUPPORT_PERSON';
  return (
    <>
      {(may('PLAN') || board.goals.length > 0) && <GoalSection board={board} />}
      <Milestones board={board} />
      {gp && (
        <Section title={sickLeaveText.title}>
          <SickLeaveList board={board} />
        </Section>
      )}
      {!gp && board.employments.length + board.sickLeave.length > 0 && <WorkSection board={board} />}
      <PeopleSection board={board} />
      {insider ? <WhatYouSee board={board} /> : <AskToSee board={board} />}
      <Leaving board={board} />
      <DeclareImpartiality caseId={board.caseId} />
    </>
  );
}

/** The case as roles without a desk of their own (and the doctor) read it: the parts they may see, and no others. */
export function PlainCasePage() {
  const { caseId = '' } = useParams();
  const { data: board, failed, again } = useBoard(caseId);
  if (failed) return <Failed again={again} />;
  if (board === undefined) return <Loading title={text.title} rows={5} />;
  if (board === null) return <NotThere />;
  const elsewhere = ownPlace(board.viewer, caseId);
  if (elsewhere !== null) return <Onward to={elsewhere} title={text.title} />;
  const plan = planParts(board);
  return (
    <Page width={plan.length === 0 ? 'text' : 'wide'}>
      <div>
        {board.viewer === 'GP' && <BackLink to="/fastlege">{text.backToGp}</BackLink>}
        <CaseHeader board={board} />
      </div>
      <HandedWords caseId={board.caseId} />
      <AnswerCorrections caseId={board.caseId} />
      {plan.length === 0 ? (
        <Side board={board} />
      ) : (
        <div className={styles['columns']}>
          <div className={styles['column']}>{plan}</div>
          <div className={styles['column']}>
            <Side board={board} />
          </div>
        </div>
      )}
    </Page>
  );
}
