import { Button } from '@navikt/ds-react/Button';
import { TakeBackImpartialityDocument, type ProtectionQuery } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import styles from './protection.module.css';
import { partialityWords, protectionText as text, toldByWords } from './protection.text.js';

type Partial = NonNullable<ProtectionQuery['protection']>['impartialities'][number];

interface Props {
  caseId: string;
  partial: Partial;
  onDone: (words: string) => void;
}

/** One who must not deal with the case; only what the citizen told the citizen takes back. */
function Line({ caseId, partial: { id, personName, kind, toldBy, toldAt }, onDone }: Props) {
  const back = useAct(TakeBackImpartialityDocument, {
    caseId,
    onDone: () => onDone(text.takenBack(personName)),
  });
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <p>
          <strong>{personName}</strong>
        </p>
        <p className={styles['subtle']}>
          {`${partialityWords[kind]}. ${text.toldOn(toldAt, toldByWords[toldBy])}.`}
        </p>
        <ActFeedback act={back} />
      </div>
      {toldBy === 'CITIZEN' && (
        <Button
          size="small"
          variant="secondary"
          loading={back.sending}
          aria-label={text.takeBackOf(personName)}
          onClick={() => void back.run({ impartialityId: id })}
        >
          {text.takeBack}
        </Button>
      )}
    </li>
  );
}

/** Those who are too near to the citizen. */
export function Impartialities({
  caseId,
  list,
  onDone,
}: Omit<Props, 'partial'> & { list: readonly Partial[] }) {
  if (list.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {list.map((partial) => (
        <Line key={partial.id} caseId={caseId} partial={partial} onDone={onDone} />
      ))}
    </ul>
  );
}
