import { Button } from '@navikt/ds-react/Button';
import { followsPathway } from '@samtavle/shared/domain';
import { useId, useState, type KeyboardEvent } from 'react';
import type { MilestoneStatus } from '../../../gql/graphql.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { Section } from '../../../ui/page/Section.js';
import { milestoneWords, theWho } from '../../../ui/show/words.js';
import type { Board } from '../useBoard.js';
import { mayNow } from '../../../sharing/mayNow.js';
import { InviteDialog } from '../meeting/InviteDialog.js';
import { AddDialog } from './AddDialog.js';
import { BoardCard } from './BoardCard.js';
import { BoardColumn } from './BoardColumn.js';
import {
  cardTowards,
  columnBeside,
  columnOf,
  fold,
  inColumns,
  needsReason,
  type Card,
  type ColumnKey,
} from './columns.js';
import styles from './Columns.module.css';
import { columnsText as text, fieldWords } from './columns.text.js';
import { EditDialog } from './EditDialog.js';
import { ReasonDialog } from './ReasonDialog.js';
import { useCardFocus } from './useCardFocus.js';
import { useMove } from './useMove.js';

type Open =
  | { dialog: 'add' }
  | { dialog: 'edit' | 'invite'; card: Card }
  | { dialog: 'reason'; card: Card; status?: MilestoneStatus };

const STEPS = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
] as const);

/** The case's milestones and activities in columns by status, with mouse, keyboard and menu. */
export function Columns({ board }: { board: Board }) {
  const { act, pending, said, say, move, moved } = useMove(board.caseId);
  const [open, setOpen] = useState<Open | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<ColumnKey>>(new Set());
  const hint = useId();
  const columns = inColumns(board.milestones, pending).map(({ key, cards }) => {
    const behind = (key === 'DONE' || key === 'OFF') && !unfolded.has(key);
    return { key, all: cards.length, cards: behind ? fold(cards, moved) : cards };
  });
  const cards = columns.flatMap((column) => column.cards);
  const focus = useCardFocus(
    cards.map((card) => card.id),
    pending !== null,
  );

  const moveTo = (card: Card, status: MilestoneStatus) => {
    if (needsReason(status)) {
      setOpen({ dialog: 'reason', card, status });
      return;
    }
    focus.follow(card.id);
    void move(card, status);
  };
  const moveToColumn = (card: Card | undefined, column: ColumnKey) => {
    if (card === undefined || pending !== null || columnOf(card.status) === column) return;
    if (!card.mayMove) {
      const title = milestoneWords(card.type, card.title);
      say(
        followsPathway(card.type)
          ? text.cannotMovePathway(title)
          : text.cannotMove(title, theWho(card.ownerRole, board)),
      );
    } else if (column === 'OFF') {
      setOpen({ dialog: 'reason', card });
    } else {
      moveTo(card, column);
    }
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const id = focus.cardOf(event.target);
    const card = cards.find((one) => one.id === id);
    if (card === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? STEPS.get(event.key) : undefined;
    const next = cardTowards(columns, card.id, event.key);
    if (event.altKey) {
      if (step === undefined) return;
      // Alt and left is the browser's way back; here it moves the card.
      event.preventDefault();
      const column = columnBeside(card.status, step);
      if (column !== null) moveToColumn(card, column);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      focus.openMenu(card.id);
    } else if (['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      event.preventDefault();
      if (next !== null) focus.focus(next);
    }
  };
  const close = () => setOpen(null);

  return (
    <Section
      surface="plain"
      title={text.title}
      lead={<span id={hint}>{text.hint}</span>}
      actions={
        mayNow(board, 'ADD_MILESTONE') && (
          <Button size="small" variant="secondary" onClick={() => setOpen({ dialog: 'add' })}>
            {text.add}
          </Button>
        )
      }
    >
      <ActFeedback act={act} {...fieldWords} />
      <div
        role="group"
        aria-label={text.board}
        aria-describedby={hint}
        className={styles['columns']}
        onKeyDown={onKey}
      >
        {columns.map((column) => (
          <BoardColumn
            key={column.key}
            column={column.key}
            count={column.all}
            folded={column.all - column.cards.length}
            onUnfold={() => setUnfolded(new Set([...unfolded, column.key]))}
            onDrop={(id) =>
              moveToColumn(
                cards.find((card) => card.id === id),
                column.key,
              )
            }
          >
            {column.cards.map((card) => (
              <li key={card.id}>
                <BoardCard
                  card={card}
                  today={board.today}
                  reader={board}
                  current={card.id === focus.reachable}
                  saving={card.id === pending?.id}
                  onFocus={() => focus.focused(card.id)}
                  onMove={(status) => moveTo(card, status)}
                  onEdit={() => setOpen({ dialog: 'edit', card })}
                  onInvite={() => setOpen({ dialog: 'invite', card })}
                  elementRef={(element) => focus.keep(card.id, element)}
                />
              </li>
            ))}
          </BoardColumn>
        ))}
      </div>
      <div role="status" aria-live="polite" className="aksel-sr-only">
        {said}
      </div>
      {open?.dialog === 'add' && <AddDialog board={board} onClose={close} />}
      {open?.dialog === 'edit' && <EditDialog board={board} card={open.card} onClose={close} />}
      {open?.dialog === 'invite' && <InviteDialog board={board} meeting={open.card} onClose={close} />}
      {open?.dialog === 'reason' && (
        <ReasonDialog
          card={open.card}
          status={open.status}
          onClose={close}
          onMove={(status, reason) => {
            close();
            focus.follow(open.card.id);
            void move(open.card, status, reason);
          }}
        />
      )}
    </Section>
  );
}
