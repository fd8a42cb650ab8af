import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { RemoveFunctionDocument, type BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { mayNow } from '../../sharing/mayNow.js';
import { functionText as text, kindText } from './function.text.js';
import styles from './FunctionEditor.module.css';
import { FunctionForm, KINDS, type Entry } from './FunctionForm.js';

interface Props {
  board: Pick<Board, 'closedAt' | 'caseId' | 'viewer' | 'functions'>;
}

interface Open {
  form: 'change' | 'remove';
  entry: Entry;
}

function Remove({ caseId, entry, onClose }: { caseId: string; entry: Entry; onClose: () => void }) {
  const act = useAct(RemoveFunctionDocument, { caseId, onDone: onClose });
  return (
    <FormDialog
      title={text.removeTitle}
      lead={entry.text}
      submit={text.removeSubmit}
      danger
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => void act.run({ id: entry.id, expectedVersion: entry.version })}
    >
      <ActFeedback act={act} />
    </FormDialog>
  );
}

function Line({ entry, onOpen }: { entry: Entry; onOpen: (open: Open) => void }) {
  return (
    <li className={styles['line']}>
      <span className={styles['text']}>{entry.text}</span>
      {entry.mayEdit && (
        <span className={styles['buttons']}>
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<PencilIcon aria-hidden />}
            aria-label={text.changeOne(entry.text)}
            onClick={() => onOpen({ form: 'change', entry })}
          />
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<TrashIcon aria-hidden />}
            aria-label={text.removeOne(entry.text)}
            onClick={() => onOpen({ form: 'remove', entry })}
          />
        </span>
      )}
    </li>
  );
}

/** What goes at work now, in three lists; the buttons are there for those who may write. */
export function FunctionKinds({ board, level = 3 }: Props & { level?: 3 | 4 }) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const Title = `h${level}` as const;
  return (
    <div className={styles['box']}>
      <div className={styles['kinds']}>
        {KINDS.map((kind) => {
          const entries = board.functions.filter((entry) => entry.kind === kind);
          return (
            <div key={kind} className={`${styles['kind'] ?? ''} ${styles[kind] ?? ''}`}>
              <Title className={styles['title']}>{kindText[kind].title}</Title>
              {entries.length === 0 ? (
                <Empty>{text.empty}</Empty>
              ) : (
                <ul className={styles['list']}>
                  {entries.map((entry) => (
                    <Line key={entry.id} entry={entry} onOpen={setOpen} />
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
      {open?.form === 'change' && (
        <FunctionForm caseId={board.caseId} entry={open.entry} kind={open.entry.kind} onClose={close} />
      )}
      {open?.form === 'remove' && <Remove caseId={board.caseId} entry={open.entry} onClose={close} />}
    </div>
  );
}

/** `FunctionKinds` as a part of a page, with the way to add to it. */
export function FunctionEditor({ board }: Props) {
  const [writing, setWriting] = useState(false);
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={
        mayNow(board, 'WRITE_FUNCTION') && (
          <Button size="small" variant="secondary" onClick={() => setWriting(true)}>
            {text.add}
          </Button>
        )
      }
    >
      <FunctionKinds board={board} />
      {writing && <FunctionForm caseId={board.caseId} kind="CAN" onClose={() => setWriting(false)} />}
    </Section>
  );
}
