import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { useState } from 'react';
import { RemoveOwnEntryDocument, type OwnFieldsFragment as Own } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { EntryForm, type Entry, type WrittenKind } from './EntryForm.js';
import { EntryWords } from './EntryWords.js';
import styles from './own.module.css';
import { entryText, ownText } from './own.text.js';
import { Sight, type Others } from './Sight.js';

interface Props {
  own: Own;
  kind: WrittenKind;
  others: Others;
  onDone: (words: string) => void;
}

function Remove({
  own,
  entry,
  onClose,
  onDone,
}: Pick<Props, 'own' | 'onDone'> & { entry: Entry; onClose: () => void }) {
  const act = useAct(RemoveOwnEntryDocument, {
    caseId: own.caseId,
    onDone: () => {
      onClose();
      onDone(ownText.removed);
    },
  });
  return (
    <FormDialog
      title={ownText.removeTitle}
      lead={ownText.removeLead}
      submit={ownText.remove}
      danger
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => void act.run({ id: entry.id, expectedVersion: entry.version })}
    >
      <ActFeedback act={act} />
    </FormDialog>
  );
}

/** What the citizen has written of one kind, with the ways to add, change and take away. */
export function EntrySection({ own, kind, others, onDone }: Props) {
  const [open, setOpen] = useState<{ form: 'write' | 'remove'; entry?: Entry } | null>(null);
  const text = entryText[kind];
  const entries = own.entries.filter((entry) => entry.kind === kind);
  // then one line under them says it for all
  const allKept = entries.length > 0 && entries.every((entry) => entry.kept);
  const close = () => setOpen(null);
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={
        own.mayWrite && (
          <Button size="small" variant="secondary" onClick={() => setOpen({ form: 'write' })}>
            {text.add}
          </Button>
        )
      }
    >
      {entries.length === 0 ? (
        <Empty>{text.empty}</Empty>
      ) : (
        <ul className={styles['list']}>
          {entries.map((entry) => (
            <li key={entry.id} className={styles['item']}>
              <div className={styles['words']}>
                <EntryWords entry={entry} />
                {entry.kept && !allKept && (
                  <Tag size="small" variant="outline" data-color="neutral">
                    {ownText.onlyYou}
                  </Tag>
                )}
              </div>
              {own.mayWrite && (
                <span className={styles['buttons']}>
                  <Button
                    size="small"
                    variant="tertiary"
                    data-color="neutral"
                    icon={<PencilIcon aria-hidden />}
                    aria-label={ownText.changeOne(entry.text ?? '')}
                    onClick={() => setOpen({ form: 'write', entry })}
                  />
                  <Button
                    size="small"
                    variant="tertiary"
                    data-color="neutral"
                    icon={<TrashIcon aria-hidden />}
                    aria-label={ownText.removeOne(entry.text ?? '')}
                    onClick={() => setOpen({ form: 'remove', entry })}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Sight kept={allKept} others={others} />
      {open?.form === 'write' && (
        <EntryForm
          own={own}
          kind={kind}
          {...(open.entry !== undefined && { entry: open.entry })}
          onClose={close}
          onDone={onDone}
        />
      )}
      {open?.form === 'remove' && open.entry !== undefined && (
        <Remove own={own} entry={open.entry} onClose={close} onDone={onDone} />
      )}
    </Section>
  );
}
