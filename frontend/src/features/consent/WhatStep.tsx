import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import type { Category, Level } from '@samtavle/shared/policy';
import { levelText } from '@samtavle/shared/text';
import { byBasis, levelsToGive, neverFor, offeredTo, sightOf, usualLevel } from '../../sharing/sight.js';
import { capital, firstName, inWords, sightPhrase, words } from '../../sharing/words.js';
import type { Draft } from './draft.js';
import styles from './guide.module.css';
import { guideText as text } from './guide.text.js';
import type { Person } from './person.js';

/** What concerns work and the plan; the rest is asked for more quietly. */
const WORK: readonly Category[] = [
  'PARTICIPANTS',
  'EMPLOYMENT',
  'SICK_LEAVE',
  'PLAN',
  'ACCOMMODATION',
  'FUNCTION',
  'MEETING',
  'BARRIER_WORK',
];

interface Props {
  person: Person;
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  error: string | undefined;
}

interface Tick {
  person: Person;
  category: Category;
  level: Level | undefined;
  onLevel: (level: Level) => void;
}

/** One category: what it is in plain words, and how much of it where there is a choice. */
function TickCard({ person, category, level, onLevel }: Tick) {
  const { title, examples } = words.categories[category];
  const levels = levelsToGive(person.role, category);
  const [only] = levels;
  return (
    <div className={`${styles['tick'] ?? ''} ${level === undefined ? '' : (styles['ticked'] ?? '')}`}>
      <Checkbox value={category} description={examples}>
        {title}
      </Checkbox>
      {levels.length === 1 && only === 'SUMMARY' && (
        <p className={styles['only']}>{levelText('nb', category, 'SUMMARY')}</p>
      )}
      {level !== undefined && levels.length > 1 && (
        <RadioGroup
          legend={text.level}
          size="small"
          value={level}
          className={styles['levels'] ?? ''}
          onChange={(value: Level) => onLevel(value)}
        >
          {levels.map((one) => (
            <Radio key={one} value={one}>
              {one === 'SUMMARY' ? levelText('nb', category, one) : text.levels[one]}
            </Radio>
          ))}
        </RadioGroup>
      )}
    </div>
  );
}

/** What to share: only what this role may have at all is offered. */
export function WhatStep({ person, draft, onChange, error }: Props) {
  const name = firstName(person.name);
  const offered = offeredTo(person.role);
  const never = neverFor(person.role);
  const floors = byBasis(sightOf(person, []));
  const chosen = offered.filter((category) => draft.levels[category] !== undefined);
  const more = offered.filter((category) => !WORK.includes(category));
  const choose = (categories: readonly Category[]) =>
    onChange({
      levels: Object.fromEntries(
        categories.map((category) => [category, draft.levels[category] ?? usualLevel(person.role, category)]),
      ),
    });
  const card = (category: Category) => (
    <TickCard
      key={category}
      person={person}
      category={category}
      level={draft.levels[category]}
      onLevel={(level) => onChange({ levels: { ...draft.levels, [category]: level } })}
    />
  );
  return (
    <>
      {floors.length > 0 && (
        <div className={styles['floors']}>
          <p>{text.already(name)}</p>
          <ul>
            {floors.map((seen) => (
              <li key={seen.basis}>{sightPhrase(seen)}</li>
            ))}
          </ul>
        </div>
      )}
      <CheckboxGroup
        legend={text.what(name)}
        description={text.whatHelp}
        value={[...chosen]}
        error={error}
        data-field="items"
        onChange={choose}
      >
        <div className={styles['ticks']}>
          {offered.filter((category) => WORK.includes(category)).map(card)}
          {more.length > 0 && (
            <ReadMore header={text.private} defaultOpen={more.some((category) => chosen.includes(category))}>
              <div className={styles['ticks']}>{more.map(card)}</div>
            </ReadMore>
          )}
        </div>
      </CheckboxGroup>
      {never.length > 0 && (
        <p className={styles['never']}>
          {text.never(
            capital(words.roles[person.role].the),
            inWords(never.map((category) => words.categories[category].the)),
          )}
        </p>
      )}
    </>
  );
}
