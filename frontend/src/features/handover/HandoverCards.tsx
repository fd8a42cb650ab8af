import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import type { Recipient } from '@samtavle/shared/policy';
import { AnswerHandoverDocument, HandoverDocument, type HandoverQuery } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useRead } from '../../platform/read.js';
import { firstName, words } from '../../sharing/words.js';
import { cardText as text } from './handover.text.js';
import styles from './handover.module.css';

interface Props {
  caseId: string;
  onDone: (words: string) => void;
}

interface One extends Props {
  proposal: NonNullable<HandoverQuery['handover']>['proposals'][number];
}

function Card({ caseId, proposal, onDone }: One) {
  const { id, fromName, role, successorName, note } = proposal;
  const [from, to] = [firstName(fromName), firstName(successorName)];
  // a Nav office names who follows, who is in the case at once
  const atOffice = role === 'NAV_LOCAL';
  const act = useAct(AnswerHandoverDocument, { caseId });
  const answer = async (accept: boolean) => {
    const outcome = await act.run({ handoverId: id, accept });
    if (outcome?.problems.length === 0) onDone(accept ? text.accepted(to) : text.declined);
  };
  return (
    <LocalAlert status="announcement" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{text.title(fromName)}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <div className={styles['lines']}>
          <p className={styles['line']}>{text.proposes(successorName, words.roles[role].word)}</p>
          <p className={styles['line']}>{text.note}</p>
          <p className={styles['note']}>{note}</p>
          <p className={styles['line']}>{text.means(from, to)}</p>
          {atOffice && <p className={styles['line']}>{text.meanwhile(to)}</p>}
          <p className={styles['line']}>{atOffice ? text.meansNoAtOffice(to) : text.meansNo(to)}</p>
        </div>
        <div className={styles['buttons']}>
          <Button size="small" loading={act.sending} onClick={() => void answer(true)}>
            {text.yes(to)}
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={act.sending}
            aria-label={text.noTo(successorName)}
            onClick={() => void answer(false)}
          >
            {text.no}
          </Button>
        </div>
        <ActFeedback act={act} />
      </LocalAlert.Content>
    </LocalAlert>
  );
}

function useAsked(caseId: string): readonly One['proposal'][] {
  const proposals = useRead(HandoverDocument, { caseId }).data?.handover?.proposals ?? [];
  return proposals.filter(({ mayAnswer }) => mayAnswer);
}

/** Whether the citizen is asked on a card of its own if this person may take over. */
export function useIsAsked(caseId: string): (person: { name: string; role: Recipient }) => boolean {
  const asked = useAsked(caseId);
  return ({ name, role }) => asked.some((one) => one.successorName === name && one.role === role);
}

/** One card for each who leaves and names somebody; none when nobody does. */
export function HandoverCards({ caseId, onDone }: Props) {
  return useAsked(caseId).map((proposal) => (
    <Card key={proposal.id} caseId={caseId} proposal={proposal} onDone={onDone} />
  ));
}
