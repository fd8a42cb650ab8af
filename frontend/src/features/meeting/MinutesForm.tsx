import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Textarea } from '@navikt/ds-react/Textarea';
import { Fragment, useState } from 'react';
import { PublishMinutesDocument, SaveMinutesDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { minutesText as text } from './meeting.text.js';
import styles from './Meeting.module.css';
import { goesByLaw, type Meeting } from './meetings.js';

const FIELDS = [
  'situation',
  'conclusion',
  'taskEmployee',
  'taskEmployer',
  'taskNav',
  'taskClinician',
  'otherParticipants',
] as const;
/** Until when each task is to be done, by the task's field. */
const DAYS = {
  taskEmployee: 'taskEmployeeBy',
  taskEmployer: 'taskEmployerBy',
  taskNav: 'taskNavBy',
  taskClinician: 'taskClinicianBy',
} as const;
const dayOf = (field: string) => Object.entries(DAYS).find(([task]) => task === field)?.[1];
const SHOWN = [...FIELDS, ...Object.values(DAYS)];
const LABELS: Readonly<Record<string, unknown>> = text;

function label(field: string): string {
  const words = LABELS[field];
  return typeof words === 'string' ? words : field;
}

interface Person {
  participantId: string;
  name: string;
  tookPart: boolean;
  shared: boolean;
}

function peopleOf({ called, minutes: [newest] }: Meeting): Person[] {
  return called.map(({ participantId, name, answer }) => {
    const before = newest?.people.find((one) => one.participantId === participantId);
    const came = answer?.answer === 'COMES';
    return { participantId, name, tookPart: before?.tookPart ?? came, shared: before?.shared ?? came };
  });
}

/** Minutes are written, kept as a draft, and shared with those who are chosen. */
export function MinutesForm({
  caseId,
  meeting,
  today,
  onDone,
}: {
  caseId: string;
  meeting: Meeting;
  today: string;
  onDone: () => void;
}) {
  const { id: milestoneId, draft, minutes } = meeting;
  const [words, setWords] = useState(() =>
    Object.fromEntries(FIELDS.map((field) => [field, draft?.[field] ?? ''])),
  );
  const [days, setDays] = useState(() =>
    Object.fromEntries(Object.values(DAYS).map((field) => [field, draft?.[field] ?? null])),
  );
  const [version, setVersion] = useState(draft?.version ?? 0);
  const [people, setPeople] = useState(() => peopleOf(meeting));
  const [changeReason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const keep = useAct(SaveMinutesDocument, {
    caseId,
    onDone: (outcome) => setVersion(outcome.version ?? 0),
  });
  const share = useAct(PublishMinutesDocument, { caseId, onDone });
  const save = () => keep.run({ milestoneId, expectedVersion: version, ...words, ...days });
  const publish = async () => {
    const kept = await save();
    const keptVersion = kept?.version ?? null;
    if (keptVersion === null) return;
    const chosen = people.map(({ participantId, tookPart, shared }) => ({ participantId, tookPart, shared }));
    await share.run({ milestoneId, expectedVersion: keptVersion, people: chosen, changeReason });
  };
  const tick = (participantId: string, change: Partial<Person>) =>
    setPeople((before) =>
      before.map((one) => (one.participantId === participantId ? { ...one, ...change } : one)),
    );
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
    >
      <p className={styles['subtle']}>{text.lead}</p>
      {FIELDS.map((field) => {
        const day = dayOf(field);
        return (
          <Fragment key={field}>
            <Textarea
              label={label(field)}
              minRows={2}
              value={words[field] ?? ''}
              error={keep.problem(field) ?? share.problem(field)}
              onChange={({ target }) => {
                setSaid('');
                setWords((before) => ({ ...before, [field]: target.value }));
              }}
            />
            {day !== undefined && (
              <DateField
                label={label(day)}
                value={days[day] ?? null}
                today={today}
                error={keep.problem(day)}
                onChange={(date) => {
                  setSaid('');
                  setDays((before) => ({ ...before, [day]: date }));
                }}
              />
            )}
          </Fragment>
        );
      })}
      {people.length > 0 && (
        <fieldset className={styles['list']} style={{ border: 0 }}>
          <legend className={styles['part']}>{text.who}</legend>
          <p className={styles['subtle']}>{goesByLaw(meeting) ? text.whoHelp.law : text.whoHelp.consent}</p>
          {people.map(({ participantId, name, tookPart, shared }) => (
            <div key={participantId} className={styles['person']}>
              <Checkbox
                checked={tookPart}
                onChange={({ target }) => tick(participantId, { tookPart: target.checked })}
              >
                {text.tookPart(name)}
              </Checkbox>
              <Checkbox
                checked={shared}
                onChange={({ target }) => tick(participantId, { shared: target.checked })}
              >
                {text.shared(name)}
              </Checkbox>
            </div>
          ))}
        </fieldset>
      )}
      {minutes.length > 0 && (
        <Textarea
          label={text.changeReason}
          minRows={2}
          value={changeReason}
          error={share.problem('changeReason')}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      <ActFeedback act={keep} shown={SHOWN} label={label} />
      <ActFeedback act={share} shown={[...SHOWN, 'changeReason']} label={label} />
      <div className={styles['buttons']}>
        <Button type="submit" loading={share.sending}>
          {text.publish}
        </Button>
        <Button
          type="button"
          variant="secondary"
          loading={keep.sending}
          onClick={() =>
            void save().then((kept) => setSaid(kept !== null && kept.id !== null ? text.saved : ''))
          }
        >
          {text.save}
        </Button>
      </div>
      <p role="status" className={styles['subtle']}>
        {said}
      </p>
    </form>
  );
}
