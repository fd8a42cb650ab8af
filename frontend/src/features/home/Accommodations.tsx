import { Button } from '@navikt/ds-react/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import type { Board } from '../board/index.js';
import { accommodationText as text } from './home.text.js';
import styles from './lists.module.css';

interface Props extends Pick<Board, 'accommodations'> {
  /** Who else sees them. */
  seen: ReactNode;
}

/** What is adapted at work, in short; to change something one goes to the whole plan. */
export function Accommodations({ accommodations, seen }: Props) {
  const standing = accommodations.filter((it) => it.state !== 'ENDED' && it.state !== 'DECLINED');
  return (
    <Section
      title={text.title}
      actions={
        <Button as={Link} role="link" size="small" variant="secondary" to="/min-sak/plan">
          {text.change}
        </Button>
      }
    >
      {standing.length === 0 ? (
        <Empty>{text.empty}</Empty>
      ) : (
        <ul className={styles['list']}>
          {standing.map((it) => (
            <li key={it.id} className={styles['item']}>
              <div className={styles['strong']}>{it.text}</div>
              <div className={styles['subtle']}>{`${text.states[it.state]} · ${text.until(it.toDate)}`}</div>
            </li>
          ))}
        </ul>
      )}
      {seen}
    </Section>
  );
}
