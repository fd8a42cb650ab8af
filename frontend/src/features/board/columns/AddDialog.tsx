import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { AddMilestoneDocument } from '../../../gql/graphql.js';
import { useAct } from '../../../platform/act.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { DateField } from '../../../ui/form/DateField.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import { categoryWords, milestoneWords, whoWords } from '../../../ui/show/words.js';
import type { Board } from '../useBoard.js';
import { addText as text } from './columns.text.js';
import { categoriesFor, employersAs, ownersFor, typesFor } from './kinds.js';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly T[];
  words: (option: T) => string;
  error?: string | undefined;
  onChange: (option: T) => void;
}

/** A choice that is asked only when there is one. */
function Choice<T extends string>({ label, value, options, words, error, onChange }: ChoiceProps<T>) {
  if (options.length < 2) return null;
  return (
    <Select
      label={label}
      value={value}
      error={error}
      onChange={(event) => onChange(options.find((option) => option === event.target.value) ?? value)}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {words(option)}
        </option>
      ))}
    </Select>
  );
}

/** A new activity or milestone, in a category where one's role may write. */
export function AddDialog({ board, onClose }: { board: Board; onClose: () => void }) {
  const { caseId, viewer } = board;
  const add = useAct(AddMilestoneDocument, { caseId, onDone: onClose });
  const types = typesFor(viewer);
  const [type, setType] = useState(types[0] ?? 'ACTIVITY');
  const [title, setTitle] = useState('');
  const [wantedCategory, setCategory] = useState(categoriesFor(viewer, 'ACTIVITY')[0]);
  const [wantedOwner, setOwner] = useState(viewer);
  const [wantedJob, setJob] = useState<string | null>(null);
  const [dueDate, setDueDate] = useState<string | null>(null);
  const [tried, setTried] = useState(false);

  const categories = categoriesFor(viewer, type);
  const category = categories.find((one) => one === wantedCategory) ?? categories[0];
  const owners = category === undefined ? [] : ownersFor(board, category);
  const ownerRole = owners.find((one) => one === wantedOwner) ?? owners[0];
  const employers = ownerRole === undefined ? [] : employersAs(board, ownerRole);
  const jobs = employers.map((one) => one.organisationId);
  const employerId = jobs.find((one) => one === wantedJob) ?? jobs[0] ?? null;
  const missing = type === 'ACTIVITY' && title.trim() === '';
  const submit = () => {
    setTried(true);
    if (missing || category === undefined || ownerRole === undefined) return;
    void add.run({
      caseId,
      type,
      title: title.trim() === '' ? null : title.trim(),
      category,
      ownerRole,
      employerId,
      dueDate,
    });
  };
  return (
    <FormDialog
      title={text.title}
      submit={text.save}
      sending={add.sending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Choice
        label={text.kind}
        value={type}
        options={types}
        words={(one) => milestoneWords(one, null)}
        onChange={setType}
      />
      {type === 'ACTIVITY' && (
        <TextField
          label={text.name}
          value={title}
          maxLength={120}
          error={add.problem('title') ?? (tried && missing ? text.nameMissing : undefined)}
          onChange={(event) => setTitle(event.target.value)}
        />
      )}
      {category !== undefined && (
        <Choice
          label={text.category}
          value={category}
          options={categories}
          words={categoryWords}
          onChange={setCategory}
        />
      )}
      {ownerRole !== undefined && (
        <Choice
          label={text.owner}
          value={ownerRole}
          options={owners}
          words={(one) => whoWords(one, board)}
          error={add.problem('ownerRole')}
          onChange={setOwner}
        />
      )}
      {employerId !== null && (
        <Choice
          label={text.job}
          value={employerId}
          options={jobs}
          words={(one) => employers.find((it) => it.organisationId === one)?.organisationName ?? one}
          error={add.problem('employerId')}
          onChange={setJob}
        />
      )}
      <DateField
        label={text.due}
        value={dueDate}
        today={board.today}
        onChange={setDueDate}
        error={add.problem('dueDate')}
      />
      <ActFeedback act={add} shown={['title', 'dueDate', 'ownerRole', 'employerId']} />
    </FormDialog>
  );
}
