import type { Recipient } from '@samtavle/shared/policy';
import { CaseloadDocument, type CaseloadFieldsFragment } from '../../gql/graphql.js';
import { useRead, type Reading } from '../../platform/read.js';

/** One case in a list of one's cases. */
export type CaseloadEntry = CaseloadFieldsFragment;

/** All cases where the signed-in person has this part, the most urgent first. */
export function useCaseload(role: Recipient): Reading<readonly CaseloadEntry[]> {
  const { data, ...reading } = useRead(CaseloadDocument, { role });
  return { ...reading, data: data?.caseload };
}
