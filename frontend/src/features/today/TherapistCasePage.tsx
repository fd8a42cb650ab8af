import { useParams } from 'react-router';
import { AccommodationSection } from '../accommodation/index.js';
import { CaseHeader, Columns, LadderSection, useBoard, WhoWaits } from '../board/index.js';
import { FunctionEditor } from '../function/index.js';
import { GoalSection } from '../goal/index.js';
import { Leaving } from '../handover/index.js';
import { PlanSummarySection } from '../plan-summary/index.js';
import { HandedWords } from '../info-strategy/index.js';
import { DeclareImpartiality } from '../protection/index.js';
import { AnswerCorrections } from '../rights/index.js';
import { isSickListed, StepSection } from '../step/index.js';
import { SummarySection } from '../summary/index.js';
import { AskToSee } from '../../sharing/AskToSee.js';
import { BackLink } from '../../ui/page/BackLink.js';
import { Page } from '../../ui/page/Page.js';
import { Failed, Loading, NotThere, Onward } from '../../ui/state/states.js';
import styles from './TherapistCasePage.module.css';
import { caseText as text } from './today.text.js';

/** One case at the therapist's: the plan, written together with the citizen. */
export function TherapistCasePage() {
  const { caseId = '' } = useParams();
  const { data: board, failed, again } = useBoard(caseId);
  if (failed) return <Failed again={again} />;
  if (board === undefined) return <Loading title={text.title} rows={6} />;
  if (board === null) return <NotThere />;
  if (board.viewer !== 'THERAPIST') return <Onward to={`/sak/${caseId}`} title={text.title} />;
  return (
    <Page>
      <div>
        <BackLink to="/behandler">{text.back}</BackLink>
        <CaseHeader board={board} />
      </div>
      <HandedWords caseId={board.caseId} />
      <AnswerCorrections caseId={board.caseId} />
      <LadderSection board={board} sickListed={isSickListed(board)} />
      <div className={styles['plan']}>
        <StepSection board={board} />
        <div className={styles['side']}>
          <WhoWaits board={board} />
          <GoalSection board={board} />
          <PlanSummarySection board={board} />
          <SummarySection board={board} />
          <AccommodationSection board={board} />
          <AskToSee board={board} />
        </div>
      </div>
      <FunctionEditor board={board} />
      <Columns board={board} />
      <Leaving board={board} />
      <DeclareImpartiality caseId={board.caseId} />
    </Page>
  );
}
