import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { adviceText as text, consultationText } from './advice.text.js';
import styles from './AdvicePage.module.css';
import { AnswerConsultation } from './AnswerConsultation.js';
import { DecideForm } from './DecideForm.js';
import type { PartProps } from './place.js';

/** What waits for this reader: advice to decide on, an answer without a name, a question to say yes or no to. */
export function WaitingSection({ advice, acting }: PartProps) {
  const [open, setOpen] = useState<string | null>(null);
  const { caseId, viewer, consultations } = advice;
  const close = () => setOpen(null);
  const toDecide = [
    ...advice.recommendations
      .filter(({ mayDecide }) => mayDecide)
      .map(({ id, text: words }) => ({ id, words, recommendationId: id })),
    ...consultations
      .filter(({ state, decided }) => viewer === 'NAV_LOCAL' && state === 'ANSWERED' && !decided)
      .map(({ id, team }) => ({
        id,
        words: team
          .map(({ advice: said }) => said ?? '')
          .join(' ')
          .trim(),
        consultationId: id,
      })),
  ];
  const toApprove =
    viewer === 'CITIZEN' ? consultations.filter(({ state }) => state === 'WAITS_FOR_CITIZEN') : [];
  if (!acting || toDecide.length + toApprove.length === 0) return null;
  return (
    <Section title={text.waiting}>
      <ul className={styles['list']}>
        {toApprove.map((it) => (
          <li key={it.id} className={styles['item']}>
            <p className={styles['head']}>{consultationText.answerTitle}</p>
            <p className={styles['quote']}>{it.question}</p>
            <p className={styles['about']}>{consultationText.until(longDate(it.lastDay))}</p>
            <Button size="small" onClick={() => setOpen(it.id)}>
              {consultationText.look}
            </Button>
            {open === it.id && <AnswerConsultation advice={advice} consultation={it} onClose={close} />}
          </li>
        ))}
        {toDecide.map((it) => (
          <li key={it.id} className={styles['item']}>
            <p className={styles['words']}>{it.words}</p>
            <Button size="small" onClick={() => setOpen(it.id)}>
              {text.decide}
            </Button>
            {open === it.id && <DecideForm caseId={caseId} about={it} onClose={close} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
