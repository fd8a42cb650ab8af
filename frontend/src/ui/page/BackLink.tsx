import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { Link } from 'react-router';
import { backText as text } from './BackLink.text.js';
import styles from './BackLink.module.css';

/** The way back from a page to the list it was opened from, above the page's heading. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <nav aria-label={text.where}>
      <Link to={to} className={styles['back']}>
        <ArrowLeftIcon aria-hidden />
        {children}
      </Link>
    </nav>
  );
}
