import type { Language, MutationName } from '@samtavle/shared/domain';
import { checkInput, INPUTS } from '@samtavle/shared/domain';
import { problemText } from '@samtavle/shared/text';
import { Kind, parse } from 'graphql';
import type { Problem } from '../acts/problem.model.js';

/** A request to the API, as far as it is looked at here. */
export interface Asked {
  readonly text: string | undefined;
  readonly variables: unknown;
}

/**
 * What the form's own rules say of an input that GraphQL would not even take: a day that is none, a word that is no
 * choice, a field left out. Empty when it is not one mutation with its input, or the form finds nothing wrong. The
 * values are the asker's own; none is repeated.
 */
export function inputProblems({ text, variables }: Asked, language: Language): readonly Problem[] {
  const asked = text === undefined ? null : mutationIn(text);
  if (asked === null || typeof variables !== 'object' || variables === null) return [];
  const checked = checkInput(INPUTS[asked.name], Reflect.get(variables, asked.variable));
  if (checked.ok) return [];
  return checked.problems.map(({ field, rule, params }) => ({
    field,
    rule,
    message: problemText(language, rule, params, field),
  }));
}

function mutationIn(text: string): { name: MutationName; variable: string } | null {
  const [operation] = parsed(text).filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [field, ...more] = operation?.selectionSet.selections ?? [];
  if (field?.kind !== Kind.FIELD || more.length > 0 || !isMutation(field.name.value)) return null;
  const value = field.arguments?.find((argument) => argument.name.value === 'input')?.value;
  return value?.kind === Kind.VARIABLE ? { name: field.name.value, variable: value.name.value } : null;
}

function parsed(text: string): ReturnType<typeof parse>['definitions'] {
  try {
    return parse(text, { maxTokens: 2_000 }).definitions;
  } catch {
    return [];
  }
}

function isMutation(name: string): name is MutationName {
  return Object.hasOwn(INPUTS, name);
}
