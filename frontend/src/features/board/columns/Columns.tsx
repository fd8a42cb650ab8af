import { Button } from '@navikt/ds-react/Button';
import { mayDo } from '@samtavle/shared/policy';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { MilestoneStatus } from '../../../gql/graphql.js';
import { ActFeedback } from '../../../platform/ActFeedback.js';
import { Section } from '../../../ui/page/Section.js';
import { milestoneWords, theRole } from '../../../ui/show/words.js';
import type { Board } from '../useBoard.js';
import { AddDialog } from './AddDialog.js';
import { BoardCard } from './BoardCard.js';
import { BoardColumn } from './BoardColumn.js';
import {
  cardTowards,
  columnBeside,
  columnOf,
  inColumns,
  needsReason,
  type Card,
  type ColumnKey,
} from './columns.js';
import styles from './Columns.module.css';
import { columnsText as text, statusText } from './columns.text.js';
import { EditDialog } from './EditDialog.js';
import { ReasonDialog } from './ReasonDialog.js';
import { useMove } from './useMove.js';

type Open =
  | { dialog: 'add' }
  | { dialog: 'edit'; card: Card }
  | { dialog: 'reason'; card: Card; status?: MilestoneStatus };

/** The case's milestones and activities in columns by status, with mouse, keyboard and menu. */
export function Columns({ board }: { board: Board }) {
  const { act, pending, said, say, move } = useMove(board.caseId);
  const [open, setOpen] = useState<Open | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());
  const wanted = useRef<string | null>(null);
  const hint = useId();
  const columns = inColumns(board.milestones, pending);
  const cards = columns.flatMap((column) => column.cards);
  const reachable = cards.some((card) => card.id === current) ? current : (cards[0]?.id ?? null);

  // A moved card is drawn anew in its other column; the focus follows it there.
  useEffect(() => {
    const element = wanted.current === null ? undefined : elements.current.get(wanted.current);
    if (element === undefined || element === document.activeElement) return;
    wanted.current = null;
    element.focus();
  });

  const moveTo = (card: Card, status: MilestoneStatus) => {
    if (needsReason(status)) {
      setOpen({ dialog: 'reason', card, status });
      return;
    }
    wanted.current = card.id;
    setCurrent(card.id);
    void move(card, status);
  };
  const moveToColumn = (card: Card, column: ColumnKey) => {
    if (columnOf(card.status) === column) return;
    if (!card.mayMove) {
      say(text.cannotMove(milestoneWords(card.type, card.title), theRole(card.ownerRole)));
    } else if (column === 'OFF') {
      setOpen({ dialog: 'reason', card });
    } else {
      moveTo(card, column);
    }
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const card = cards.find((one) => elements.current.get(one.id) === event.target);
    if (card === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const sideways = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if (event.altKey && sideways !== null) {
      event.preventDefault();
      const column = columnBeside(card.status, sideways);
      if (column !== null && pending === null) moveToColumn(card, column);
      return;
    }
    if (event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      elements.current.get(card.id)?.querySelector<HTMLElement>('[data-move]')?.click();
      return;
    }
    if (!['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const next = cardTowards(columns, card.id, event.key);
    if (next !== null) elements.current.get(next)?.focus();
  };
  const close = () => setOpen(null);

  return (
    <Section
      surface="plain"
      title={text.title}
      lead={<span id={hint}>{text.hint}</span>}
      actions={
        mayDo(board.viewer, 'ADD_MILESTONE') && (
          <Button size="small" variant="secondary" onClick={() => setOpen({ dialog: 'add' })}>
            {text.add}
          </Button>
        )
      }
    >
      <ActFeedback
        act={act}
        label={(field) => text.fields[field] ?? field}
        value={(field, value) =>
          field === 'status' && value in statusText ? statusText[value as MilestoneStatus] : value
        }
      />
      <div
        role="group"
        aria-label={text.board}
        aria-describedby={hint}
        className={styles['columns']}
        onKeyDown={onKey}
      >
        {columns.map(({ key, cards: inColumn }) => (
          <BoardColumn
            key={key}
            column={key}
            count={inColumn.length}
            onDrop={(cardId) => {
              const card = cards.find((one) => one.id === cardId);
              if (card !== undefined) moveToColumn(card, key);
            }}
          >
            {inColumn.map((card) => (
              <li key={card.id}>
                <BoardCard
                  card={card}
                  today={board.today}
                  viewer={board.viewer}
                  current={card.id === reachable}
                  saving={card.id === pending?.id}
                  onFocus={() => setCurrent(card.id)}
                  onMove={(status) => moveTo(card, status)}
                  onEdit={() => setOpen({ dialog: 'edit', card })}
                  elementRef={(element) => {
                    if (element === null) elements.current.delete(card.id);
                    else elements.current.set(card.id, element);
                  }}
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
      {open?.dialog === 'reason' && (
        <ReasonDialog
          card={open.card}
          status={open.status}
          onClose={close}
          onMove={(status, reason) => {
            wanted.current = open.card.id;
            close();
            void move(open.card, status, reason);
          }}
        />
      )}
    </Section>
  );
}
