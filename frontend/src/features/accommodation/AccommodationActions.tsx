import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import {
  AgreeAccommodationDocument,
  ConfirmAccommodationDocument,
  type BoardFieldsFragment as Board,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { accommodationText as text } from './accommodation.text.js';
import styles from './AccommodationActions.module.css';
import { AccommodationForm, type Accommodation } from './AccommodationForm.js';
import { DeclineAccommodation, EndAccommodation } from './EndForms.js';

interface Props {
  board: Pick<Board, 'caseId' | 'viewer' | 'employments' | 'today'>;
  accommodation: Accommodation;
}

/** What one may do with an accommodation now; nothing when nothing is open. */
export function AccommodationActions({ board, accommodation }: Props) {
  const { caseId } = board;
  const [open, setOpen] = useState<'change' | 'decline' | 'end' | null>(null);
  const agree = useAct(AgreeAccommodationDocument, { caseId });
  const confirm = useAct(ConfirmAccommodationDocument, { caseId });
  const may = (act: string) => accommodation.may.includes(act);
  const it = { id: accommodation.id, expectedVersion: accommodation.version };
  const close = () => setOpen(null);
  if (accommodation.may.length === 0) return null;
  return (
    <div className={styles['actions']}>
      <div className={styles['buttons']}>
        {may('AGREE') && (
          <Button size="small" loading={agree.sending} onClick={() => void agree.run(it)}>
            {text.agree}
          </Button>
        )}
        {may('CONFIRM') && (
          <Button size="small" loading={confirm.sending} onClick={() => void confirm.run(it)}>
            {text.confirm}
          </Button>
        )}
        {may('CHANGE') && (
          <Button
            size="small"
            variant={accommodation.state === 'AGREED' ? 'tertiary' : 'secondary'}
            aria-label={text.change1(accommodation.text)}
            onClick={() => setOpen('change')}
          >
            {text.change}
          </Button>
        )}
        {may('DECLINE') && (
          <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setOpen('decline')}>
            {text.decline}
          </Button>
        )}
        {may('END') && (
          <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setOpen('end')}>
            {text.end}
          </Button>
        )}
      </div>
      <ActFeedback act={agree} />
      <ActFeedback act={confirm} />
      {open === 'change' && <AccommodationForm board={board} accommodation={accommodation} onClose={close} />}
      {open === 'decline' && (
        <DeclineAccommodation caseId={caseId} accommodation={accommodation} onClose={close} />
      )}
      {open === 'end' && <EndAccommodation caseId={caseId} accommodation={accommodation} onClose={close} />}
    </div>
  );
}
