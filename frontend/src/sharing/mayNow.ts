import type { Act, Role } from '@samtavle/shared/policy';
import { mayDo } from '@samtavle/shared/policy';

/** Whether the reader's role does this act, in a case that is still open: in a closed one nobody writes. */
export function mayNow(board: { viewer: Role; closedAt: string | null }, act: Act): boolean {
  return board.closedAt === null && mayDo(board.viewer, act);
}
