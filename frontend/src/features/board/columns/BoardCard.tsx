import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { followsPathway } from '@samtavle/shared/domain';
import { useEffect, useId, useRef, useState } from 'react';
import type { MilestoneStatus } from '../../../gql/graphql.js';
import { dayDate, daysBetween, distance } from '../../../ui/show/dates.js';
import { dueRuleWords, laneWords, milestoneWords, sourceWords, theWho } from '../../../ui/show/words.js';
import { Called } from '../meeting/Called.js';
import { meetingText } from '../meeting/meeting.text.js';
import type { Board } from '../useBoard.js';
import styles from './BoardCard.module.css';
import type { Card } from './columns.js';
import { columnsText as text, statusText } from './columns.text.js';
import { MoveMenu } from './MoveMenu.js';

interface Props {
  card: Card;
  today: string;
  reader: Board;
  /** The one card that Tab reaches; the arrows go on from there. */
  current: boolean;
  saving: boolean;
  onFocus: () => void;
  onMove: (status: MilestoneStatus) => void;
  onEdit: () => void;
  onInvite: () => void;
  /** Where the board finds the card's element, to put the focus on it. */
  elementRef: (element: HTMLElement | null) => void;
}

function Due({ card, today }: { card: Card; today: string }) {
  if (card.dueDate === null) return <span>{text.noDate}</span>;
  const far = card.overdue ? text.overdue(daysBetween(card.dueDate, today)) : distance(today, card.dueDate);
  const behind = card.status === 'DONE' || card.status === 'EXCEPTION' || card.status === 'CANCELLED';
  return (
    <span className={card.overdue ? styles['late'] : undefined}>
      {behind ? dayDate(card.dueDate) : `${dayDate(card.dueDate)} · ${far}`}
    </span>
  );
}

export function BoardCard({
  card,
  today,
  reader,
  current,
  saving,
  onFocus,
  onMove,
  onEdit,
  onInvite,
  elementRef,
}: Props) {
  const element = useRef<HTMLDivElement | null>(null);
  const titleId = useId();
  const [dragging, setDragging] = useState(false);
  const title = milestoneWords(card.type, card.title);
  const owner = theWho(card.ownerRole, reader);

  const origin = [
    card.dueRule === null ? null : dueRuleWords(card.dueRule),
    card.source === null ? null : sourceWords(card.source),
  ]
    .filter((part) => part !== null)
    .join(' · ');

  useEffect(() => {
    if (element.current === null) return undefined;
    return draggable({
      element: element.current,
      canDrag: () => card.mayMove && !saving,
      getInitialData: () => ({ cardId: card.id }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [card.id, card.mayMove, saving]);

  const classes = [
    styles['card'],
    styles[card.lane],
    card.mayMove ? styles['movable'] : '',
    dragging ? styles['dragging'] : '',
  ];
  return (
    <div
      ref={(node) => {
        element.current = node;
        elementRef(node);
      }}
      role="group"
      aria-roledescription={text.card}
      aria-labelledby={titleId}
      tabIndex={current ? 0 : -1}
      onFocus={onFocus}
      className={classes.join(' ')}
      data-card={card.id}
      data-status={card.status}
    >
      <div className={styles['lane']}>{laneWords(card.lane)}</div>
      <h4 id={titleId} className={styles['title']}>
        {title}
      </h4>
      <div className={styles['due']}>
        <Due card={card} today={today} />
      </div>
      {card.statusReason !== null && (
        <p className={styles['reason']}>{`${statusText[card.status]}: ${card.statusReason}`}</p>
      )}
      {followsPathway(card.type) && <div className={styles['source']}>{text.followsPathway}</div>}
      {origin !== '' && <div className={styles['source']}>{origin}</div>}
      {card.invited.length > 0 && (
        <div className={styles['source']}>
          <Called board={reader} meeting={card} />
        </div>
      )}
      <div className={styles['foot']}>
        <span className={styles['owner']}>
          {!card.mayMove && <PadlockLockedIcon title={text.locked} fontSize="1.125rem" />}
          {text.owned(owner)}
        </span>
        {saving && <span className={styles['saving']}>{text.saving}</span>}
        {!saving && (
          <span className={styles['acts']}>
            {card.mayInvite && (
              <Button
                size="xsmall"
                variant="tertiary"
                tabIndex={current ? 0 : -1}
                aria-label={meetingText.openFor(title)}
                onClick={onInvite}
              >
                {meetingText.open}
              </Button>
            )}
            {card.mayMove && (
              <MoveMenu card={card} title={title} reachable={current} onMove={onMove} onEdit={onEdit} />
            )}
          </span>
        )}
      </div>
    </div>
  );
}
