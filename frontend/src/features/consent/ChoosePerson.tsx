import type { Recipient } from '@samtavle/shared/policy';
import { FindPerson, type Staff } from '../../sharing/FindPerson.js';
import { byBasis, sightOf } from '../../sharing/sight.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { inWords, sightPhrase, words } from '../../sharing/words.js';
import styles from './dialogs.module.css';
import { noesTo } from './noes.js';
import type { Person } from './person.js';
import { peopleText as text } from './sharing.text.js';

interface Choosing {
  caseId: string;
  role: Recipient;
  people: readonly Person[];
  /** Only those of this organisation. */
  at?: string;
  chosen: Staff | null;
  onChoose: (staff: Staff | null) => void;
  error: string | undefined;
}

/** Finds one of this role who is not in the case yet. */
export function ChoosePerson({ caseId, role, people, at, chosen, onChoose, error }: Choosing) {
  const here = people.filter((person) => person.role === role);
  return (
    <FindPerson
      key={role}
      caseId={caseId}
      role={role}
      byCitizen
      chosen={chosen}
      onChoose={onChoose}
      error={error}
      leaveOut={(one) =>
        (at !== undefined && one.organisationId !== at) ||
        here.some(
          (person) => person.personId === one.personId && person.organisationName === one.organisationName,
        )
      }
    />
  );
}

/** What one with this role sees without being given anything. */
export function SeenAtOnce({ role, consents }: { role: Recipient; consents: readonly ConsentRecord[] }) {
  const seen = byBasis(sightOf({ id: '', role, endedAt: null }, consents));
  const refused = noesTo(role, consents).flatMap(({ items }) =>
    items.filter(({ state }) => state === 'ACTIVE').map(({ category }) => words.categories[category].the),
  );
  return (
    <div className={styles['sees']} role="status">
      {seen.length === 0 ? (
        <p>{text.nothingAtOnce}</p>
      ) : (
        <>
          <p>{text.atOnce}</p>
          <ul>
            {seen.map((group) => (
              <li key={group.basis}>{sightPhrase(group)}</li>
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <p>{text.refusedBefore(words.roles[role].word, inWords([...new Set(refused)]))}</p>
      )}
    </div>
  );
}
