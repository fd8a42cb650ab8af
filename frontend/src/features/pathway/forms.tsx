import { TextField } from '@navikt/ds-react/TextField';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Act } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { fieldWords, pathwayText as text } from './pathway.text.js';

interface DayFormProps {
  title: string;
  lead?: string;
  submit: string;
  today: string;
  act: Act<never>;
  /** What the day is called; "Dato" when left out. */
  label?: string;
  /** False while something else in the form is missing. */
  ready?: boolean;
  send: (on: string) => void;
  onClose: () => void;
  /** The rest of the form; told whether one has tried to send it. */
  children?: (tried: boolean) => ReactNode;
}

/** A form about something that happened on a day: the day, which begins as today, and whatever else is asked for. */
export function DayForm({
  act,
  today,
  label = text.day,
  ready = true,
  send,
  children,
  ...words
}: DayFormProps) {
  const [on, setOn] = useState<string | null>(today);
  const [tried, setTried] = useState(false);
  return (
    <FormDialog
      {...words}
      sending={act.sending}
      onSubmit={() => {
        setTried(true);
        if (on !== null && ready) send(on);
      }}
    >
      {children?.(tried)}
      <DateField
        label={label}
        value={on}
        today={today}
        onChange={setOn}
        error={
          act.problem('on') ?? act.problem('from') ?? (tried && on === null ? text.dayMissing : undefined)
        }
      />
      <ActFeedback act={act} shown={['on', 'from']} label={fieldWords} />
    </FormDialog>
  );
}

interface WordsProps {
  label: string;
  help?: string;
  value: string;
  onChange: (value: string) => void;
  /** The server's message for the field. */
  problem: string | undefined;
  /** True once one has tried to send: then it may not be empty. */
  required: boolean;
  short?: boolean;
}

/** A text field that says so at the field when it must be filled in. */
export function Words({ label, help, value, onChange, problem, required, short = false }: WordsProps) {
  const error = problem ?? (required && value.trim() === '' ? text.missing : undefined);
  const all = { label, value, error, ...(help !== undefined && { description: help }) };
  if (short) return <TextField {...all} onChange={(event) => onChange(event.target.value)} />;
  return <Textarea {...all} minRows={2} onChange={(event) => onChange(event.target.value)} />;
}

/** What was written, or null for nothing. */
export function orNull(words: string): string | null {
  return words.trim() === '' ? null : words.trim();
}
