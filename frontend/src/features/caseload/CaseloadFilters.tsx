import type { Role } from '@samtavle/shared/policy';
import { Chips } from '@navikt/ds-react/Chips';
import { useId } from 'react';
import styles from './CaseloadFilters.module.css';
import { bandText, caseloadText as text, viewText } from './CaseloadPage.text.js';
import { BANDS, VIEWS, choose, type Choice } from './filters.js';
import type { CaseloadEntry } from './useCaseload.js';

interface Props {
  entries: readonly CaseloadEntry[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
  today: string;
  role: Role;
}

/** Narrowing the list; each choice shows how many cases it would leave. */
export function CaseloadFilters({ entries, choice, onChoose, today, role }: Props) {
  const views = useId();
  const bands = useId();
  const count = (change: Partial<Choice>) => choose(entries, { ...choice, ...change }, today, role).length;
  return (
    <div className={styles['filters']}>
      <div className={styles['group']}>
        <span id={views} className={styles['label']}>
          {text.filters}
        </span>
        <Chips size="small" aria-labelledby={views}>
          {VIEWS.map((view) => (
            <Chips.Toggle
              key={view}
              checkmark={false}
              selected={choice.view === view}
              onClick={() => onChoose({ ...choice, view: choice.view === view ? 'alle' : view })}
            >
              {`${viewText[view]} (${count({ view })})`}
            </Chips.Toggle>
          ))}
        </Chips>
      </div>
      <div className={styles['group']}>
        <span id={bands} className={styles['label']}>
          {text.bands}
        </span>
        <Chips size="small" aria-labelledby={bands}>
          {BANDS.map((band) => (
            <Chips.Toggle
              key={band}
              checkmark={false}
              selected={choice.band === band}
              onClick={() => onChoose({ ...choice, band: choice.band === band ? null : band })}
            >
              {`${bandText[band]} (${count({ band })})`}
            </Chips.Toggle>
          ))}
        </Chips>
      </div>
    </div>
  );
}
