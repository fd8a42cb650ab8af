import { Button } from '@navikt/ds-react/Button';
import { isGrade, sickLeavePercent } from '@samtavle/shared/domain';
import { useState } from 'react';
import type { Board } from '../board/index.js';
import { lastDayOf, weeksWords, type Step } from '../step/index.js';
import { DoneNote } from '../../ui/state/DoneNote.js';
import { gpText as text } from './gp.text.js';
import { RegisterSickLeave, type Start } from './RegisterSickLeave.js';

interface Props {
  board: Board;
  step: Step;
}

/** The sick leave that goes with a granted step; a grade below 20 is none that a sick note can have (ftrl § 8-13). */
function sickLeaveOf(step: Step): Start | null {
  const grade = sickLeavePercent(step.workPercent);
  return isGrade(grade) ? { fromDate: step.weekFrom, toDate: lastDayOf(step), grade } : null;
}

/** What was just granted, with the way on to the sick note. */
export function Granted({ board, step }: Props) {
  const [open, setOpen] = useState(false);
  const start = sickLeaveOf(step);
  return (
    <>
      <DoneNote
        actions={
          start !== null && (
            <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
              {text.registerNext}
            </Button>
          )
        }
      >
        {text.granted(board.citizenName, step.workPercent, weeksWords(step.weekFrom, step.weeks))}
      </DoneNote>
      {open && start !== null && (
        <RegisterSickLeave board={board} start={start} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
