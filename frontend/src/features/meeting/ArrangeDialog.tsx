import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { dateOf, MEETING_CHANNELS, MEETING_MINUTES, type MeetingChannel } from '@samtavle/shared/domain';
import { useState } from 'react';
import { ArrangeMeetingDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { clock } from '../../ui/show/dates.js';
import { arrangeText as text, channelText } from './meeting.text.js';
import styles from './Meeting.module.css';
import type { Arranged, Meeting } from './meetings.js';

interface Props {
  caseId: string;
  today: string;
  meeting: Meeting;
  onClose: () => void;
}

const SHOWN = ['day', 'time', 'duration', 'channel', 'place', 'agenda', 'preparations', 'changeReason'];
const LABELS: Readonly<Record<string, string>> = text;

function draftOf(arranged: Arranged | null) {
  return {
    channel: arranged?.channel ?? 'OPPMOTE',
    place: arranged?.place ?? '',
    day: arranged === null ? null : dateOf(arranged.startsAt),
    time: arranged === null ? '' : clock(arranged.startsAt).replace('.', ':'),
    duration: String(arranged?.duration ?? MEETING_MINUTES.usual),
    agenda: arranged?.agenda ?? '',
    preparations: arranged?.preparations ?? '',
    changeReason: '',
  };
}

/** Sets when and where the meeting is, and what it is about; or changes it. Mount it to open it. */
export function ArrangeDialog({ caseId, today, meeting, onClose }: Props) {
  const [arranged] = useState(meeting.arranged);
  const [draft, setDraft] = useState(() => draftOf(arranged));
  const [tried, setTried] = useState(false);
  const act = useAct(ArrangeMeetingDocument, { caseId, onDone: onClose });
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const error = (field: keyof typeof draft, missing = false) =>
    act.problem(field) ?? (tried && missing ? text.missing : undefined);
  const submit = () => {
    setTried(true);
    const { day, time, agenda } = draft;
    if (day === null || time === '' || agenda.trim() === '') return;
    void act.run({
      ...draft,
      day,
      time: time.replace('.', ':'),
      milestoneId: meeting.id,
      expectedVersion: arranged?.version ?? 0,
      duration: Number(draft.duration),
    });
  };
  return (
    <FormDialog
      title={arranged === null ? text.title : text.changeTitle}
      lead={text.lead}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <div className={styles['fields']}>
        <DateField
          label={text.day}
          value={draft.day}
          today={today}
          error={error('day', draft.day === null)}
          onChange={(day) => set({ day })}
        />
        <TextField
          label={text.time}
          description={text.timeHelp}
          value={draft.time}
          error={error('time', draft.time === '')}
          onChange={({ target }) => set({ time: target.value })}
        />
        <TextField
          label={text.duration}
          inputMode="numeric"
          value={draft.duration}
          error={error('duration')}
          onChange={({ target }) => set({ duration: target.value })}
        />
      </div>
      <RadioGroup
        legend={text.channel}
        value={draft.channel}
        onChange={(channel: MeetingChannel) => set({ channel })}
      >
        {MEETING_CHANNELS.map((channel) => (
          <Radio key={channel} value={channel}>
            {channelText[channel]}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={text.place}
        description={text.placeHelp}
        value={draft.place}
        error={error('place')}
        onChange={({ target }) => set({ place: target.value })}
      />
      <Textarea
        label={text.agenda}
        minRows={3}
        value={draft.agenda}
        error={error('agenda', draft.agenda.trim() === '')}
        onChange={({ target }) => set({ agenda: target.value })}
      />
      <Textarea
        label={text.preparations}
        minRows={2}
        value={draft.preparations}
        error={error('preparations')}
        onChange={({ target }) => set({ preparations: target.value })}
      />
      {arranged !== null && (
        <Textarea
          label={text.changeReason}
          description={text.changeHelp}
          minRows={2}
          value={draft.changeReason}
          error={error('changeReason')}
          onChange={({ target }) => set({ changeReason: target.value })}
        />
      )}
      <ActFeedback act={act} shown={SHOWN} label={(field) => LABELS[field] ?? field} />
    </FormDialog>
  );
}
