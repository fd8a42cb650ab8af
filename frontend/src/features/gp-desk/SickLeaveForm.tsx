import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { isGrade } from '@samtavle/shared/domain';
import { useState } from 'react';
import {
  ChangeSickLeaveDocument,
  RegisterSickLeaveDocument,
  type BoardFieldsFragment as Board,
} from '../../gql/graphql.js';
import { useAct, type Act } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { numberFrom } from '../../ui/form/numberFrom.js';
import { shortDate } from '../../ui/show/dates.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { fieldWords, sickLeaveText as text } from './gp.text.js';
import styles from './SickLeaveForm.module.css';

export type Period = Board['sickLeave'][number];

/** What the form begins with. */
export interface Start {
  fromDate: string | null;
  toDate: string | null;
  /** Sick-leave grade, 20–100; null leaves it to be written. */
  grade: number | null;
}

type Case = Pick<Board, 'caseId' | 'employments' | 'today'>;

/** The grade that is written, when it is one a sick note can have (ftrl § 8-13). */
function gradeFrom(written: string): number | null {
  const grade = numberFrom(written);
  return typeof grade === 'number' && isGrade(grade) ? grade : null;
}

function Grade({
  written,
  onChange,
  error,
}: {
  written: string;
  onChange: (written: string) => void;
  error: string | undefined;
}) {
  const grade = gradeFrom(written);
  return (
    <div className={styles['grade']}>
      <TextField
        label={text.grade}
        inputMode="numeric"
        className={styles['number'] ?? ''}
        value={written}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      <p role="status" className={styles['pair']}>
        {grade !== null && `${text.pair} ${workPercentWords(100 - grade, true)}`}
      </p>
    </div>
  );
}

function Feedback({ act }: { act: Act<never> }) {
  return (
    <ActFeedback
      act={act}
      shown={['fromDate', 'toDate', 'grade']}
      label={fieldWords}
      value={(field, value) => (field === 'grade' ? `Sykmeldt ${value} %` : shortDate(value))}
    />
  );
}

/** A new sick leave: first and last day, grade, and the job it is from. Mount it to open it. */
export function RegisterSickLeave({
  board,
  start,
  onClose,
}: {
  board: Case;
  start: Start;
  onClose: () => void;
}) {
  const { caseId, today, employments } = board;
  const act = useAct(RegisterSickLeaveDocument, { caseId, onDone: onClose });
  const jobs = employments.filter((job) => job.toDate === null || job.toDate >= today);
  const [fromDate, setFrom] = useState(start.fromDate);
  const [toDate, setTo] = useState(start.toDate);
  const [written, setGrade] = useState(start.grade === null ? '' : String(start.grade));
  const [employerId, setEmployer] = useState(jobs[0]?.organisationId ?? '');
  const [tried, setTried] = useState(false);
  const grade = gradeFrom(written);
  const missing = (is: boolean, words: string) => (tried && is ? words : undefined);
  const submit = () => {
    setTried(true);
    if (fromDate === null || toDate === null || grade === null) return;
    void act.run({ caseId, fromDate, toDate, grade, employerId: employerId || null });
  };
  return (
    <FormDialog
      title={text.registerTitle}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <div className={styles['dates']}>
        <DateField
          label={text.from}
          value={fromDate}
          onChange={setFrom}
          today={today}
          error={missing(fromDate === null, text.noFrom) ?? act.problem('fromDate')}
        />
        <DateField
          label={text.to}
          value={toDate}
          onChange={setTo}
          today={today}
          error={missing(toDate === null, text.noTo) ?? act.problem('toDate')}
        />
      </div>
      <Grade
        written={written}
        onChange={setGrade}
        error={missing(grade === null, text.noGrade) ?? act.problem('grade')}
      />
      {jobs.length > 0 && (
        <Select
          label={text.employer}
          value={employerId}
          error={act.problem('employerId')}
          onChange={(event) => setEmployer(event.target.value)}
        >
          {jobs.map((job) => (
            <option key={job.id} value={job.organisationId}>
              {job.organisationName}
            </option>
          ))}
          <option value="">{text.allEmployers}</option>
        </Select>
      )}
      <Feedback act={act} />
    </FormDialog>
  );
}

/** Another last day or grade for a sick leave. Mount it to open it. */
export function ChangeSickLeave({
  board,
  period,
  onClose,
}: {
  board: Case;
  period: Period;
  onClose: () => void;
}) {
  const act = useAct(ChangeSickLeaveDocument, { caseId: board.caseId, onDone: onClose });
  const [toDate, setTo] = useState<string | null>(period.toDate);
  const [written, setGrade] = useState(String(period.grade));
  const [tried, setTried] = useState(false);
  const grade = gradeFrom(written);
  const missing = (is: boolean, words: string) => (tried && is ? words : undefined);
  const submit = () => {
    setTried(true);
    if (toDate === null || grade === null) return;
    void act.run({ id: period.id, expectedVersion: period.version, toDate, grade });
  };
  return (
    <FormDialog
      title={text.changeTitle}
      lead={text.period(shortDate(period.fromDate), shortDate(period.toDate))}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <DateField
        label={text.to}
        value={toDate}
        onChange={setTo}
        today={board.today}
        error={missing(toDate === null, text.noTo) ?? act.problem('toDate')}
      />
      <Grade
        written={written}
        onChange={setGrade}
        error={missing(grade === null, text.noGrade) ?? act.problem('grade')}
      />
      <Feedback act={act} />
    </FormDialog>
  );
}
