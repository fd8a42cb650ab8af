import { TextField } from '@navikt/ds-react/TextField';
import { isGrade } from '@samtavle/shared/domain';
import { numberFrom } from '../../ui/form/numberFrom.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { sickLeaveText as text } from './gp.text.js';
import styles from './sickLeave.module.css';

/** The grade that is written, when it is one a sick note can have (ftrl § 8-13). */
export function gradeFrom(written: string): number | null {
  const grade = numberFrom(written);
  return typeof grade === 'number' && isGrade(grade) ? grade : null;
}

/** The grade, and what it means for work. */
export function GradeField({
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
