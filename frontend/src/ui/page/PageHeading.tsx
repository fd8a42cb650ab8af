import { Heading } from '@navikt/ds-react/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './PageHeading.module.css';

interface Props {
  /** The whole heading as plain text; also the document's title. */
  title: string;
  /** Shown instead of the text when it needs more than words. */
  children?: ReactNode;
  size?: 'xlarge' | 'large' | 'medium';
}

let firstPage = true;

/**
 * The page's one h1. Sets the document's title, and takes focus when the page was reached from another page, so
 * that a screen reader says where one is.
 */
export function PageHeading({ title, children, size = 'large' }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const nobodyHasFocus = !document.activeElement?.closest('main');
    if (!firstPage && nobodyHasFocus) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <>
      <title>{`${title} – Samtavle`}</title>
      <Heading ref={heading} level="1" size={size} tabIndex={-1} className={styles['heading'] ?? ''}>
        {children ?? title}
      </Heading>
    </>
  );
}
