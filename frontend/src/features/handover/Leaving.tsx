import { Button } from '@navikt/ds-react/Button';
import type { Role } from '@samtavle/shared/policy';
import { useState } from 'react';
import { HandoverDocument, type HandoverQuery } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { Section } from '../../ui/page/Section.js';
import { leaveText as text, proposeText } from './handover.text.js';
import styles from './handover.module.css';
import { LeaveDialog } from './LeaveDialog.js';
import { ProposeDialog } from './ProposeDialog.js';

type Proposal = NonNullable<HandoverQuery['handover']>['proposals'][number];

interface Props {
  board: { caseId: string; citizenName: string; viewerParticipantId: string | null; viewer: Role };
}

/** What a predecessor left for the reader: an accepted proposal is seen by nobody else of those who help. */
function Left({ proposal }: { proposal: Proposal }) {
  return (
    <Section title={text.noteFrom(proposal.fromName)} lead={text.noteLead(proposal.proposedAt)}>
      <p className={styles['note']}>{proposal.note}</p>
    </Section>
  );
}

function Mine({ proposal, citizenName }: { proposal: Proposal; citizenName: string }) {
  const { state, successorName, note } = proposal;
  return (
    <>
      <p className={styles['line']}>
        {state === 'WAITING' ? text.waits(successorName, citizenName) : text.declined(successorName)}
      </p>
      {state === 'WAITING' && <p className={styles['subtle']}>{text.yourNote(note)}</p>}
    </>
  );
}

/** For those who help: what the one before left, and the way out, with or without naming a colleague. */
export function Leaving({ board: { caseId, citizenName, viewerParticipantId, viewer } }: Props) {
  const handover = useRead(HandoverDocument, { caseId }).data?.handover ?? null;
  const [open, setOpen] = useState<'PROPOSE' | 'LEAVE' | null>(null);
  if (handover === null || viewerParticipantId === null) return null;
  const { proposals, colleagues } = handover;
  const left = proposals.filter(({ state }) => state === 'ACCEPTED');
  const [mine] = proposals.filter(({ state }) => state !== 'ACCEPTED');
  const close = () => setOpen(null);
  const lead = (viewer === 'NAV_LOCAL' ? text.leadAtOffice : text.lead)(citizenName);
  return (
    <>
      {left.map((one) => (
        <Left key={one.id} proposal={one} />
      ))}
      <Section title={text.title} lead={colleagues.length > 0 ? lead : proposeText.none}>
        <div className={styles['lines']}>
          {mine !== undefined && <Mine proposal={mine} citizenName={citizenName} />}
          <div className={styles['buttons']}>
            {colleagues.length > 0 && mine?.state !== 'WAITING' && (
              <Button size="small" variant="secondary" onClick={() => setOpen('PROPOSE')}>
                {text.propose}
              </Button>
            )}
            <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setOpen('LEAVE')}>
              {text.leave}
            </Button>
          </div>
        </div>
      </Section>
      {open === 'PROPOSE' && (
        <ProposeDialog caseId={caseId} citizenName={citizenName} colleagues={colleagues} onClose={close} />
      )}
      {open === 'LEAVE' && (
        <LeaveDialog caseId={caseId} participantId={viewerParticipantId} onClose={close} />
      )}
    </>
  );
}
