import { Button } from '@navikt/ds-react/Button';
import { useState, type ComponentType } from 'react';
import type { Pathway } from './pathway.js';
import type { FormProps } from './ReferralSteps.js';

/** One thing that can be done: the mutation's name, what the button says, and the form it opens. */
interface Door {
  act: string;
  label: string;
  Form: ComponentType<FormProps>;
  /** It changes what is there already: nobody waits for it. */
  quiet?: boolean;
}

interface Props {
  pathway: Pathway;
  may: readonly string[];
  doors: readonly Door[];
}

/** The buttons for what the reader may do now, and the form of the one that is pressed. */
export function Doors({ pathway, may, doors }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const now = doors.filter(({ act }) => may.includes(act));
  const Form = now.find(({ act }) => act === open)?.Form;
  if (now.length === 0) return null;
  return (
    <>
      {now.map(({ act, label, quiet = false }, place) => (
        <Button
          key={act}
          size="small"
          variant={place === 0 && !quiet ? 'primary' : 'secondary'}
          onClick={() => setOpen(act)}
        >
          {label}
        </Button>
      ))}
      {Form !== undefined && <Form pathway={pathway} onClose={() => setOpen(null)} />}
    </>
  );
}
