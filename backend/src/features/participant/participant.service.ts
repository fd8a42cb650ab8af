import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { admit, decline, end } from './answer-part.js';
import { add, nameContact, replace } from './bring-in.js';
import type { WaitingInvitation } from './participant.model.js';

const INVITATIONS = readStatement<WaitingInvitation[]>(
  'read_my_invitations',
  'select app.read_my_invitations($1) as json',
);

/** Who takes part in a case. */
@Injectable()
export class ParticipantService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  /** Where the person waits for a yes; nothing when nothing waits. */
  async invitations(context: RequestContext): Promise<readonly WaitingInvitation[]> {
    return (await this.reads.one(INVITATIONS, context)) ?? [];
  }

  add(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'addParticipant', schema: INPUTS.addParticipant, input }, add);
  }

  admit(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'admitParticipant', schema: INPUTS.admitParticipant, input },
      admit,
    );
  }

  decline(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'declineParticipant', schema: INPUTS.declineParticipant, input },
      decline,
    );
  }

  end(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'endParticipation', schema: INPUTS.endParticipation, input }, end);
  }

  replace(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'replaceParticipant', schema: INPUTS.replaceParticipant, input },
      replace,
    );
  }

  nameContact(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'nameEmployerContact', schema: INPUTS.nameEmployerContact, input },
      nameContact,
    );
  }
}
