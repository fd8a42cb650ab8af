import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { useState } from 'react';
import { Section } from '../../ui/page/Section.js';
import { weekOf } from '../../ui/show/dates.js';
import { stepStateWords } from '../../ui/show/words.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { weeksWords } from '../step/index.js';
import { LinkDialog } from './LinkDialog.js';
import { linkText as text } from './review.text.js';
import styles from './Review.module.css';
import type { LinkedStep, Reviews } from './types.js';

interface Props {
  caseId: string;
  reviews: Reviews;
  readOnly: boolean;
}

function issuerWords({ needsGrant, acts }: LinkedStep['step']): string {
  if (!needsGrant) return text.noGrant;
  const granted = acts.findLast(({ kind }) => kind === 'GRANT');
  return granted === undefined ? text.notGranted : text.granted(granted.at);
}

function Card({ linked, onLink }: { linked: LinkedStep; onLink: (() => void) | null }) {
  const { step, goals, accommodations } = linked;
  const facts = [
    { name: text.tasks, values: [step.tasks].filter((words) => words !== '') },
    { name: text.accommodations, values: accommodations.map((it) => it.text) },
    { name: text.goals, values: goals.map((it) => it.text) },
  ].filter(({ values }) => values.length > 0);
  return (
    <li className={styles['card']}>
      <p className={styles['who']}>
        <strong>{workPercentWords(step.workPercent, step.needsGrant)}</strong>
        <Tag size="small" variant="moderate" data-color={step.state === 'ACTIVE' ? 'info' : 'neutral'}>
          {stepStateWords(step.state)}
        </Tag>
      </p>
      <p className={styles['dense']}>
        {`${weeksWords(step.weekFrom, step.weeks)} · ${text.issuer}: ${issuerWords(step)}`}
      </p>
      <dl className={styles['facts']}>
        {facts.map(({ name, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
      {onLink !== null && (
        <div className={styles['end']}>
          <Button
            size="small"
            variant="tertiary"
            className={styles['flush'] ?? ''}
            aria-label={text.linkOf(weekOf(step.weekFrom))}
            onClick={onLink}
          >
            {text.link}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Each step with its work per cent, tasks, accommodations, the doctor's answer, and the work goals it leads to. */
export function StepLinks({ caseId, reviews, readOnly }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const { steps, linkedShare, mayLink } = reviews;
  const chosen = steps.find(({ step }) => step.id === open);
  return (
    <Section title={text.title} lead={text.lead}>
      {linkedShare !== null && (
        <p className={styles['text']}>{text.share(linkedShare.linked, linkedShare.steps)}</p>
      )}
      <ul className={styles['cards']}>
        {steps.map((linked) => (
          <Card
            key={linked.step.id}
            linked={linked}
            onLink={mayLink && !readOnly ? () => setOpen(linked.step.id) : null}
          />
        ))}
      </ul>
      {chosen !== undefined && (
        <LinkDialog caseId={caseId} linked={chosen} reviews={reviews} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
