import { Button } from '@navikt/ds-react/Button';
import { mayDo } from '@samtavle/shared/policy';
import { useState } from 'react';
import type { BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { PlanSummaryForm } from './PlanSummaryForm.js';
import styles from './PlanSummary.module.css';
import { planSummaryText as text } from './planSummary.text.js';

interface Props {
  board: Pick<Board, 'caseId' | 'viewer' | 'planSummary'>;
}

/** What PLAN shows at SUMMARY: a few words of their own, written by the citizen or together with the therapist. */
export function PlanSummarySection({ board }: Props) {
  const [open, setOpen] = useState(false);
  const { planSummary: summary } = board;
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={
        mayDo(board.viewer, 'WRITE_PLAN_SUMMARY') && (
          <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
            {summary === null ? text.write : text.change}
          </Button>
        )
      }
    >
      {summary === null ? (
        <Empty>{text.empty}</Empty>
      ) : (
        <div className={styles['summary']}>
          <p>{summary.text}</p>
          {summary.hoursWanted !== null && <p>{text.hours(summary.hoursWanted)}</p>}
        </div>
      )}
      {open && <PlanSummaryForm board={board} onClose={() => setOpen(false)} />}
    </Section>
  );
}
