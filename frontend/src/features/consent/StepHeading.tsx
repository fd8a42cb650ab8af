import { Heading } from '@navikt/ds-react/Typography';
import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of one page of the guide; takes focus when one comes from another, so that it is read out. */
export function StepHeading({ focus, children }: { focus: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <Heading ref={heading} level="2" size="medium" tabIndex={-1}>
      {children}
    </Heading>
  );
}
