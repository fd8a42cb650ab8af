import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { Skeleton } from '@navikt/ds-react/Skeleton';
import type { ReactNode } from 'react';
import { Link, Navigate } from 'react-router';
import { PageHeading } from '../page/PageHeading.js';
import { Page } from '../page/Page.js';
import styles from './states.module.css';
import { statesText as text } from './states.text.js';

/** While a page is fetched: the page's shape in grey, and one word for those who can't see it. */
export function Loading({ title, rows = 4 }: { title: string; rows?: number }) {
  return (
    <Page>
      <PageHeading title={title} />
      <LoadingRows rows={rows} />
    </Page>
  );
}

/** To another page, which may have to be fetched first: until it is here this one stands as loading, never empty. */
export function Onward({ to, title }: { to: string; title: string }) {
  return (
    <>
      <Loading title={title} />
      <Navigate to={to} replace />
    </>
  );
}

/** As `Loading`, within a page. */
export function LoadingRows({ rows = 3 }: { rows?: number }) {
  return (
    <div role="status" className={styles['rows']}>
      <span className="aksel-sr-only">{text.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={56} width="100%" />
      ))}
    </div>
  );
}

/** The reading failed; one can try again. */
export function Failed({ again }: { again: () => void }) {
  return (
    <Page width="text">
      <PageHeading title={text.failedTitle} />
      <p className={styles['line']}>{text.failedBody}</p>
      <div>
        <Button onClick={again}>{text.again}</Button>
      </div>
    </Page>
  );
}

/** Not there, or not for this person: the same page. `children`: what one may do, the same for all. */
export function NotThere({ children }: { children?: ReactNode }) {
  return (
    <Page width="text">
      <PageHeading title={text.notThereTitle} />
      <p className={styles['line']}>{text.notThereBody}</p>
      {children}
      <p className={styles['line']}>
        <Link to="/">{text.toFront}</Link>
      </p>
    </Page>
  );
}

/** A calm line where a list has nothing: says nothing of whether something exists that others see. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className={styles['empty']}>{children}</p>;
}

/** The banner while live changes can't arrive. */
export function ConnectionLost() {
  return (
    <LocalAlert as="div" role="status" status="warning" size="small" className={styles['lost'] ?? ''}>
      <LocalAlert.Content>{text.lost}</LocalAlert.Content>
    </LocalAlert>
  );
}
