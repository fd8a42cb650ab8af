import { Select } from '@navikt/ds-react/Select';
import type { Recipient } from '@samtavle/shared/policy';
import { DirectoryDocument, type DirectoryQuery } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { byBasis, sightOf } from '../../sharing/sight.js';
import { sightPhrase } from '../../sharing/words.js';
import { Empty, LoadingRows } from '../../ui/state/states.js';
import styles from './dialogs.module.css';
import type { Person } from './person.js';
import { peopleText as text } from './sharing.text.js';

export type Staff = DirectoryQuery['directory'][number];

function keyOf(staff: Pick<Staff, 'personId' | 'organisationId'>): string {
  return `${staff.personId} ${staff.organisationId}`;
}

interface Choosing {
  role: Recipient;
  people: readonly Person[];
  chosen: Staff | null;
  onChoose: (staff: Staff | null) => void;
  error: string | undefined;
}

/** Those of one role that can be brought in. */
export function ChoosePerson({ role, people, chosen, onChoose, error }: Choosing) {
  const { data, failed } = useRead(DirectoryDocument, { role });
  if (failed) return <Empty>{text.none}</Empty>;
  if (data === undefined) return <LoadingRows rows={1} />;
  const here = people.filter((person) => person.role === role);
  const staff = data.directory.filter(
    (one) =>
      !here.some(
        (person) => person.personId === one.personId && person.organisationName === one.organisationName,
      ),
  );
  if (staff.length === 0) return <Empty>{text.none}</Empty>;
  return (
    <Select
      label={text.person}
      value={chosen === null ? '' : keyOf(chosen)}
      error={error}
      onChange={(event) => onChoose(staff.find((one) => keyOf(one) === event.target.value) ?? null)}
    >
      <option value="">{text.choosePerson}</option>
      {staff.map((one) => (
        <option key={keyOf(one)} value={keyOf(one)}>
          {[one.name, one.title, one.organisationName].filter((part) => part !== null).join(', ')}
        </option>
      ))}
    </Select>
  );
}

/** What one with this role sees without being given anything. */
export function SeenAtOnce({ role }: { role: Recipient }) {
  const seen = byBasis(sightOf({ id: '', role, endedAt: null }, []));
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
    </div>
  );
}
