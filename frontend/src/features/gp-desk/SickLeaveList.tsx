import { Button } from '@navikt/ds-react/Button';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { mayDo } from '@samtavle/shared/policy';
import { useState } from 'react';
import type { BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { addDays, longDate, shortDate } from '../../ui/show/dates.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { Empty } from '../../ui/state/states.js';
import { sickLeaveText as text } from './gp.text.js';
import { ChangeSickLeave } from './ChangeSickLeave.js';
import { RegisterSickLeave, type Period, type Start } from './RegisterSickLeave.js';
import styles from './SickLeaveList.module.css';

type Case = Pick<Board, 'caseId' | 'viewer' | 'sickLeave' | 'employments' | 'today'>;

/** The next sick leave most likely follows the last one, at the same grade. */
function following({ sickLeave, today }: Case): Start {
  const last = sickLeave.toSorted((a, b) => a.toDate.localeCompare(b.toDate)).at(-1);
  if (last === undefined || last.toDate < today) return { fromDate: today, toDate: null, grade: null };
  return { fromDate: addDays(last.toDate, 1), toDate: null, grade: last.grade };
}

function Line({ board, period, onChange }: { board: Case; period: Period; onChange: () => void }) {
  const { fromDate, toDate, grade, issuerName } = period;
  const pair = workPercentWords(100 - grade, true);
  const now = fromDate <= board.today && board.today <= toDate;
  return (
    <li className={styles['line']}>
      <span>
        <span className={styles['pair']}>{pair}</span>
        <span className={styles['dates']}>
          {[
            text.period(shortDate(fromDate), longDate(toDate)),
            now ? text.now : null,
            issuerName === null ? null : text.by(issuerName),
          ]
            .filter((it) => it !== null)
            .join(' · ')}
        </span>
      </span>
      {mayDo(board.viewer, 'CHANGE_SICK_LEAVE') && (
        <Button size="small" variant="tertiary" aria-label={text.changeOne(pair)} onClick={onChange}>
          {text.change}
        </Button>
      )}
    </li>
  );
}

/** The sick leave so far, newest first, with the issuer's way to register and change it. */
export function SickLeaveList({ board }: { board: Case }) {
  const [open, setOpen] = useState<'register' | Period | null>(null);
  const close = () => setOpen(null);
  const newestFirst = board.sickLeave.toSorted((a, b) => b.fromDate.localeCompare(a.fromDate));
  const here = newestFirst.filter((period) => period.toDate >= board.today);
  const behind = newestFirst.filter((period) => period.toDate < board.today);
  const list = (periods: readonly Period[]) => (
    <ul className={styles['list']}>
      {periods.map((period) => (
        <Line key={period.id} board={board} period={period} onChange={() => setOpen(period)} />
      ))}
    </ul>
  );
  return (
    <div className={styles['all']}>
      {here.length === 0 ? <Empty>{text.none}</Empty> : list(here)}
      {behind.length > 0 && <ReadMore header={text.earlier(behind.length)}>{list(behind)}</ReadMore>}
      {mayDo(board.viewer, 'REGISTER_SICK_LEAVE') && (
        <Button size="small" variant="secondary" onClick={() => setOpen('register')}>
          {text.register}
        </Button>
      )}
      {open === 'register' && <RegisterSickLeave board={board} start={following(board)} onClose={close} />}
      {open !== null && open !== 'register' && (
        <ChangeSickLeave board={board} period={open} onClose={close} />
      )}
    </div>
  );
}
