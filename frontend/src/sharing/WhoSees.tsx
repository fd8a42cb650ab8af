import { ReadMore } from '@navikt/ds-react/ReadMore';
import type { Category } from '@samtavle/shared/policy';
import { longDate } from '../ui/show/dates.js';
import { BasisBadge } from './BasisBadge.js';
import { byBasis, whoSees, type ConsentGiven, type Person } from './sight.js';
import { sightText as text } from './sight.text.js';
import { lastDayOf } from './time.js';
import { firstName, inWords } from './words.js';
import styles from './WhoSees.module.css';

interface Props {
  category: Category;
  people: readonly (Person & { name: string })[];
  consents: readonly ConsentGiven[];
  /** What it is about, where one part of a page holds several things. */
  about?: string;
}

/** Beside a part of the citizen's own page: who else sees it, by name, and why when one asks. */
export function WhoSees({ category, people, consents, about }: Props) {
  const seers = whoSees(category, people, consents);
  const said = (words: string) => (about === undefined ? words : text.about(about, words));
  if (seers.length === 0) return <p className={styles['only']}>{said(text.onlyYou)}</p>;
  const names = inWords([text.you, ...seers.map(({ person }) => firstName(person.name))]);
  return (
    <ReadMore size="small" header={said(`${text.whoSees} ${names}`)}>
      <ul className={styles['seers']}>
        {seers.flatMap(({ person, line }) =>
          byBasis([line]).map(({ basis, until }) => (
            <li key={person.id} className={styles['seer']}>
              <span>{person.name}</span>
              <BasisBadge basis={basis} />
              {until !== null && (
                <span className={styles['until']}>{text.until(longDate(lastDayOf(until)))}</span>
              )}
            </li>
          )),
        )}
      </ul>
    </ReadMore>
  );
}
