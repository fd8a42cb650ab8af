import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { TextField } from '@navikt/ds-react/TextField';
import type { Recipient } from '@samtavle/shared/policy';
import { useState } from 'react';
import { DirectoryDocument, type DirectoryQuery } from '../gql/graphql.js';
import { useLookUp, type LookUp } from '../platform/lookUp.js';
import styles from './FindPerson.module.css';
import { findText as text } from './find.text.js';

/** Somebody of the directory, in one position. */
export type Staff = NonNullable<DirectoryQuery['directory']>['people'][number];

function keyOf({ personId, organisationId }: Staff): string {
  return `${personId} ${organisationId}`;
}

/** Whether a text is enough to look for: a word of three letters, or a whole number of an organisation. */
function isEnough(typed: string, employs: boolean): boolean {
  return employs ? /^\d{9}$/.test(typed.replaceAll(/\s/g, '')) : /\p{L}{3}/u.test(typed);
}

interface Props {
  caseId: string;
  role: Recipient;
  /** The citizen finds leaders at the own jobs, and can invite by link whoever is not found. */
  byCitizen: boolean;
  chosen: Staff | null;
  onChoose: (staff: Staff | null) => void;
  error: string | undefined;
  /** Whom not to offer: those who are there already. */
  leaveOut?: (staff: Staff) => boolean;
}

/** Why nobody can be chosen, or how many can. */
function standing(found: LookUp<DirectoryQuery>, people: readonly Staff[], byCitizen: boolean): string {
  switch (found.state) {
    case 'IDLE':
      return '';
    case 'LOADING':
      return text.loading;
    case 'FAILED':
      return text.failed;
    case 'FOUND':
      if (found.data.directory?.limited === true) return text.limited;
      if (people.length > 0) return text.found(people.length);
      return byCitizen ? text.none : text.noneToAll;
  }
}

/** Searches the directory for one who may be brought in. Mount it anew for another role. */
export function FindPerson({ caseId, role, byCitizen, chosen, onChoose, error, leaveOut }: Props) {
  const [typed, setTyped] = useState('');
  const employs = role === 'EMPLOYER' || role === 'PROSPECTIVE_EMPLOYER';
  const search = typed.trim();
  const ownJobs = employs && byCitizen && search === '';
  const found = useLookUp(
    DirectoryDocument,
    ownJobs || isEnough(search, employs) ? { caseId, role, search } : null,
  );
  const all = found.state === 'FOUND' ? (found.data.directory?.people ?? []) : [];
  const people = all.filter((one) => leaveOut?.(one) !== true);
  return (
    <>
      <TextField
        label={employs ? text.number : text.name}
        description={employs ? (byCitizen ? text.numberOwnHelp : text.numberHelp) : text.nameHelp}
        inputMode={employs ? 'numeric' : 'search'}
        autoComplete="off"
        value={typed}
        error={people.length === 0 ? error : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          onChoose(null);
        }}
      />
      <p role="status" className={styles['standing']}>
        {standing(found, people, byCitizen)}
      </p>
      {people.length > 0 && (
        <RadioGroup
          legend={text.who}
          value={chosen === null ? '' : keyOf(chosen)}
          error={error}
          onChange={(key: string) => onChoose(people.find((one) => keyOf(one) === key) ?? null)}
        >
          {people.map((one) => (
            <Radio key={keyOf(one)} value={keyOf(one)}>
              {[one.name, one.title, one.organisationName].filter((part) => part !== null).join(', ')}
            </Radio>
          ))}
        </RadioGroup>
      )}
    </>
  );
}
