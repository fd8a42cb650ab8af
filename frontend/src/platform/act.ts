import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { OutcomeFieldsFragment } from '../gql/graphql.js';
import { attemptOf, type Attempt } from './attempt.js';
import { badInput } from './badInput.js';
import { keepFocus } from './keepFocus.js';
import { refetchNow } from './refetch.js';
import { troubleIn, type Trouble } from './trouble.js';

export type Outcome = OutcomeFieldsFragment;
type Problem = Outcome['problems'][number];
type Conflict = NonNullable<Outcome['conflict']>;

interface Keyed {
  idempotencyKey: string;
}

/** One kind of act on a page: how to do it, and how the last attempt went. */
export interface Act<I> {
  /** Does it. The outcome, or null when no answer came (then `retry` repeats the same attempt safely). */
  run: (input: I) => Promise<Outcome | null>;
  sending: boolean;
  /** No answer came: the act may or may not have been done. Repeating it with `retry` does it once. */
  failed: boolean;
  /** Why, when the server itself said so. */
  trouble: Trouble | null;
  retry: () => Promise<Outcome | null>;
  problems: readonly Problem[];
  /** The text may tell of health, and can come to reach someone who must not know: to be seen before it is saved. */
  warning: string | null;
  /** Saves it all the same. */
  saveAnyway: () => Promise<Outcome | null>;
  /** The first problem's message for this field, for an input's `error`. */
  problem: (field: string) => string | undefined;
  /** Somebody else changed it first. */
  conflict: Conflict | null;
  /** Does my act again on top of theirs. */
  keepMine: () => Promise<Outcome | null>;
  /** Lets theirs stand and reads the page again. */
  takeTheirs: () => void;
  reset: () => void;
}

interface State {
  sending: boolean;
  failed: boolean;
  trouble: Trouble | null;
  outcome: Outcome | null;
}

/** The rule of a warning: no refusal, but an answer is wanted. */
const WARNING = 'HEALTH_WORDS';

const AT_REST: State = { sending: false, failed: false, trouble: null, outcome: null };

/**
 * An act through one mutation. Makes the idempotency key once for each attempt and keeps it until an answer has
 * come, so that repeating after a lost connection acts once. After success everything on the page that concerns
 * the case is read again before `run` answers.
 */
export function useAct<R extends Record<string, Outcome>, I extends Keyed>(
  document: TypedDocumentNode<R, { input: I }>,
  options: { caseId?: string; onDone?: (outcome: Outcome) => void } = {},
): Act<Omit<I, 'idempotencyKey'>> {
  type Free = Omit<I, 'idempotencyKey'>;
  const client = useApolloClient();
  const attempt = useRef<Attempt<Free> | null>(null);
  const [state, setState] = useState<State>(AT_REST);

  const readAgain = () => refetchNow(client, new Set(options.caseId === undefined ? [] : [options.caseId]));

  const run = async (input: Free): Promise<Outcome | null> => {
    const now = attemptOf(attempt.current, input, () => crypto.randomUUID());
    attempt.current = now;
    const keep = keepFocus();
    setState({ ...AT_REST, sending: true });
    let outcome: Outcome | undefined;
    let trouble: Trouble | null = null;
    try {
      // Omit<I, K> & K is I again, which TypeScript can't see for a generic I.
      const whole = { ...now.input, idempotencyKey: now.key } as unknown as I;
      const { data } = await client.mutate({ mutation: document, variables: { input: whole } });
      outcome = data ? Object.values<Outcome>(data)[0] : undefined;
    } catch (error) {
      outcome = badInput(error);
      trouble = troubleIn(error);
    }
    if (outcome === undefined) {
      setState({ ...AT_REST, failed: true, trouble });
      return null;
    }
    if (outcome.problems.length === 0 && outcome.conflict === null) {
      attempt.current = null;
      await readAgain();
      setState({ ...AT_REST, outcome });
      keep();
      options.onDone?.(outcome);
    } else {
      attempt.current = { ...now, answered: true };
      setState({ ...AT_REST, outcome });
    }
    return outcome;
  };

  const again = async (change: Partial<{ expectedVersion: number; acknowledged: boolean }> = {}) =>
    attempt.current === null ? null : run({ ...attempt.current.input, ...change });

  const all = state.outcome?.problems ?? [];
  const problems = all.filter(({ rule }) => rule !== WARNING);
  const conflict = state.outcome?.conflict ?? null;
  const reset = () => {
    attempt.current = null;
    setState(AT_REST);
  };
  return {
    run,
    retry: () => again(),
    sending: state.sending,
    failed: state.failed,
    trouble: state.trouble,
    problems,
    // A form is warned only when nothing else is wrong with it.
    warning: problems.length > 0 ? null : (all[0]?.message ?? null),
    saveAnyway: () => again({ acknowledged: true }),
    problem: (field) => problems.find((problem) => problem.field === field)?.message,
    conflict,
    keepMine: () =>
      conflict === null ? Promise.resolve(null) : again({ expectedVersion: conflict.version }),
    takeTheirs: () => {
      reset();
      void readAgain();
    },
    reset,
  };
}
