import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { mayDo } from '@samtavle/shared/policy';
import { useState } from 'react';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { categoryWords } from '../../ui/show/words.js';
import { Empty } from '../../ui/state/states.js';
import { consultationStateText, consultationText as text } from './advice.text.js';
import styles from './AdvicePage.module.css';
import { AskConsultation } from './AskConsultation.js';
import type { PartProps } from './place.js';
import { Team } from './Team.js';

/** The questions without a name: how far each has come, who is asked, and what they advise. */
export function ConsultationSection({ advice, acting }: PartProps) {
  const [asking, setAsking] = useState(false);
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={
        acting &&
        mayDo(advice.viewer, 'ASK_CONSULTATION') && (
          <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
            {text.ask}
          </Button>
        )
      }
    >
      {advice.consultations.length === 0 && <Empty>{text.none}</Empty>}
      <ul className={styles['list']}>
        {advice.consultations.map((it) => (
          <li key={it.id} className={styles['item']}>
            <Tag
              size="small"
              variant="moderate"
              data-color={it.state === 'ANSWERED' ? 'success' : it.state === 'ASKED' ? 'info' : 'neutral'}
            >
              {consultationStateText[it.state]}
            </Tag>
            <p className={styles['words']}>{it.question}</p>
            <p
              className={styles['about']}
            >{`${text.due} ${longDate(it.dueDate)}. ${text.until(longDate(it.lastDay))}`}</p>
            {it.material.length > 0 && (
              <p className={styles['about']}>
                {`${text.sent}: ${it.material.map((one) => `${categoryWords(one.category)}: ${one.text}`).join(' · ')}`}
              </p>
            )}
            <Team team={it.team} />
          </li>
        ))}
      </ul>
      {asking && <AskConsultation advice={advice} onClose={() => setAsking(false)} />}
    </Section>
  );
}
