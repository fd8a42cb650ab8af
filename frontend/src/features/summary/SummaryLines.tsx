import type { ReactNode } from 'react';
import type { BoardFieldsFragment as Board, Category } from '../../gql/graphql.js';
import { categoryWords } from '../../ui/show/words.js';
import styles from './Summary.module.css';

type Summary = Board['summaries'][number];

interface RowProps {
  category: Category;
  children: ReactNode;
  action?: ReactNode;
}

/** One category by name, with its line under it. */
export function SummaryRow({ category, children, action }: RowProps) {
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['about']}>{categoryWords(category)}</p>
        {children}
      </div>
      {action}
    </li>
  );
}

export function SummaryList({ children }: { children: ReactNode }) {
  return <ul className={styles['list']}>{children}</ul>;
}

/** The line itself. */
export function Line({ text }: { text: string }) {
  return <p className={styles['line']}>{text}</p>;
}

/** The lines that are there, to read only. */
export function SummaryLines({ summaries }: { summaries: readonly Summary[] }) {
  return (
    <SummaryList>
      {summaries.map(({ category, text }) => (
        <SummaryRow key={category} category={category}>
          <Line text={text} />
        </SummaryRow>
      ))}
    </SummaryList>
  );
}
