import { Injectable } from '@nestjs/common';
import { checkInput, consentDraft } from '@samtavle/shared/domain';
import type { ReadTransaction } from '../../platform/database/reads.js';
import { Reads } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Board } from '../board/index.js';
import { previewBoard } from '../board/index.js';
import type { ConsentDraft } from './preview.input.js';
import { stageDraft } from './stage-draft.js';

/** Seeing with another's eyes: everything happens in one transaction that is always rolled back, and nothing is logged. */
@Injectable()
export class PreviewService {
  constructor(private readonly reads: Reads) {}

  async read(
    context: RequestContext,
    participantId: string,
    change: ConsentDraft | null,
  ): Promise<Board | null> {
    const checked = change === null ? null : checkInput(consentDraft, change);
    if (checked?.ok === false) return null;
    const look = async (tx: ReadTransaction): Promise<Board | null> => {
      if (checked !== null && !(await stageDraft(tx, participantId, checked.value))) return null;
      return previewBoard(tx, participantId);
    };
    return this.reads.within(context, look, { rollback: true });
  }
}
