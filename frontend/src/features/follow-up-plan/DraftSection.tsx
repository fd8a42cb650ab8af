import { Button } from '@navikt/ds-react/Button';
import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { planFaults, type PlanFault } from '@samtavle/shared/domain';
import { useState } from 'react';
import { FinaliseFollowUpPlanDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Section } from '../../ui/page/Section.js';
import { clock } from '../../ui/show/dates.js';
import { draftText as text, planLabels } from './followUpPlan.text.js';
import styles from './FollowUpPlan.module.css';
import { NotNeeded } from './NotNeeded.js';
import type { JobPlan } from './plan.js';
import { PlanForm } from './PlanForm.js';
import { useAutosave } from './useAutosave.js';

interface Props {
  caseId: string;
  today: string;
  job: JobPlan;
  onSent: () => void;
}

function label(field: string): string {
  return (planLabels as Readonly<Record<string, string>>)[field] ?? field;
}

/** The employer writes the plan: kept by itself while it is written, sent when it is whole. */
export function DraftSection({ caseId, today, job, onSent }: Props) {
  const { content, kept, dirty, save, change, act } = useAutosave(caseId, job.employerId, job.draft);
  const [faults, setFaults] = useState<readonly PlanFault[]>([]);
  const [sending, setSending] = useState(false);
  const [newest] = job.plans;
  const send = useAct(FinaliseFollowUpPlanDocument, {
    caseId,
    onDone: () => {
      setSending(false);
      onSent();
    },
  });
  const unchanged = newest !== undefined && !dirty && newest.draftVersion === kept.version;
  const ask = async () => {
    const found = planFaults(content, today);
    setFaults(found);
    if (found.length > 0) return;
    const outcome = dirty || kept.id === null ? await save() : null;
    if (outcome === null ? !dirty && kept.id !== null : outcome.id !== null) setSending(true);
  };
  const state = act.sending
    ? text.saving
    : dirty
      ? text.unsaved
      : kept.at === null
        ? ''
        : text.saved(clock(kept.at));
  return (
    <Section
      title={newest === undefined ? text.title : text.titleAgain}
      lead={
        <>
          {text.lead} {text.onlyWork}
        </>
      }
    >
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <PlanForm
          content={content}
          today={today}
          faults={faults}
          problem={act.problem}
          change={(what) => {
            setFaults((before) => before.filter(({ field }) => !(field in what)));
            change(what);
          }}
        />
        <ActFeedback act={act} shown={Object.keys(planLabels)} label={label} />
        <div className={styles['end']}>
          <Button type="submit" disabled={unchanged} loading={send.sending}>
            {text.send}
          </Button>
          {newest === undefined && job.duty !== undefined && job.duty.status !== 'EXCEPTION' && (
            <NotNeeded caseId={caseId} duty={job.duty} />
          )}
          <span role="status" className={styles['subtle']}>
            {state}
          </span>
        </div>
        {unchanged && <InlineMessage status="info">{text.unchanged}</InlineMessage>}
      </form>
      {sending && kept.id !== null && (
        <FormDialog
          title={text.sendTitle}
          lead={text.sendLead}
          submit={text.send}
          sending={send.sending}
          onClose={() => setSending(false)}
          onSubmit={() => void send.run({ id: kept.id ?? '', expectedVersion: kept.version })}
        >
          <ActFeedback act={send} label={label} />
        </FormDialog>
      )}
    </Section>
  );
}
