import { useState } from 'react';
import { DeclineAccommodationDocument, EndAccommodationDocument } from '../../gql/graphql.js';
import { useAct, type Act } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { accommodationText as text } from './accommodation.text.js';
import type { Accommodation } from './AccommodationForm.js';
import styles from './EndForms.module.css';

interface Props {
  caseId: string;
  accommodation: Accommodation;
  onClose: () => void;
}

interface Asked {
  act: Act<{ id: string; expectedVersion: number }>;
  accommodation: Accommodation;
  onClose: () => void;
  title: string;
  lead: string;
  submit: string;
}

function Ask({ act, accommodation: now, onClose, ...words }: Asked) {
  // As it stood when the question was asked: one answers what one has read.
  const [accommodation] = useState(now);
  return (
    <FormDialog
      {...words}
      danger
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => void act.run({ id: accommodation.id, expectedVersion: accommodation.version })}
    >
      <p className={styles['quote']}>{accommodation.text}</p>
      <ActFeedback act={act} />
    </FormDialog>
  );
}

/** Saying no to a proposal, asked once more. Mount it to open it. */
export function DeclineAccommodation({ caseId, accommodation, onClose }: Props) {
  const act = useAct(DeclineAccommodationDocument, { caseId, onDone: onClose });
  const words = { title: text.declineTitle, lead: text.declineLead, submit: text.declineSubmit };
  return <Ask act={act} accommodation={accommodation} onClose={onClose} {...words} />;
}

/** Ending what was agreed, asked once more. Mount it to open it. */
export function EndAccommodation({ caseId, accommodation, onClose }: Props) {
  const act = useAct(EndAccommodationDocument, { caseId, onDone: onClose });
  const words = { title: text.endTitle, lead: text.endLead, submit: text.endSubmit };
  return <Ask act={act} accommodation={accommodation} onClose={onClose} {...words} />;
}
