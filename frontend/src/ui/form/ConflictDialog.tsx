import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '@navikt/ds-react/Dialog';
import styles from './ConflictDialog.module.css';
import { conflictText as text } from './ConflictDialog.text.js';

/** One field where mine and theirs differ, in words that can be shown. */
interface Difference {
  label: string;
  mine: string | null;
  theirs: string | null;
}

interface Props {
  differences: readonly Difference[];
  sending: boolean;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two people changed the same thing: shows both sides, and asks which one is to stand. */
export function ConflictDialog({ differences, sending, keepMine, takeTheirs }: Props) {
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) takeTheirs();
      }}
    >
      <Dialog.Popup role="alertdialog" closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{text.title}</Dialog.Title>
          <Dialog.Description>{text.lead}</Dialog.Description>
        </Dialog.Header>
        <Dialog.Body tabIndex={0}>
          {differences.map((difference) => (
            <div key={difference.label} className={styles['pair']}>
              <div className={styles['label']}>{difference.label}</div>
              <dl className={styles['sides']}>
                <div className={styles['side']}>
                  <dt>{text.mine}</dt>
                  <dd>{difference.mine ?? text.nothing}</dd>
                </div>
                <div className={styles['side']}>
                  <dt>{text.theirs}</dt>
                  <dd>{difference.theirs ?? text.nothing}</dd>
                </div>
              </dl>
            </div>
          ))}
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="secondary" onClick={takeTheirs}>
            {text.takeTheirs}
          </Button>
          <Button onClick={keepMine} loading={sending}>
            {text.keepMine}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
