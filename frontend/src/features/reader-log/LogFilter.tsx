import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { BASES, CATEGORIES, type Basis, type Category } from '@samtavle/shared/policy';
import { useState } from 'react';
import type { ReaderLogQuery } from '../../gql/graphql.js';
import { capital, words } from '../../sharing/words.js';
import { DateField } from '../../ui/form/DateField.js';
import { readerOf } from './lines.js';
import { becauseText, filterText as text } from './readerLog.text.js';
import styles from './LogFilter.module.css';

/** What is chosen; null and false choose nothing. */
export interface Wish {
  readonly personId: string | null;
  readonly category: Category | null;
  readonly basis: Basis | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly refused: boolean;
}

export const ALL: Wish = {
  personId: null,
  category: null,
  basis: null,
  from: null,
  to: null,
  refused: false,
};

const TOLD = BASES.filter((basis) => basis !== 'NONE' && basis !== 'SELF');

interface Choice<T extends string> {
  label: string;
  all: string;
  value: T | null;
  options: readonly { readonly value: T; readonly label: string }[];
  onChange: (value: T | null) => void;
}

/** One question with "all" as its first answer. */
function Chosen<T extends string>({ label, all, value, options, onChange }: Choice<T>) {
  return (
    <Select
      label={label}
      size="small"
      value={value ?? ''}
      onChange={(event) =>
        onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
      }
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

interface Props {
  wish: Wish;
  readers: ReaderLogQuery['readerLog']['readers'];
  today: string;
  onWish: (wish: Wish) => void;
}

/** Which part of the log is shown: by person, kind of information, ground and period. */
export function LogFilter({ wish, readers, today, onWish }: Props) {
  // The date fields keep what is typed in them; new ones are the way to empty them.
  const [round, setRound] = useState(0);
  const wrong = wish.from !== null && wish.to !== null && wish.from > wish.to;
  const chosen = JSON.stringify(wish) !== JSON.stringify(ALL);
  return (
    <fieldset className={styles['filter']}>
      <legend className={styles['legend']}>{text.title}</legend>
      <Chosen
        label={text.person}
        all={text.everybody}
        value={wish.personId}
        options={readers.map((reader) => ({ value: reader.personId, label: readerOf(reader) }))}
        onChange={(personId) => onWish({ ...wish, personId })}
      />
      <Chosen
        label={text.category}
        all={text.everything}
        value={wish.category}
        options={CATEGORIES.map((value) => ({ value, label: words.categories[value].title }))}
        onChange={(category) => onWish({ ...wish, category })}
      />
      <Chosen
        label={text.basis}
        all={text.every}
        value={wish.basis}
        options={TOLD.map((value) => ({ value, label: capital(becauseText[value]) }))}
        onChange={(basis) => onWish({ ...wish, basis })}
      />
      <DateField
        key={`from ${round}`}
        label={text.from}
        value={wish.from}
        today={today}
        onChange={(from) => onWish({ ...wish, from })}
      />
      <DateField
        key={`to ${round}`}
        label={text.to}
        value={wish.to}
        today={today}
        error={wrong ? text.order : undefined}
        onChange={(to) => onWish({ ...wish, to })}
      />
      <Checkbox
        size="small"
        checked={wish.refused}
        onChange={(event) => onWish({ ...wish, refused: event.target.checked })}
      >
        {text.refused}
      </Checkbox>
      {chosen && (
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onClick={() => {
            setRound(round + 1);
            onWish(ALL);
          }}
        >
          {text.clear}
        </Button>
      )}
    </fieldset>
  );
}
