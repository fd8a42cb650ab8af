import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import type { DecisionOutcome } from '@samtavle/shared/domain';
import { mayDo } from '@samtavle/shared/policy';
import { useState, type ReactNode } from 'react';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { roleWords } from '../../ui/show/words.js';
import { Empty } from '../../ui/state/states.js';
import {
  adviceText as text,
  consultationText,
  deciderText,
  measureText,
  outcomeText,
} from './advice.text.js';
import styles from './AdvicePage.module.css';
import { DecideForm } from './DecideForm.js';
import type { AdviceRead, PartProps } from './place.js';
import { RecommendForm } from './RecommendForm.js';

type Decision = AdviceRead['decisions'][number];
type Recommendation = AdviceRead['recommendations'][number];

const COLOUR: Record<DecisionOutcome, 'success' | 'warning' | 'neutral' | 'info'> = {
  FOLLOWED: 'success',
  DEVIATED: 'warning',
  DECLINED: 'neutral',
  OWN: 'info',
};

function DecisionHalf({ decision }: { decision: Decision | undefined }) {
  if (decision === undefined)
    return (
      <div className={`${styles['half'] ?? ''} ${styles['open'] ?? ''}`}>
        <p className={styles['about']}>{text.noDecision}</p>
      </div>
    );
  return (
    <div className={`${styles['half'] ?? ''} ${styles['decision'] ?? ''}`}>
      <p className={styles['what']}>{text.decision}</p>
      <Tag size="small" variant="moderate" data-color={COLOUR[decision.outcome]}>
        {outcomeText[decision.outcome]}
      </Tag>
      <p className={styles['words']}>{decision.text}</p>
      {decision.reason !== null && <p className={styles['words']}>{`${text.reason}: ${decision.reason}`}</p>}
      <p className={styles['about']}>
        {`${text.by(decision.byName ?? '', deciderText[decision.byRole])}, ${longDate(decision.decidedOn)}`}
      </p>
    </div>
  );
}

function Pair({ advice, decision }: { advice: ReactNode; decision: Decision | undefined }) {
  return (
    <li className={styles['pair']}>
      <div className={`${styles['half'] ?? ''} ${styles['advice'] ?? ''}`}>{advice}</div>
      <ArrowRightIcon aria-hidden className={styles['arrow'] ?? ''} />
      <DecisionHalf decision={decision} />
    </li>
  );
}

function AdviceHalf({ advice }: { advice: Recommendation }) {
  return (
    <>
      <p className={styles['what']}>{text.advice}</p>
      <p className={styles['words']}>{advice.text}</p>
      {advice.measureType !== null && (
        <p className={styles['about']}>{text.measure(measureText[advice.measureType].name)}</p>
      )}
      <p className={styles['about']}>
        {`${text.by(advice.byName ?? '', roleWords(advice.byRole))}, ${longDate(advice.givenOn)}`}
      </p>
      <p className={styles['about']}>{text.asked(deciderText[advice.addressedTo])}</p>
    </>
  );
}

/** Each piece of advice beside what was decided on it; decisions that were made without advice after them. */
export function PairSection({ advice, acting }: PartProps) {
  const [open, setOpen] = useState<'recommend' | 'decide' | null>(null);
  const { viewer, recommendations, decisions, consultations } = advice;
  const consulted = consultations.filter(({ team }) => team.some((one) => one.advice !== null));
  const alone = decisions.filter((it) => it.recommendationId === null && it.consultationId === null);
  const some = recommendations.length + consulted.length + alone.length > 0;
  return (
    <Section
      title={text.pairs}
      actions={
        acting && (
          <>
            {mayDo(viewer, 'GIVE_RECOMMENDATION') && (
              <Button size="small" variant="secondary" onClick={() => setOpen('recommend')}>
                {text.recommend}
              </Button>
            )}
            {viewer === 'NAV_LOCAL' && (
              <Button size="small" variant="secondary" onClick={() => setOpen('decide')}>
                {text.ownDecision}
              </Button>
            )}
          </>
        )
      }
    >
      {!some && <Empty>{text.noPairs}</Empty>}
      <ul className={styles['list']}>
        {recommendations.map((it) => (
          <Pair
            key={it.id}
            advice={<AdviceHalf advice={it} />}
            decision={decisions.find(({ recommendationId }) => recommendationId === it.id)}
          />
        ))}
        {consulted.map((it) => (
          <Pair
            key={it.id}
            advice={
              <>
                <p className={styles['what']}>{consultationText.title}</p>
                {it.team.map(({ personId, name, advice: said }) =>
                  said === null ? null : (
                    <div key={personId}>
                      <p className={styles['words']}>{said}</p>
                      <p className={styles['about']}>{name}</p>
                    </div>
                  ),
                )}
              </>
            }
            decision={decisions.find(({ consultationId }) => consultationId === it.id)}
          />
        ))}
        {alone.map((decision) => (
          <li key={decision.id}>
            <DecisionHalf decision={decision} />
          </li>
        ))}
      </ul>
      {open === 'recommend' && <RecommendForm advice={advice} onClose={() => setOpen(null)} />}
      {open === 'decide' && <DecideForm caseId={advice.caseId} onClose={() => setOpen(null)} />}
    </Section>
  );
}
