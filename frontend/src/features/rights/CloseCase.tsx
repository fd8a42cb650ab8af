import { useApolloClient } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { useState } from 'react';
import { CloseCaseDocument, MeDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Section } from '../../ui/page/Section.js';
import { closeText as text } from './rights.text.js';
import styles from './RightsPage.module.css';

function CloseDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const client = useApolloClient();
  const [sure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  const close = useAct(CloseCaseDocument, {
    caseId,
    onDone: () => {
      onClose();
      void client.refetchQueries({ include: [MeDocument] });
    },
  });
  const submit = () => {
    setTried(true);
    if (sure) void close.run({ caseId });
  };
  return (
    <FormDialog
      title={text.dialogTitle}
      lead={text.dialogLead}
      submit={text.submit}
      sending={close.sending}
      danger
      onClose={onClose}
      onSubmit={submit}
    >
      <ul className={styles['list']}>
        {text.consequences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CheckboxGroup
        legend={text.sure}
        hideLegend
        value={sure ? ['sure'] : []}
        error={tried && !sure ? text.notSure : undefined}
        onChange={(chosen: string[]) => setSure(chosen.length > 0)}
      >
        <Checkbox value="sure">{text.sure}</Checkbox>
      </CheckboxGroup>
      <ActFeedback act={close} />
    </FormDialog>
  );
}

/** Ending the case: what it means, and asked once more before it is done. */
export function CloseCase({ caseId, closedAt }: { caseId: string; closedAt: string | null }) {
  const [asking, setAsking] = useState(false);
  return (
    <Section title={text.title} lead={closedAt === null ? text.lead : text.closed(closedAt)}>
      {closedAt === null && (
        <div>
          <Button variant="secondary" data-color="danger" onClick={() => setAsking(true)}>
            {text.open}
          </Button>
        </div>
      )}
      {asking && closedAt === null && <CloseDialog caseId={caseId} onClose={() => setAsking(false)} />}
    </Section>
  );
}
