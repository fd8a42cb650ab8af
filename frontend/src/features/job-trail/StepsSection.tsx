import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { Track } from '@samtavle/shared/domain';
import { useState } from 'react';
import { ChooseTrackDocument, RecordJobStartDocument, type JobTrailQuery } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { milestoneWords } from '../../ui/show/words.js';
import { Empty } from '../../ui/state/states.js';
import { statusText, trackText, trailText as text } from './jobTrail.text.js';
import styles from './JobTrailPage.module.css';

type Trail = NonNullable<JobTrailQuery['jobTrail']>;
type Stone = Trail['milestones'][number];

const CHOICES: readonly Track[] = ['IPS', 'SFJ'];

function TrackForm({ trail: { caseId, track }, onClose }: { trail: Trail; onClose: () => void }) {
  const act = useAct(ChooseTrackDocument, { caseId, onDone: onClose });
  const [chosen, setChosen] = useState<Track>(track === 'SFJ' ? 'SFJ' : 'IPS');
  return (
    <FormDialog
      title={text.chooseTitle}
      lead={text.chooseLead}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => void act.run({ caseId, track: chosen })}
    >
      <RadioGroup
        legend={text.which}
        value={chosen}
        error={act.problem('track')}
        onChange={(value: Track) => setChosen(value)}
      >
        {CHOICES.map((it) => (
          <Radio key={it} value={it} description={trackText[it].help}>
            {trackText[it].name}
          </Radio>
        ))}
      </RadioGroup>
      <ActFeedback act={act} shown={['track']} />
    </FormDialog>
  );
}

function StartForm({ trail: { caseId, today }, onClose }: { trail: Trail; onClose: () => void }) {
  const act = useAct(RecordJobStartDocument, { caseId, onDone: onClose });
  const [startDate, setDate] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (startDate !== null) void act.run({ caseId, startDate });
  };
  return (
    <FormDialog
      title={text.startTitle}
      lead={text.startLead}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <DateField
        label={text.startDate}
        value={startDate}
        today={today}
        error={tried && startDate === null ? text.missingDate : act.problem('startDate')}
        onChange={setDate}
      />
      <ActFeedback act={act} shown={['startDate']} />
    </FormDialog>
  );
}

/** How it stands with a stone. When something was done is not kept, but the first day in the job is a fact of its own. */
function when({ type, status, dueDate, overdue }: Stone): string {
  const done = status === 'DONE';
  const told = dueDate === null || (done && type !== 'JOB_START') ? null : longDate(dueDate);
  const day = told === null ? null : done ? told : text.by(told);
  return [statusText[status].toLowerCase(), day, overdue ? text.overdue : null]
    .filter((it) => it !== null)
    .join(', ');
}

/** The milestones of the track as a road: what is done, what is next, and by when. */
export function StepsSection({ trail, acting }: { trail: Trail; acting: boolean }) {
  const [open, setOpen] = useState<'track' | 'start' | null>(null);
  const { track, milestones, mayChooseTrack, mayRecordStart, viewer } = trail;
  const onTrack = track === 'IPS' || track === 'SFJ';
  const inJob = milestones.some(({ type, status }) => type === 'JOB_START' && status === 'DONE');
  const close = () => setOpen(null);
  return (
    <Section
      title={text.steps}
      {...(track !== null && { lead: text.track(trackText[track].name) })}
      actions={
        acting && (
          <>
            {mayRecordStart && onTrack && (
              <Button size="small" variant="secondary" onClick={() => setOpen('start')}>
                {inJob ? text.startAgain : text.start}
              </Button>
            )}
            {mayChooseTrack && (
              <Button
                size="small"
                variant={onTrack ? 'tertiary' : 'primary'}
                onClick={() => setOpen('track')}
              >
                {onTrack ? text.change : text.choose}
              </Button>
            )}
          </>
        )
      }
    >
      {milestones.length === 0 && <Empty>{viewer === 'CITIZEN' ? text.noSteps : text.noStepsOther}</Empty>}
      <ol className={styles['road']}>
        {milestones.map((it) => (
          <li
            key={it.id}
            className={`${styles['stone'] ?? ''} ${it.status === 'DONE' ? (styles['done'] ?? '') : ''} ${it.overdue ? (styles['late'] ?? '') : ''}`}
          >
            <span className={styles['name']}>{milestoneWords(it.type, null)}</span>
            <span className={styles['when']}>{when(it)}</span>
          </li>
        ))}
      </ol>
      {open === 'track' && <TrackForm trail={trail} onClose={close} />}
      {open === 'start' && <StartForm trail={trail} onClose={close} />}
    </Section>
  );
}
