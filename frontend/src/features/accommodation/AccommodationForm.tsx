import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import {
  ChangeAccommodationDocument,
  ProposeAccommodationDocument,
  type BoardFieldsFragment as Board,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { accommodationText as text, fieldWords, valueWords } from './accommodation.text.js';
import styles from './AccommodationForm.module.css';

export type Accommodation = Board['accommodations'][number];

/** The jobs that an accommodation can be about. */
export function jobsNow({ employments, today }: Pick<Board, 'employments' | 'today'>): Board['employments'] {
  return employments.filter((job) => job.toDate === null || job.toDate >= today);
}

interface Props {
  board: Pick<Board, 'caseId' | 'viewer' | 'employments' | 'today'>;
  /** The one to change; a new one when left out. */
  accommodation?: Accommodation;
  onClose: () => void;
}

const SHOWN = ['text', 'fromDate', 'toDate'];

/** Proposes an accommodation, or changes one. Mount it to open it. */
export function AccommodationForm({ board, accommodation: now, onClose }: Props) {
  // As it stood when the form was opened: what others change meanwhile is a conflict, and not overwritten unseen.
  const [accommodation] = useState(now);
  const { caseId, today } = board;
  const propose = useAct(ProposeAccommodationDocument, { caseId, onDone: onClose });
  const change = useAct(ChangeAccommodationDocument, { caseId, onDone: onClose });
  const jobs = jobsNow(board);
  const [what, setWhat] = useState(accommodation?.text ?? '');
  const [fromDate, setFrom] = useState<string | null>(accommodation?.fromDate ?? today);
  const [toDate, setTo] = useState<string | null>(accommodation?.toDate ?? null);
  const [employerId, setEmployer] = useState(jobs[0]?.organisationId ?? '');
  const [tried, setTried] = useState(false);
  const act = accommodation === undefined ? propose : change;
  const missing = (is: boolean, words: string) => (tried && is ? words : undefined);

  const submit = () => {
    setTried(true);
    if (what.trim() === '' || fromDate === null || toDate === null) return;
    const content = { text: what.trim(), fromDate, toDate };
    if (accommodation === undefined) void propose.run({ caseId, employerId, ...content });
    else void change.run({ id: accommodation.id, expectedVersion: accommodation.version, ...content });
  };
  return (
    <FormDialog
      title={accommodation === undefined ? text.proposeTitle : text.changeTitle}
      {...(accommodation !== undefined && { lead: text.changeLead })}
      submit={accommodation === undefined ? text.send : text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      {accommodation === undefined && jobs.length > 1 && (
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
        </Select>
      )}
      <Textarea
        label={text.text}
        description={
          <>
            {text.help} {text.example}
          </>
        }
        minRows={3}
        value={what}
        error={missing(what.trim() === '', text.missingText) ?? act.problem('text')}
        onChange={(event) => setWhat(event.target.value)}
      />
      <div className={styles['dates']}>
        <DateField
          label={text.fromDate}
          value={fromDate}
          onChange={setFrom}
          today={today}
          error={missing(fromDate === null, text.missingFrom) ?? act.problem('fromDate')}
        />
        <DateField
          label={text.toDate}
          description={text.toHelp}
          value={toDate}
          onChange={setTo}
          today={today}
          error={missing(toDate === null, text.missingTo) ?? act.problem('toDate')}
        />
      </div>
      <ActFeedback
        act={act}
        shown={jobs.length > 1 ? [...SHOWN, 'employerId'] : SHOWN}
        label={fieldWords}
        value={valueWords}
      />
    </FormDialog>
  );
}
