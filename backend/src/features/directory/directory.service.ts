import { Injectable } from '@nestjs/common';
import type { Recipient } from '@samtavle/shared/policy';
import { Reads } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { StaffMember } from './directory.model.js';

const FIND = `select d.person_id as "personId", d.organisation_id as "organisationId", d.name,
    d.organisation_name as "organisationName", d.role, d.title
  from app.directory($1) d`;

/** The register of positions, as far as the reader may bring people into a case. */
@Injectable()
export class DirectoryService {
  constructor(private readonly reads: Reads) {}

  async find(context: RequestContext, role: Recipient): Promise<readonly StaffMember[]> {
    return (await this.reads.within(context, (tx) => tx.query<StaffMember>(FIND, [role]))) ?? [];
  }
}
