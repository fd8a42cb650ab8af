import { Accommodations } from '../accommodation/index.js';
import { LadderChart, type Board } from '../board/index.js';
import { FunctionKinds } from '../function/index.js';
import { isSickListed } from '../step/index.js';
import { gpText as text, sickLeaveText } from './gp.text.js';
import styles from './PlanBeside.module.css';
import { SickLeaveList } from './SickLeaveList.js';

/** What the issuer needs beside a proposal: the ladder so far, what goes at work, what is adapted, the sick leave. */
export function PlanBeside({ board }: { board: Board }) {
  return (
    <div className={styles['plan']}>
      <div>
        <h3>{text.plan}</h3>
        <LadderChart
          ladder={board.ladder}
          steps={board.steps}
          today={board.today}
          sickListed={isSickListed(board)}
        />
      </div>
      <div>
        <h3>{text.function}</h3>
        <FunctionKinds board={board} level={4} />
      </div>
      <div>
        <h3>{text.accommodations}</h3>
        <Accommodations board={board} level={4} />
      </div>
      <div>
        <h3>{sickLeaveText.title}</h3>
        <SickLeaveList board={board} />
      </div>
    </div>
  );
}
