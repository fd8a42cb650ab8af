import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '@navikt/ds-react/Dialog';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './FormDialog.module.css';
import { formText as text } from './form.text.js';

interface Props {
  title: string;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** What the button says that does it. */
  submit: string;
  sending: boolean;
  onSubmit: () => void;
  onClose: () => void;
  /** The button takes something away. */
  danger?: boolean;
  children?: ReactNode;
}

/** A question in a dialog: fields, one button that does it, one that leaves it. Mount it to open it. */
export function FormDialog({
  title,
  lead,
  submit,
  sending,
  onSubmit,
  onClose,
  danger = false,
  children,
}: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const asked = useRef(false);

  const focusWrong = () => {
    const wrong = asked.current ? form.current?.querySelector('[aria-invalid="true"]') : null;
    if (!(wrong instanceof HTMLElement)) return;
    asked.current = false;
    wrong.focus();
  };
  // What can't be sent is told at the field, and the focus goes there, also when it is the server that says so.
  useEffect(focusWrong);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Popup closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{title}</Dialog.Title>
          {lead !== undefined && <Dialog.Description>{lead}</Dialog.Description>}
        </Dialog.Header>
        <Dialog.Body>
          <form
            ref={form}
            id={id}
            noValidate
            className={styles['form']}
            onSubmit={(event) => {
              event.preventDefault();
              if (sending) return;
              asked.current = true;
              onSubmit();
              // A second try with the same mistake draws nothing anew.
              requestAnimationFrame(focusWrong);
            }}
          >
            {children}
          </form>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" onClick={onClose}>
            {text.cancel}
          </Button>
          <Button type="submit" form={id} loading={sending} {...(danger && { 'data-color': 'danger' })}>
            {submit}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
