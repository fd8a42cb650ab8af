import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { isGrade, sickLeavePercent } from '@samtavle/shared/domain';
import { useEffect, useRef, useState } from 'react';
import type { Board } from '../board/index.js';
import { lastDayOf, weeksWords, type Step } from '../step/index.js';
import styles from './Granted.module.css';
import { gpText as text } from './gp.text.js';
import { RegisterSickLeave, type Start } from './SickLeaveForm.js';

interface Props {
  board: Board;
  step: Step;
}

/** The sick leave that goes with a granted step; a grade below 20 is none that a sick note can have (ftrl § 8-13). */
function sickLeaveOf(step: Step): Start | null {
  const grade = sickLeavePercent(step.workPercent);
  return !isGrade(grade) ? null : { fromDate: step.weekFrom, toDate: lastDayOf(step), grade };
}

/** What was just granted, with the way on to the sick note; takes the focus that the answered proposal had. */
export function Granted({ board, step }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const start = sickLeaveOf(step);
  useEffect(() => {
    element.current?.focus();
  }, []);
  return (
    <div ref={element} tabIndex={-1} className={styles['granted']}>
      <LocalAlert status="success" size="small">
        <LocalAlert.Content>
          <div className={styles['line']}>
            {text.granted(board.citizenName, step.workPercent, weeksWords(step.weekFrom, step.weeks))}
            {start !== null && (
              <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                {text.registerNext}
              </Button>
            )}
          </div>
        </LocalAlert.Content>
      </LocalAlert>
      {open && start !== null && (
        <RegisterSickLeave board={board} start={start} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}
