import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere } from '../../platform/acts/result.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { NewPart } from '../participant/index.js';
import { join } from '../participant/index.js';
import type { PartLinks } from './part-link.model.js';

const READ = readStatement<PartLinks>('read_part_links', 'select app.read_part_links($1, $2::uuid) as json');

/** The citizen's one-time links: how those come in who are found in no directory. */
@Injectable()
export class PartLinkService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  read(context: RequestContext, caseId: string): Promise<PartLinks | null> {
    return this.reads.one(READ, context, caseId);
  }

  make(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'makePartLink', schema: INPUTS.makePartLink, input }, make);
  }

  accept(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'acceptPartLink', schema: INPUTS.acceptPartLink, input }, accept);
  }

  confirm(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'confirmPartLink', schema: INPUTS.confirmPartLink, input },
      confirm,
    );
  }

  end(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'endPartLink', schema: INPUTS.endPartLink, input }, end);
  }
}

async function make(
  tx: ActTransaction,
  { caseId, role, secretHash }: Input<'makePartLink'>,
): Promise<ActResult> {
  const [made] = await tx.query<{ id: string | null }>('select app.make_part_link($1, $2, $3) as id', [
    caseId,
    role,
    secretHash,
  ]);
  const id = made?.id ?? null;
  return id === null ? notThere('caseId') : done(id);
}

/** What is answered names neither the link nor the case, so that it can be remembered and told. */
async function accept(
  tx: ActTransaction,
  { secret, idempotencyKey }: Input<'acceptPartLink'>,
): Promise<ActResult> {
  const hash = createHash('sha256').update(secret).digest('hex');
  const [row] = await tx.query<{ accepted: boolean }>('select app.accept_part_link($1) as accepted', [hash]);
  return row?.accepted === true ? done(idempotencyKey) : notThere('secret');
}

const CONFIRM = `select case_id as "caseId", person_id as "personId", organisation_id as "organisationId", role
  from app.confirm_part_link($1)`;

/** The citizen's own act brings the person in, as one whom the citizen found. */
async function confirm(tx: ActTransaction, { linkId }: Input<'confirmPartLink'>): Promise<ActResult> {
  const [part] = await tx.query<NewPart>(CONFIRM, [linkId]);
  if (part === undefined) return notThere('linkId');
  tx.concerns(part.caseId);
  return join(tx, part);
}

async function end(tx: ActTransaction, { linkId }: Input<'endPartLink'>): Promise<ActResult> {
  const [row] = await tx.query<{ ended: boolean }>('select app.end_part_link($1) as ended', [linkId]);
  return row?.ended === true ? done(linkId) : notThere('linkId');
}
