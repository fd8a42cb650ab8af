import { Button } from '@navikt/ds-react/Button';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Board } from '../board/index.js';
import { currentStep, isSickListed, StepCard, type Step } from '../step/index.js';
import { GrantStepDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import { DeclineStep, DiscussStep } from './AnswerForms.js';
import styles from './Decision.module.css';
import { gpText as text } from './gp.text.js';
import { PlanBeside } from './PlanBeside.js';

interface Props {
  board: Board;
  onGranted: (step: Step) => void;
}

/** From what holds today to what is asked for. */
function Change({ board, step }: { board: Board; step: Step }) {
  const sick = board.sickLeave.find((it) => it.fromDate <= board.today && board.today <= it.toDate);
  const now =
    currentStep(board.steps, board.today)?.workPercent ?? (sick === undefined ? null : 100 - sick.grade);
  if (now === null) return null;
  return (
    <dl className={styles['change']}>
      <div>
        <dt>{text.now}</dt>
        <dd>{workPercentWords(now, isSickListed(board))}</dd>
      </div>
      <ArrowRightIcon aria-hidden className={styles['arrow'] ?? ''} />
      <div>
        <dt>{text.proposed}</dt>
        <dd className={styles['proposed']}>{workPercentWords(step.workPercent, true)}</dd>
      </div>
    </dl>
  );
}

function Asked({ board, step, onGranted }: Props & { step: Step }) {
  const { caseId, citizenName } = board;
  const [open, setOpen] = useState<'discuss' | 'decline' | null>(null);
  const grant = useAct(GrantStepDocument, { caseId, onDone: () => onGranted(step) });
  const close = () => setOpen(null);
  return (
    <div className={styles['asked']}>
      <Change board={board} step={step} />
      <StepCard step={step} people={board} today={board.today} sickListed>
        <div className={styles['buttons']}>
          {step.may.includes('GRANT') && (
            <Button
              loading={grant.sending}
              onClick={() => void grant.run({ id: step.id, expectedVersion: step.version })}
            >
              {text.grant}
            </Button>
          )}
          {step.may.includes('DISCUSS') && (
            <Button variant="secondary" onClick={() => setOpen('discuss')}>
              {text.discuss}
            </Button>
          )}
          {step.may.includes('NOT_NOW') && (
            <Button variant="secondary" data-color="neutral" onClick={() => setOpen('decline')}>
              {text.notNow}
            </Button>
          )}
        </div>
        <ActFeedback act={grant} />
      </StepCard>
      {open === 'discuss' && <DiscussStep caseId={caseId} step={step} name={citizenName} onClose={close} />}
      {open === 'decline' && <DeclineStep caseId={caseId} step={step} name={citizenName} onClose={close} />}
    </div>
  );
}

/** One patient whose step waits for the issuer: what is asked for, the three answers, and the plan beside it. */
export function Decision({ board, onGranted }: Props) {
  const steps = board.steps.filter((step) => step.may.includes('GRANT'));
  if (steps.length === 0) return null;
  return (
    <section className={styles['decision']} aria-labelledby={`${board.caseId}-name`}>
      <h2 id={`${board.caseId}-name`} className={styles['name']}>
        <Link to={`/sak/${board.caseId}`}>{board.citizenName}</Link>
      </h2>
      <div className={styles['columns']}>
        <div className={styles['asks']}>
          {steps.map((step) => (
            <Asked key={step.id} board={board} step={step} onGranted={onGranted} />
          ))}
        </div>
        <PlanBeside board={board} />
      </div>
    </section>
  );
}
