import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { impliesTooLowGrade, sickLeavePercent } from '@samtavle/shared/domain';
import { numberFrom } from '../../ui/form/numberFrom.js';
import { WeekField } from '../../ui/form/WeekField.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import type { Draft } from './draft.js';
import { PercentBar } from './PercentBar.js';
import { formText as text } from './StepForm.text.js';
import styles from './StepFields.module.css';

interface Props {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  /** The server's date, yyyy-mm-dd. */
  today: string;
  sickListed: boolean;
  /** The jobs to choose from; asked only when there are several. */
  jobs: readonly { id: string; name: string }[];
  error: (field: string) => string | undefined;
}

function Pair({ percent, sickListed }: { percent: number | null; sickListed: boolean }) {
  return (
    <div className={styles['pair']}>
      {percent !== null && <PercentBar percent={percent} />}
      <p role="status" className={styles['words']}>
        {percent !== null && `${text.pair} ${workPercentWords(percent, sickListed)}`}
      </p>
      {sickListed && percent !== null && impliesTooLowGrade(percent) && (
        <InlineMessage status="warning">{text.lowGrade(sickLeavePercent(percent))}</InlineMessage>
      )}
    </div>
  );
}

/** What a step consists of, as fields; the pair of per cents follows what is written. */
export function StepFields({ draft, onChange, today, sickListed, jobs, error }: Props) {
  const written = numberFrom(draft.workPercent);
  const percent = typeof written === 'number' && written >= 0 && written <= 100 ? Math.round(written) : null;
  return (
    <>
      {jobs.length > 1 && (
        <Select
          label={text.employer}
          value={draft.employerId ?? ''}
          error={error('employerId')}
          onChange={(event) => onChange({ employerId: event.target.value })}
        >
          {jobs.map((job) => (
            <option key={job.id} value={job.id}>
              {job.name}
            </option>
          ))}
        </Select>
      )}
      <div className={styles['row']}>
        <WeekField
          label={text.weekFrom}
          value={draft.weekFrom}
          today={today}
          error={error('weekFrom')}
          onChange={(weekFrom) => onChange({ weekFrom })}
        />
        <TextField
          label={text.weeks}
          inputMode="numeric"
          className={styles['number'] ?? ''}
          value={draft.weeks}
          error={error('weeks')}
          onChange={(event) => onChange({ weeks: event.target.value })}
        />
      </div>
      <div className={styles['percent']}>
        <TextField
          label={text.workPercent}
          inputMode="numeric"
          className={styles['number'] ?? ''}
          value={draft.workPercent}
          error={error('workPercent')}
          onChange={(event) => onChange({ workPercent: event.target.value })}
        />
        <Pair percent={percent} sickListed={sickListed} />
      </div>
      <TextField
        label={text.hours}
        inputMode="decimal"
        className={styles['number'] ?? ''}
        description={percent === null ? undefined : text.sum(percent)}
        value={draft.hoursPerWeek}
        error={error('hoursPerWeek')}
        onChange={(event) => onChange({ hoursPerWeek: event.target.value })}
      />
      <CheckboxGroup
        legend={text.days}
        value={[...draft.days]}
        error={error('days')}
        onChange={(days: number[]) => onChange({ days })}
      >
        <div className={styles['days']}>
          {text.dayNames.map((name, day) => (
            <Checkbox key={name} value={day + 1}>
              {name}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <Textarea
        label={text.tasks}
        description={text.tasksHelp}
        minRows={2}
        value={draft.tasks}
        error={error('tasks')}
        onChange={(event) => onChange({ tasks: event.target.value })}
      />
    </>
  );
}
