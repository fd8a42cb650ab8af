import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { useState, type SubmitEvent } from 'react';
import { LogWeekDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { numberText } from '../../../ui/form/numberFrom.js';
import { workPercentWords } from '../../../ui/show/WorkPercent.js';
import type { Board } from '../../board/index.js';
import { askText } from '../home.text.js';
import styles from './Ask.module.css';
import { weekOfDraft, type WeekDraft } from './weekDraft.js';

const text = askText.log;
const LOADS = Array.from({ length: 11 }, (_, load) => String(load));
const SHOWN = ['workPercent', 'hours', 'load', 'note'];
const LABELS: Record<string, string> = {
  workPercent: text.percent,
  hours: text.hours,
  load: text.load,
  note: text.note,
};

interface Props {
  caseId: string;
  /** The week's Monday. */
  week: string;
  /** Planned work per cent of that week; null when nothing was planned. */
  planned: number | null;
  sickListed: boolean;
  /** What is already written for the week. */
  logged?: Board['actuals'][number] | undefined;
  onDone: (words: string) => void;
}

function startOf(planned: number | null, logged: Props['logged']): WeekDraft {
  return {
    percent: String(logged?.workPercent ?? planned ?? ''),
    hours: numberText(logged?.hours ?? null),
    load: logged?.load === null || logged?.load === undefined ? '' : String(logged.load),
    note: logged?.note ?? '',
  };
}

/** One week's diary: how much one worked; the rest only if one wants, and for one's own eyes. */
export function LogWeek({ caseId, week, planned, sickListed, logged, onDone }: Props) {
  const [draft, setDraft] = useState(() => startOf(planned, logged));
  const [tried, setTried] = useState(false);
  // Of the week as it stood when the form opened: what comes in live meanwhile must show as a conflict.
  const [expectedVersion] = useState(logged?.version ?? 0);
  const log = useAct(LogWeekDocument, { caseId, onDone: () => onDone(text.done) });
  const read = weekOfDraft(draft);
  const unreadable = tried && 'unreadable' in read ? read.unreadable : [];
  const change = (part: Partial<WeekDraft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if ('content' in read) void log.run({ caseId, week, expectedVersion, ...read.content });
  };
  return (
    <form noValidate className={styles['ask']} onSubmit={submit}>
      <div>
        <TextField
          label={text.percent}
          description={planned === null ? undefined : text.planned(workPercentWords(planned, sickListed))}
          inputMode="numeric"
          htmlSize={5}
          value={draft.percent}
          error={unreadable.includes('workPercent') ? text.noPercent : log.problem('workPercent')}
          onChange={(event) => change({ percent: event.target.value })}
        />
        <p className={styles['pair']} role="status">
          {'content' in read && workPercentWords(read.content.workPercent, sickListed)}
        </p>
      </div>
      <TextField
        label={text.hours}
        inputMode="decimal"
        htmlSize={5}
        value={draft.hours}
        error={unreadable.includes('hours') ? text.noHours : log.problem('hours')}
        onChange={(event) => change({ hours: event.target.value })}
      />
      <div className={styles['private']}>
        <p className={styles['only']}>
          <PadlockLockedIcon aria-hidden fontSize="1.25rem" />
          {text.onlyYou}
        </p>
        <Select
          label={text.load}
          value={draft.load}
          error={log.problem('load')}
          onChange={(event) => change({ load: event.target.value })}
        >
          <option value="">{text.notAnswered}</option>
          {LOADS.map((load) => (
            <option key={load} value={load}>
              {load}
            </option>
          ))}
        </Select>
        <Textarea
          label={text.note}
          minRows={2}
          value={draft.note}
          error={log.problem('note')}
          onChange={(event) => change({ note: event.target.value })}
        />
      </div>
      <div>
        <Button type="submit" loading={log.sending}>
          {text.save}
        </Button>
      </div>
      <ActFeedback
        act={log}
        shown={SHOWN}
        label={(field) => LABELS[field] ?? field}
        value={(field, value) =>
          field === 'workPercent' ? workPercentWords(Number(value), sickListed) : value
        }
      />
    </form>
  );
}
