import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import type { Category } from '@samtavle/shared/policy';
import { useState } from 'react';
import { ObjectToSharingDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { sightOf } from '../../sharing/sight.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { firstName, inWords, words } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Difference } from '../preview/index.js';
import styles from './dialogs.module.css';
import type { Person } from './person.js';
import { objectText as text } from './sharing.text.js';

interface Props {
  person: Person;
  /** The one that is chosen from the start. */
  category?: Category | undefined;
  consents: readonly ConsentRecord[];
  caseId: string;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Saying no to health co-operation, category by category (hpl §§ 25 and 45). */
export function ObjectDialog({ person, category: first, consents, caseId, onClose, onDone }: Props) {
  const open = sightOf(person, consents).filter((line) => line.mayObject);
  const [chosen, setChosen] = useState<readonly Category[]>(first === undefined ? [] : [first]);
  const [tried, setTried] = useState(false);
  const name = firstName(person.name);
  const object = useAct(ObjectToSharingDocument, {
    caseId,
    onDone: () => onDone(text.done(name, inWords(chosen.map((category) => words.categories[category].the)))),
  });
  return (
    <FormDialog
      title={text.title(person.name)}
      lead={text.lead}
      submit={text.submit}
      sending={object.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (chosen.length > 0) void object.run({ participantId: person.id, categories: [...chosen] });
      }}
    >
      <CheckboxGroup
        legend={text.legend(name)}
        value={[...chosen]}
        error={tried && chosen.length === 0 ? text.missing : object.problem('categories')}
        onChange={(categories: Category[]) => setChosen(categories)}
      >
        {open.map(({ category }) => (
          <Checkbox key={category} value={category} description={words.categories[category].examples}>
            {words.categories[category].title}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Difference person={person} change={chosen.length === 0 ? null : { object: [...chosen] }} />
      <div className={styles['lines']}>
        <p>{text.holds(words.roles[person.role].word)}</p>
        <p>{text.unread(name)}</p>
      </div>
      <ActFeedback act={object} shown={['categories']} />
    </FormDialog>
  );
}
