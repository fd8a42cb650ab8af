import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { useState } from 'react';
import { PublishMessageDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Empty } from '../../ui/state/states.js';
import type { Line, Recipient } from './strategy.js';
import { infoText as text } from './info.text.js';
import styles from './Info.module.css';

interface Props {
  caseId: string;
  line: Line;
  recipients: readonly Recipient[];
  onClose: () => void;
}

/** Hands the sentence to one person, after showing exactly what that person gets. */
export function PublishDialog({ caseId, line, recipients, onClose }: Props) {
  const act = useAct(PublishMessageDocument, { caseId, onDone: onClose });
  const [to, setTo] = useState(recipients.length === 1 ? (recipients[0]?.participantId ?? '') : '');
  const submit = () => {
    if (to === '') return;
    void act.run({ id: line.id, expectedVersion: line.version, participantId: to });
  };
  return (
    <FormDialog
      title={text.publishTitle}
      lead={text.publishLead}
      submit={text.send}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <blockquote className={styles['words']}>{line.words}</blockquote>
      {recipients.length === 0 ? (
        <Empty>{text.nobody}</Empty>
      ) : (
        <RadioGroup legend={text.publishTo} value={to} onChange={(value: string) => setTo(value)}>
          {recipients.map(({ participantId, name }) => (
            <Radio key={participantId} value={participantId}>
              {name}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <ActFeedback act={act} />
    </FormDialog>
  );
}
