import { CheckmarkIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import type { OwnLineKind } from '@samtavle/shared/domain';
import { useState } from 'react';
import { SettleOwnLineDocument, type OwnLineFieldsFragment as OwnLine } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { roleWords } from '../../ui/show/words.js';
import { ChangeForm } from './LineForm.js';
import styles from './LineList.module.css';
import { kindText, lineText as text } from './ownLine.text.js';

interface Props {
  caseId: string;
  lines: readonly OwnLine[];
  /** In this order; kinds without a line are left out. */
  kinds: readonly OwnLineKind[];
  /** False where one only looks. */
  acting: boolean;
}

function Drop({ caseId, line, onClose }: { caseId: string; line: OwnLine; onClose: () => void }) {
  const act = useAct(SettleOwnLineDocument, { caseId, onDone: onClose });
  return (
    <FormDialog
      title={text.dropTitle}
      lead={line.text}
      submit={text.drop}
      danger
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => void act.run({ id: line.id, expectedVersion: line.version, keep: false })}
    >
      <ActFeedback act={act} />
    </FormDialog>
  );
}

function Line({ caseId, line, acting }: { caseId: string; line: OwnLine; acting: boolean }) {
  const [open, setOpen] = useState<'change' | 'drop' | null>(null);
  const keep = useAct(SettleOwnLineDocument, { caseId });
  const close = () => setOpen(null);
  const suggested = line.state === 'SUGGESTED';
  const who = line.byName ?? (line.byRole === null ? null : roleWords(line.byRole));
  return (
    <li className={`${styles['line'] ?? ''} ${suggested ? (styles['suggested'] ?? '') : ''}`}>
      <span className={styles['text']}>{line.text}</span>
      {suggested && (
        <Tag size="small" variant="moderate" data-color="warning">
          {who === null ? text.suggestion : text.suggestedBy(who)}
        </Tag>
      )}
      {acting && (
        <span className={styles['buttons']}>
          {suggested && line.maySettle && (
            <Button
              size="small"
              icon={<CheckmarkIcon aria-hidden />}
              aria-label={text.keepIt(line.text)}
              loading={keep.sending}
              onClick={() => void keep.run({ id: line.id, expectedVersion: line.version, keep: true })}
            >
              {text.keep}
            </Button>
          )}
          {line.mayEdit && (
            <Button
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<PencilIcon aria-hidden />}
              aria-label={text.change(line.text)}
              onClick={() => setOpen('change')}
            />
          )}
          {line.maySettle && (
            <Button
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<TrashIcon aria-hidden />}
              aria-label={text.dropIt(line.text)}
              onClick={() => setOpen('drop')}
            />
          )}
        </span>
      )}
      <ActFeedback act={keep} label={() => text.text} />
      {open === 'change' && <ChangeForm caseId={caseId} line={line} onClose={close} />}
      {open === 'drop' && <Drop caseId={caseId} line={line} onClose={close} />}
    </li>
  );
}

/** Lines by what they are about; a suggestion is marked, and is the citizen's to keep. */
export function LineList({ caseId, lines, kinds, acting }: Props) {
  const some = kinds.filter((kind) => lines.some((line) => line.kind === kind));
  return (
    <div className={styles['kinds']}>
      {some.map((kind) => (
        <div key={kind} className={styles['kind']}>
          <h3 className={styles['title']}>{kindText[kind].title}</h3>
          <ul className={styles['list']}>
            {lines
              .filter((line) => line.kind === kind)
              .map((line) => (
                <Line key={line.id} caseId={caseId} line={line} acting={acting} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
