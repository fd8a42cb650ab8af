import { useState } from 'react';
import { WriteTreatmentMessageDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { dayDate } from '../../ui/show/dates.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { Doors } from './Doors.js';
import { Words } from './forms.js';
import type { PartProps } from './pathway.js';
import { threadText as text } from './pathway.text.js';
import type { FormProps } from './ReferralSteps.js';
import styles from './Thread.module.css';

function MessageForm({ pathway: { caseId }, onClose }: FormProps) {
  const act = useAct(WriteTreatmentMessageDocument, { caseId, onDone: onClose });
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <FormDialog
      title={text.write}
      lead={text.lead}
      submit={text.send}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (words.trim() !== '') void act.run({ caseId, text: words.trim() });
      }}
    >
      <Words
        label={text.text}
        value={words}
        onChange={setWords}
        problem={act.problem('text')}
        required={tried}
      />
      <ActFeedback act={act} shown={['text']} />
    </FormDialog>
  );
}

const DOORS = [{ act: 'writeTreatmentMessage', label: text.write, Form: MessageForm, quiet: true }];

/** What therapist and issuer write to each other; the citizen reads it. */
export function Thread({ pathway, may }: PartProps) {
  const { messages } = pathway;
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={<Doors pathway={pathway} may={may} doors={DOORS} />}
    >
      {messages.length === 0 ? (
        <Empty>{text.none}</Empty>
      ) : (
        <ol className={styles['thread']}>
          {messages.map(({ id, side, byName, text: words, at }) => (
            <li key={id} className={`${styles['message'] ?? ''} ${styles[side] ?? ''}`}>
              <span className={styles['who']}>
                {[text.sides[side], byName, dayDate(at)]
                  .filter((it) => it !== null && it !== undefined)
                  .join(' · ')}
              </span>
              <p className={styles['words']}>{words}</p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
