import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** A page's width and rhythm: `wide` for tables and boards, `text` for reading and forms. */
export function Page({ children, width = 'wide' }: { children: ReactNode; width?: 'wide' | 'text' }) {
  return <div className={`${styles['page'] ?? ''} ${styles[width] ?? ''}`}>{children}</div>;
}
