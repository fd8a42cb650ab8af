import { Button } from '@navikt/ds-react/Button';
import { WithdrawObjectionDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { inWords, words } from '../../sharing/words.js';
import type { Board } from '../board/index.js';
import { noesToNobody } from './noes.js';
import styles from './PersonCard.module.css';
import { sharingText as text } from './sharing.text.js';

interface Props {
  board: Pick<Board, 'caseId' | 'participants'>;
  consents: readonly ConsentRecord[];
  onDone: (words: string) => void;
}

function No({
  caseId,
  objection,
  onDone,
}: { caseId: string; objection: ConsentRecord } & Pick<Props, 'onDone'>) {
  const undo = useAct(WithdrawObjectionDocument, { caseId, onDone: () => onDone(text.undoneRole) });
  const { word } = words.roles[objection.recipientRole];
  const what = inWords(
    objection.items
      .filter(({ state }) => state === 'ACTIVE')
      .map(({ category }) => words.categories[category].the),
  );
  return (
    <li>
      <p className={styles['words']}>{text.objectedRole(word, what)}</p>
      <Button
        size="small"
        variant="tertiary"
        className={styles['under'] ?? ''}
        loading={undo.sending}
        aria-label={text.undoFor(word)}
        onClick={() => void undo.run({ consentId: objection.id })}
      >
        {text.undo}
      </Button>
      <ActFeedback act={undo} />
    </li>
  );
}

/** The noes to roles that nobody has now: a no holds for the role, so the next one meets it. */
export function OthersNoes({ board, consents, onDone }: Props) {
  const noes = noesToNobody(board, consents);
  if (noes.length === 0) return null;
  return (
    <ul className={styles['sees']}>
      {noes.map((one) => (
        <No key={one.id} caseId={board.caseId} objection={one} onDone={onDone} />
      ))}
    </ul>
  );
}
