import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { Category } from '@samtavle/shared/policy';
import { useState } from 'react';
import { WithdrawConsentDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { sightOf } from '../../sharing/sight.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { categoryWords, firstName, inWords, words } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Difference } from '../preview/index.js';
import type { Person } from './person.js';
import { withdrawText as text } from './sharing.text.js';
import styles from './dialogs.module.css';

interface Props {
  person: Person;
  consent: ConsentRecord;
  consents: readonly ConsentRecord[];
  caseId: string;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** What they see without any of this record, among what it gave. */
function stillSeen({ person, consent, consents }: Props, withdrawn: readonly Category[]): string[] {
  const without = consents.filter(({ id }) => id !== consent.id);
  return sightOf(person, without)
    .filter((line) => withdrawn.includes(line.category) && line.level !== 'NONE')
    .map(({ category, level }) => categoryWords(category, level));
}

/** Withdrawing a consent, whole or in part: one tap, and a calm word on what it means. */
export function WithdrawDialog(props: Props) {
  const { person, consent, caseId, onClose, onDone } = props;
  const items = consent.items.filter(({ state }) => state === 'ACTIVE' || state === 'NOT_YET_VALID');
  const all = items.map(({ category }) => category);
  const [chosen, setChosen] = useState<readonly Category[]>(all);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const name = firstName(person.name);
  const withdraw = useAct(WithdrawConsentDocument, { caseId, onDone: () => onDone(text.done(name)) });
  const still = stillSeen(props, chosen);
  const whole = chosen.length === all.length && consent.items.length === all.length;
  const part = whole ? null : [...chosen];
  const submit = () => {
    setTried(true);
    if (chosen.length === 0) return;
    void withdraw.run({
      consentId: consent.id,
      categories: part,
      note: note.trim() || null,
    });
  };
  return (
    <FormDialog
      title={text.title(person.name)}
      submit={text.submit}
      sending={withdraw.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <CheckboxGroup
        legend={text.legend(name)}
        value={[...chosen]}
        error={tried && chosen.length === 0 ? text.missing : withdraw.problem('categories')}
        onChange={(categories: Category[]) => setChosen(categories)}
      >
        {items.map(({ category }) => (
          <Checkbox key={category} value={category}>
            {words.categories[category].title}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Difference
        person={person}
        change={chosen.length === 0 ? null : { withdraw: { consentId: consent.id, categories: part } }}
      />
      <div className={styles['lines']}>
        <p>{text.unread(name)}</p>
        {still.length > 0 && <p>{text.still(name, inWords(still))}</p>}
      </div>
      <ReadMore header={text.noteOpen}>
        <Textarea
          label={text.note}
          description={text.noteHelp}
          minRows={2}
          value={note}
          error={withdraw.problem('note')}
          onChange={(event) => setNote(event.target.value)}
        />
      </ReadMore>
      <ActFeedback act={withdraw} shown={['categories', 'note']} />
    </FormDialog>
  );
}
