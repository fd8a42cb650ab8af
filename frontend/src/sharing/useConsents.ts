import { ConsentsDocument, type ConsentFieldsFragment } from '../gql/graphql.js';
import { useRead, type Reading } from '../platform/read.js';

/** One consent or objection of the signed-in citizen, as it was given and as it stands now. */
export type ConsentRecord = ConsentFieldsFragment;

/** All consents of the citizen's case, the earlier ones too; kept fresh. Only the citizen gets any. */
export function useConsents(caseId: string): Reading<readonly ConsentRecord[]> {
  const { data, ...reading } = useRead(ConsentsDocument, { caseId });
  return { ...reading, data: data?.consents };
}
