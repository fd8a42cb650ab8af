import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { WhatMattersDocument } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { MattersForm } from './MattersForm.js';
import styles from './own.module.css';
import { mattersText as text } from './own.text.js';

/** The first thing that a case asks, on top of the citizen's first page until it is answered; a card, no wall. */
export function AskWhatMatters({ caseId, onDone }: { caseId: string; onDone: (words: string) => void }) {
  const [open, setOpen] = useState(false);
  const { data } = useRead(WhatMattersDocument, { caseId });
  const own = data?.own;
  if (own?.mayWrite !== true || own.matters.length > 0) return null;
  return (
    <section aria-labelledby="what-matters" className={styles['ask']}>
      <h2 id="what-matters">{text.ask}</h2>
      <p>{text.askLead}</p>
      <Button
        variant="secondary"
        data-color="neutral"
        className={styles['onDark'] ?? ''}
        onClick={() => setOpen(true)}
      >
        {text.start}
      </Button>
      {open && <MattersForm own={own} onClose={() => setOpen(false)} onDone={onDone} />}
    </section>
  );
}
