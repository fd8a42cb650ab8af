import type { ReactNode } from 'react';
import { Page } from '../../ui/page/Page.js';
import { AccommodationSection } from '../accommodation/index.js';
import { FunctionEditor } from '../function/index.js';
import { GoalSection } from '../goal/index.js';
import { HandedWords } from '../info-strategy/index.js';
import { Leaving } from '../handover/index.js';
import { DeclareImpartiality } from '../protection/index.js';
import { AnswerCorrections } from '../rights/index.js';
import { isSickListed, StepSection } from '../step/index.js';
import { SummarySection } from '../summary/index.js';
import styles from './BoardView.module.css';
import { CaseHeader } from './CaseHeader.js';
import { Columns } from './columns/Columns.js';
import { LadderSection } from './ladder/LadderSection.js';
import { PeopleSection } from './sections/PeopleSection.js';
import { WhatYouSee } from './sections/WhatYouSee.js';
import { WhoWaits } from './sections/WhoWaits.js';
import { WorkSection } from './sections/WorkSection.js';
import type { Board } from './useBoard.js';

/** The whole board: the ladder and who waits on whom on top, then the columns, then the rest of the case. */
export function BoardView({ board, above }: { board: Board; above?: ReactNode }) {
  const sickListed = isSickListed(board);
  return (
    <Page>
      <div>
        {above}
        <CaseHeader board={board} />
      </div>
      <div className={styles['top']}>
        <LadderSection board={board} sickListed={sickListed} />
        <WhoWaits board={board} />
      </div>
      <HandedWords caseId={board.caseId} />
      <AnswerCorrections caseId={board.caseId} />
      <Columns board={board} />
      <div className={styles['rest']}>
        <StepSection board={board} />
        <AccommodationSection board={board} />
        <GoalSection board={board} />
        <FunctionEditor board={board} />
        <SummarySection board={board} />
        <WorkSection board={board} />
        <PeopleSection board={board} />
        <WhatYouSee board={board} />
        <Leaving board={board} />
        <DeclareImpartiality caseId={board.caseId} />
      </div>
    </Page>
  );
}
