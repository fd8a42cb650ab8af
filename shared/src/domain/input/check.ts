import type { z } from 'zod';
import type { FieldProblem } from './rules.js';
import { isInputRule } from './rules.js';

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Checks a form's value: the tidied value, or every problem as field and rule, never in words. Never throws. */
export function checkInput<S extends z.ZodType>(schema: S, value: unknown): Checked<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap(problemsOf) };
}

function problemsOf(issue: z.core.$ZodIssue): readonly FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), rule: 'UNKNOWN_FIELD' }));
  }
  const problem = {
    field: issue.path.join('.'),
    rule: isInputRule(issue.message) ? issue.message : ('INVALID' as const),
  };
  if (issue.code !== 'custom' || issue.params === undefined) return [problem];
  return [{ ...problem, params: { ...issue.params } }];
}
