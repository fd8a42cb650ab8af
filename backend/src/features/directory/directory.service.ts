import { Injectable } from '@nestjs/common';
import type { Recipient } from '@samtavle/shared/policy';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { FoundOrganisation, FoundStaff } from './directory.model.js';

const STAFF = readStatement<FoundStaff>(
  'search_directory',
  'select app.search_directory($1, $2::uuid, $3, $4) as json',
);
const ORGANISATION = readStatement<FoundOrganisation>(
  'search_organisation',
  'select app.search_organisation($1, $2) as json',
);

/** Longer than any name; what is typed beyond it is not searched for. */
const LONGEST = 100;

/** The register of positions, as far as the reader may bring people into a case. Who is found in it the wall decides. */
@Injectable()
export class DirectoryService {
  constructor(private readonly reads: Reads) {}

  find(context: RequestContext, caseId: string, role: Recipient, search: string): Promise<FoundStaff | null> {
    return this.reads.one(STAFF, context, caseId, role, searchable(search));
  }

  organisation(context: RequestContext, number: string): Promise<FoundOrganisation | null> {
    return this.reads.one(ORGANISATION, context, searchable(number));
  }
}

/** Without what no name has: a control character is nothing to search for, and PostgreSQL knows no NUL. */
function searchable(typed: string): string {
  return typed
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .slice(0, LONGEST)
    .toWellFormed();
}
