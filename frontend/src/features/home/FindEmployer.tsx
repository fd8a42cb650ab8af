import { TextField } from '@navikt/ds-react/TextField';
import { useEffect, useState } from 'react';
import { OrganisationDocument } from '../../gql/graphql.js';
import { useLookUp } from '../../platform/lookUp.js';
import { findText as text } from '../../sharing/find.text.js';
import styles from './FindEmployer.module.css';

interface Props {
  error: string | undefined;
  /** Its id, or '' while there is none. */
  onFound: (organisationId: string) => void;
}

/** The employer by the number of the organisation: a register is looked into, never listed. */
export function FindEmployer({ error, onFound }: Props) {
  const [typed, setTyped] = useState('');
  const number = typed.replaceAll(/\s/g, '');
  const whole = /^\d{9}$/.test(number);
  const found = useLookUp(OrganisationDocument, whole ? { number } : null);
  const answer = found.state === 'FOUND' ? found.data.organisation : null;
  const organisation = answer?.organisation ?? null;
  const id = organisation?.id ?? '';
  useEffect(() => {
    onFound(id);
  }, [id, onFound]);
  const words = () => {
    if (found.state === 'LOADING') return text.loading;
    if (found.state === 'FAILED') return text.failed;
    if (answer?.limited === true) return text.limited;
    return found.state === 'FOUND' ? (organisation?.name ?? text.noOrganisation) : '';
  };
  return (
    <div>
      <TextField
        label={text.number}
        description={text.numberHelp}
        inputMode="numeric"
        autoComplete="off"
        htmlSize={12}
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status" className={styles['standing']}>
        {words()}
      </p>
    </div>
  );
}
