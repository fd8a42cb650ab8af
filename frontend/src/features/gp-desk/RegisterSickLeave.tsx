import { Select } from '@navikt/ds-react/Select';
import { useState } from 'react';
import { RegisterSickLeaveDocument, type BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { GradeField, gradeFrom } from './GradeField.js';
import { sickLeaveText as text } from './gp.text.js';
import styles from './sickLeave.module.css';
import { SickLeaveFeedback } from './SickLeaveFeedback.js';

export type Period = Board['sickLeave'][number];

/** What the form begins with. */
export interface Start {
  fromDate: string | null;
  toDate: string | null;
  /** Sick-leave grade, 20–100; null leaves it to be written. */
  grade: number | null;
}

export type Case = Pick<Board, 'caseId' | 'employments' | 'today'>;

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
      <GradeField
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
      <SickLeaveFeedback act={act} />
    </FormDialog>
  );
}
