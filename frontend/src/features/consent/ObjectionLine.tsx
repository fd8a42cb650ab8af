import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { WithdrawObjectionDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { firstName, inWords, words } from '../../sharing/words.js';
import type { Person } from './person.js';
import styles from './PersonCard.module.css';
import { sharingText as text } from './sharing.text.js';

interface Props {
  person: Person;
  objection: ConsentRecord;
  caseId: string;
  onDone: (words: string) => void;
}

/** What the citizen has said no to in the health co-operation; to be taken back when they will. */
export function ObjectionLine({ person, objection, caseId, onDone }: Props) {
  const name = firstName(person.name);
  const undo = useAct(WithdrawObjectionDocument, { caseId, onDone: () => onDone(text.undone(name)) });
  const what = inWords(
    objection.items
      .filter(({ state }) => state === 'ACTIVE')
      .map(({ category }) => words.categories[category].the),
  );
  return (
    <li className={styles['line']}>
      <Tag size="small" variant="outline" data-color="neutral">
        {words.consentKinds.OBJECTION}
      </Tag>
      <div>
        <p
          className={styles['words']}
        >{`${text.objected(name, what)} ${text.holds(words.roles[person.role].word)}`}</p>
        <Button
          size="small"
          variant="tertiary"
          className={styles['under'] ?? ''}
          loading={undo.sending}
          aria-label={text.undoFor(person.name)}
          onClick={() => void undo.run({ consentId: objection.id })}
        >
          {text.undo}
        </Button>
        <ActFeedback act={undo} />
      </div>
    </li>
  );
}
