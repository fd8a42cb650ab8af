import { useParams } from 'react-router';
import { AccommodationSection } from '../accommodation/index.js';
import { PeopleSection, useBoard, type Board } from '../board/index.js';
import { FunctionEditor } from '../function/index.js';
import { HandedWords } from '../info-strategy/index.js';
import { Leaving } from '../handover/index.js';
import { DeclareImpartiality } from '../protection/index.js';
import { AnswerCorrections } from '../rights/index.js';
import { SummarySection } from '../summary/index.js';
import { useMe } from '../../platform/session.js';
import { BackLink } from '../../ui/page/BackLink.js';
import { Page } from '../../ui/page/Page.js';
import { AskToSee } from '../../sharing/AskToSee.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Failed, Loading, NotThere, Onward } from '../../ui/state/states.js';
import { Ahead } from './Ahead.js';
import { Answer } from './Answer.js';
import { Dates } from './Dates.js';
import { employerText as text } from './employer.text.js';
import styles from './EmployerCasePage.module.css';
import { Job } from './Job.js';
import { OwnTasks } from './OwnTasks.js';
import { SickLeave } from './SickLeave.js';
import { ThisWeek } from './ThisWeek.js';

/** Those the employer works with, where there is anyone but the employer to tell of. */
function People({ board }: { board: Board }) {
  if (board.participants.every((person) => person.id === board.viewerParticipantId)) return null;
  return <PeopleSection board={board} />;
}

/**
 * One employee at the employer's: what is agreed, what to do this week, when the next talk is. A part with nothing in
 * it for this reader is not there at all, whatever the reason.
 */
export function EmployerCasePage() {
  const { caseId = '' } = useParams();
  const { cases } = useMe();
  const { data: board, failed, again } = useBoard(caseId);
  if (failed) return <Failed again={again} />;
  if (board === undefined) return <Loading title={text.title} rows={5} />;
  if (board === null) return <NotThere />;
  if (board.viewer !== 'EMPLOYER') return <Onward to={`/sak/${caseId}`} title={text.title} />;
  return (
    <Page>
      <div>
        {cases.filter(({ role }) => role === 'EMPLOYER').length > 1 && (
          <BackLink to="/arbeidsgiver">{text.back}</BackLink>
        )}
        <PageHeading title={board.citizenName} />
      </div>
      <Answer board={board} />
      <HandedWords caseId={board.caseId} />
      <AnswerCorrections caseId={board.caseId} />
      <div className={styles['parts']}>
        <div className={styles['now']}>
          <ThisWeek board={board} />
        </div>
        <div className={styles['todo']}>
          <Dates board={board} />
          <OwnTasks board={board} />
        </div>
        <div className={styles['plan']}>
          <AccommodationSection board={board} />
          {board.functions.length > 0 && <FunctionEditor board={board} />}
          <SummarySection board={board} />
          <Ahead board={board} />
        </div>
        <div className={styles['facts']}>
          <SickLeave board={board} />
          <Job board={board} />
          <People board={board} />
          <AskToSee board={board} />
          <Leaving board={board} />
          <DeclareImpartiality caseId={board.caseId} />
        </div>
      </div>
    </Page>
  );
}
