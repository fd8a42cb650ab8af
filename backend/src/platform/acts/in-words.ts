import type { Language } from '@samtavle/shared/domain';
import { problemText } from '@samtavle/shared/text';
import type { Outcome } from './outcome.model.js';
import type { ActResult } from './result.js';

/** The end of an act as the API tells it, with every rule said in the person's language. */
export function inWords(result: ActResult, language: Language): Outcome {
  switch (result.kind) {
    case 'DONE':
      return { id: result.id, version: result.version, problems: [], conflict: null };
    case 'CONFLICT': {
      const { version, changedAt, fields } = result;
      return { id: null, version: null, problems: [], conflict: { version, changedAt, fields: [...fields] } };
    }
    case 'PROBLEMS': {
      const problems = result.problems.map(({ field, rule, params }) => ({
        field,
        rule,
        message: problemText(language, rule, params, field),
      }));
      return { id: null, version: null, problems, conflict: null };
    }
  }
}
