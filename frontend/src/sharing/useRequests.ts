import { ConsentRequestsDocument, OwnRequestsDocument, type RequestFieldsFragment } from '../gql/graphql.js';
import { useRead } from '../platform/read.js';

/** That somebody asks to see something. */
export type ConsentRequest = RequestFieldsFragment;

const NONE: readonly ConsentRequest[] = [];

/** What the citizen is asked for and has not answered; none while it is fetched. */
export function useConsentRequests(caseId: string): readonly ConsentRequest[] {
  return useRead(ConsentRequestsDocument, { caseId }).data?.consentRequests ?? NONE;
}

/** What the reader has asked for lately, whatever came of it; undefined while it is fetched. */
export function useOwnRequests(caseId: string): readonly ConsentRequest[] | undefined {
  return useRead(OwnRequestsDocument, { caseId }).data?.ownRequests;
}
