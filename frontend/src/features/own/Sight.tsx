import type { ConsentRecord } from '../../sharing/useConsents.js';
import { WhoSees } from '../../sharing/WhoSees.js';
import type { Board } from '../board/index.js';
import styles from './own.module.css';
import { ownText as text } from './own.text.js';

/** Whom the citizen may have shared with, for "who sees this". */
export interface Others {
  readonly people: Board['participants'];
  readonly consents: readonly ConsentRecord[];
}

/** Who sees a part of the own: what is kept, nobody; the rest, those with whom personal things are shared. */
export function Sight({ kept, others }: { kept: boolean; others: Others }) {
  if (kept) return <p className={styles['subtle']}>{text.onlyYouSee}</p>;
  return <WhoSees category="PERSONAL" people={others.people} consents={others.consents} />;
}
