import { CopyButton } from '@navikt/ds-react/CopyButton';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { isRecipient, RECIPIENTS, type Recipient } from '@samtavle/shared/policy';
import { useState } from 'react';
import { MakePartLinkDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { linkTo } from '../../platform/handedOver.js';
import { words } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import styles from './partLink.module.css';
import { partLinkText as text } from './partLink.text.js';
import { newSecret } from './secret.js';

/** Makes the link and shows it, this once: nobody but the citizen ever has it whole. */
export function LinkDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const [role, setRole] = useState<Recipient>('SUPPORT_PERSON');
  const [link, setLink] = useState<string | null>(null);
  const make = useAct(MakePartLinkDocument, { caseId });
  const submit = async () => {
    if (link !== null) {
      onClose();
      return;
    }
    const { secret, hash } = await newSecret();
    const outcome = await make.run({ caseId, role, secretHash: hash });
    if (typeof outcome?.id === 'string') setLink(linkTo('/invitasjon', secret));
  };
  return (
    <FormDialog
      title={text.makeTitle}
      lead={text.makeLead}
      submit={link === null ? text.submit : text.close}
      sending={make.sending}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      {link === null ? (
        <Select
          label={text.role}
          value={role}
          error={make.problem('role')}
          onChange={({ target }) => setRole(isRecipient(target.value) ? target.value : role)}
        >
          {RECIPIENTS.map((one) => (
            <option key={one} value={one}>
              {words.roles[one].name}
            </option>
          ))}
        </Select>
      ) : (
        <div className={styles['link']} role="status">
          <TextField
            readOnly
            label={text.link}
            description={text.linkHelp}
            value={link}
            onFocus={(event) => event.target.select()}
          />
          <CopyButton copyText={link} text={text.copy} activeText={text.copied} />
        </div>
      )}
      <ActFeedback act={make} shown={['role']} />
    </FormDialog>
  );
}
