import { Button } from '@navikt/ds-react/Button';
import { instrumentOf, INSTRUMENTS, isScoreEntry, type InstrumentCode } from '@samtavle/shared/domain';
import { useState } from 'react';
import { Section } from '../../ui/page/Section.js';
import { AnswerFlow } from './AnswerFlow.js';
import styles from './AnswerFlow.module.css';
import { ExpectationFlow } from './ExpectationFlow.js';
import { answerText as text, instrumentText } from './measure.text.js';

interface Props {
  caseId: string;
  today: string;
  onDone: (words: string) => void;
}

/** What the citizen can answer, work before symptoms. */
const ANSWERED = INSTRUMENTS.filter((code) => !isScoreEntry(code));

/** Choosing what to answer, and answering it in the same place. */
export function AnswerSection({ caseId, today, onDone }: Props) {
  const [open, setOpen] = useState<InstrumentCode | null>(null);
  const close = () => setOpen(null);
  const place = {
    ...{ caseId, today, onClose: close },
    onDone: (words: string) => {
      close();
      onDone(words);
    },
  };
  return (
    <Section title={text.title} lead={text.lead}>
      {open === null && (
        <ul className={styles['choices']}>
          {ANSWERED.map((code) => (
            <li key={code}>
              <Button size="small" variant="secondary" onClick={() => setOpen(code)}>
                {`${instrumentText(code).name} (${text.questions(code === 'EXPECTATION' ? 2 : instrumentOf(code).scoring.questions)})`}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open === 'EXPECTATION' && <ExpectationFlow {...place} />}
      {open !== null && open !== 'EXPECTATION' && !isScoreEntry(open) && (
        <AnswerFlow key={open} questionnaire={open} {...place} />
      )}
    </Section>
  );
}
