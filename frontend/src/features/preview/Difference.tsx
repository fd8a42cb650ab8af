import { MinusCircleIcon, PlusCircleIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import type { Category } from '@samtavle/shared/policy';
import type { ReactNode } from 'react';
import type { SharingChange } from '../../gql/graphql.js';
import { inWords, words } from '../../sharing/words.js';
import { LoadingRows } from '../../ui/state/states.js';
import styles from './Difference.module.css';
import type { Item } from './items.js';
import { differenceText as text } from './preview.text.js';
import { useDifference } from './useDifference.js';

interface Props {
  person: { readonly id: string; readonly name: string };
  /** Null while nothing is chosen. */
  change: SharingChange | null;
}

/** So many things are shown at once; the rest is a tap away. */
const FIRST = 6;

function List({ items }: { items: readonly Item[] }) {
  return (
    <ul className={styles['items']}>
      {items.map((item) => (
        <li key={item.id}>{item.words}</li>
      ))}
    </ul>
  );
}

function Group({ title, icon, items }: { title: string; icon: ReactNode; items: readonly Item[] }) {
  if (items.length === 0) return null;
  const rest = items.slice(FIRST);
  return (
    <div className={styles['group']}>
      <p className={styles['title']}>
        {icon}
        {title}
      </p>
      <List items={items.slice(0, FIRST)} />
      {rest.length > 0 && (
        <ReadMore size="small" header={text.more(rest.length)}>
          <List items={rest} />
        </ReadMore>
      )}
    </div>
  );
}

function the(categories: readonly Category[]): string {
  return inWords(categories.map((category) => words.categories[category].the));
}

/** What a change would add to and take from what one person sees: read from the server's own answers, before it is done. */
export function Difference({ person, change }: Props) {
  const { difference, pages, failed, again } = useDifference(person.id, change);
  if (change === null) return null;
  if (failed)
    return (
      <div role="alert">
        <p>{text.failed}</p>
        <Button type="button" size="small" onClick={again}>
          {text.again}
        </Button>
      </div>
    );
  if (difference === undefined) return <LoadingRows rows={2} />;
  if (difference === null) return <p className={styles['none']}>{text.nothing}</p>;
  const { added, removed, unchanged, later, noLonger } = difference;
  const nothing = added.length + removed.length + later.length + noLonger.length + pages.length === 0;
  return (
    <div className={styles['difference']} role="status">
      <Group title={text.added} icon={<PlusCircleIcon aria-hidden />} items={added} />
      {later.length > 0 && <p className={styles['none']}>{text.later(the(later))}</p>}
      <Group title={text.removed} icon={<MinusCircleIcon aria-hidden />} items={removed} />
      {noLonger.length > 0 && <p className={styles['none']}>{text.noLonger(the(noLonger))}</p>}
      {pages.length > 0 && <p className={styles['none']}>{text.pages(inWords(pages))}</p>}
      {nothing && <p className={styles['none']}>{text.nothing}</p>}
      <p className={styles['unchanged']}>{text.unchanged(unchanged)}</p>
    </div>
  );
}
