import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** Names and what they are, one below the other; what is not there is left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  const there = facts.filter(([, value]) => value !== null);
  if (there.length === 0) return null;
  return (
    <dl className={styles['facts']}>
      {there.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where a form is from and which version it is. */
export function Source({ children }: { children: ReactNode }) {
  return <p className={styles['source']}>{children}</p>;
}
