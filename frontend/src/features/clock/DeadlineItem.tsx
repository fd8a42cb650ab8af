import { Button } from '@navikt/ds-react/Button';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Tag } from '@navikt/ds-react/Tag';
import { followsPathway } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { useState } from 'react';
import { MoveMilestoneDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { dueRuleWords, milestoneWords, roleWords, sourceWords } from '../../ui/show/words.js';
import { clockText as text, holdReasons } from './clock.text.js';
import styles from './DeadlineItem.module.css';
import { HoldDialog } from './HoldDialog.js';
import type { Deadline } from './order.js';
import { whyNow, youDo } from './why.text.js';

interface Props {
  deadline: Deadline;
  number: number | null;
  today: string;
  viewer: Role;
  caseId: string;
  /** Another's page as the citizen sees it: nothing is done here. */
  readOnly: boolean;
  /** Further off: why it comes and where it is from are folded away. */
  short: boolean;
}

/** Where a date comes from, in one line: how it is counted, the law or practice, and when that was last looked at. */
function originOf({ dueRule, source, checkedOn }: Deadline): string | null {
  const parts = [
    dueRule === null ? null : dueRuleWords(dueRule),
    source === null ? null : sourceWords(source),
  ];
  const words = parts.filter((part) => part !== null).join(' · ');
  return words === '' ? null : text.origin(words, checkedOn);
}

function Tags({ deadline: { overdue, guiding, estimate, hold } }: { deadline: Deadline }) {
  return (
    <span className={styles['tags']}>
      {overdue && (
        <Tag size="small" variant="moderate" data-color="danger">
          {text.overdue}
        </Tag>
      )}
      {hold?.active === true && (
        <Tag size="small" variant="moderate" data-color="warning">
          {text.held(hold.until)}
        </Tag>
      )}
      {estimate && (
        <Tag size="small" variant="outline" data-color="neutral">
          {text.estimate}
        </Tag>
      )}
      {guiding && (
        <Tag size="small" variant="outline" data-color="neutral">
          {text.guiding}
        </Tag>
      )}
    </span>
  );
}

/** Why it comes now, and where its date comes from. */
function Background({ deadline }: { deadline: Deadline }) {
  const why = whyNow[deadline.type];
  const origin = originOf(deadline);
  return (
    <>
      {why !== undefined && (
        <p>
          <strong>{text.why}: </strong>
          {why}
        </p>
      )}
      {origin !== null && <p className={styles['subtle']}>{origin}</p>}
    </>
  );
}

function Words({ deadline, viewer }: { deadline: Deadline; viewer: Role }) {
  const mine = viewer === 'CITIZEN' ? youDo[deadline.type] : undefined;
  const { hold, remindFrom } = deadline;
  return (
    <>
      {hold?.active === true && (
        <p className={styles['held']}>{text.heldBecause(holdReasons[hold.because])}</p>
      )}
      {mine !== undefined && (
        <p>
          <strong>{text.youDo}: </strong>
          {mine}
        </p>
      )}
      {deadline.mine && remindFrom !== null && <p>{text.remind(remindFrom)}</p>}
      {followsPathway(deadline.type) && <p>{text.followsPathway}</p>}
      {deadline.statusReason !== null && <p>{deadline.statusReason}</p>}
    </>
  );
}

function Acts({ deadline, caseId, title }: { deadline: Deadline; caseId: string; title: string }) {
  const [holding, setHolding] = useState(false);
  const move = useAct(MoveMilestoneDocument, { caseId });
  const { id, version, mayHold, mayMove, mine, hold } = deadline;
  return (
    <>
      <div className={styles['acts']}>
        {mayMove && mine && (
          <Button
            size="small"
            variant="secondary"
            loading={move.sending}
            aria-label={text.finishFor(title)}
            onClick={() => void move.run({ id, expectedVersion: version, status: 'DONE' })}
          >
            {text.finish}
          </Button>
        )}
        {mayHold && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={text.holdFor(title)}
            onClick={() => setHolding(true)}
          >
            {hold === null ? text.hold : text.changeHold}
          </Button>
        )}
      </div>
      <ActFeedback act={move} />
      {holding && (
        <HoldDialog deadline={deadline} caseId={caseId} title={title} onClose={() => setHolding(false)} />
      )}
    </>
  );
}

/** One deadline: what, when, whose, why now and where it comes from. */
export function DeadlineItem({ deadline, number, today, viewer, caseId, readOnly, short }: Props) {
  const title = milestoneWords(deadline.type, deadline.title);
  const hasBackground = whyNow[deadline.type] !== undefined || originOf(deadline) !== null;
  const open = deadline.status === 'PLANNED' || deadline.status === 'IN_PROGRESS';
  // nobody finishes an estimate, nor puts it off
  const acts =
    !readOnly && open && !deadline.estimate && (deadline.mayHold || (deadline.mayMove && deadline.mine));
  return (
    <li className={styles['item']}>
      <div className={styles['top']}>
        {number !== null && (
          <span className={styles['number']} aria-hidden>
            {number}
          </span>
        )}
        <div className={styles['what']}>
          <h3 className={styles['title']}>{title}</h3>
          <p className={styles['when']}>{open ? text.due(deadline.due, today) : text.day(deadline.due)}</p>
        </div>
        <Tags deadline={deadline} />
      </div>
      <div className={styles['body']}>
        {open && <Words deadline={deadline} viewer={viewer} />}
        <p className={styles['subtle']}>{text.owner(roleWords(deadline.ownerRole, viewer))}</p>
        {open && hasBackground && !short && <Background deadline={deadline} />}
        {open && hasBackground && short && (
          <ReadMore
            size="small"
            header={
              <>
                {text.more}
                <span className="aksel-sr-only">{`: ${title}`}</span>
              </>
            }
          >
            <div className={styles['body']}>
              <Background deadline={deadline} />
            </div>
          </ReadMore>
        )}
        {acts && <Acts deadline={deadline} caseId={caseId} title={title} />}
      </div>
    </li>
  );
}
