import { useState } from 'react';
import {
  MoveMilestoneDocument,
  type MilestoneStatus,
  type MoveMilestoneInput,
} from '../../../gql/graphql.js';
import { useAct, type Act } from '../../../platform/act.js';
import { milestoneWords } from '../../../ui/show/words.js';
import { columnOf, type Card, type Pending } from './columns.js';
import { columnsText as text, columnText } from './columns.text.js';

interface Move {
  act: Act<Omit<MoveMilestoneInput, 'idempotencyKey'>>;
  pending: Pending | null;
  /** The cards moved since the page was opened. */
  moved: ReadonlySet<string>;
  /** What a screen reader is told about the last move. */
  said: string;
  say: (words: string) => void;
  move: (card: Card, status: MilestoneStatus, reason?: string) => Promise<void>;
}

/** Moving cards: shown at once, taken back when the server says no. */
export function useMove(caseId: string): Move {
  const act = useAct(MoveMilestoneDocument, { caseId });
  const [pending, setPending] = useState<Pending | null>(null);
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');

  const move = async (card: Card, status: MilestoneStatus, reason?: string): Promise<void> => {
    if (card.status === status) return;
    const title = milestoneWords(card.type, card.title);
    setPending({ id: card.id, status });
    setMoved((before) => new Set([...before, card.id]));
    say('');
    const input = { id: card.id, expectedVersion: card.version, status };
    const outcome = await act.run(reason === undefined ? input : { ...input, reason });
    const done = outcome !== null && outcome.problems.length === 0 && outcome.conflict === null;
    setPending(null);
    say(done ? text.moved(title, columnText[columnOf(status)]) : text.notMoved(title));
  };
  return { act, pending, moved, said, say, move };
}
