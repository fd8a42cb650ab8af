import { useApolloClient } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { OWN_OUTCOMES, type OwnOutcome, type StillOpen } from '@samtavle/shared/domain';
import { useState } from 'react';
import { CloseCaseDocument, MeDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Section } from '../../ui/page/Section.js';
import { ownOutcomeWords } from '../outcome/index.js';
import { closeText as text } from './rights.text.js';
import styles from './RightsPage.module.css';

interface Props {
  caseId: string;
  /** What nobody has finished: told before, for closing finishes nothing. */
  left: StillOpen;
}

function CloseDialog({ caseId, left, onClose }: Props & { onClose: () => void }) {
  const client = useApolloClient();
  const [said, setSaid] = useState<OwnOutcome | null>(null);
  const [helped, setHelped] = useState('');
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
    if (sure) void close.run({ caseId, said, helped });
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
      {text.left(left) !== null && <p className={styles['line']}>{text.left(left)}</p>}
      <RadioGroup
        legend={text.said}
        description={text.onlyYou}
        value={said ?? ''}
        onChange={(chosen: OwnOutcome) => setSaid(chosen)}
      >
        {OWN_OUTCOMES.map((one) => (
          <Radio key={one} value={one}>
            {ownOutcomeWords[one]}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={text.helped}
        description={text.onlyYou}
        minRows={2}
        value={helped}
        error={close.problem('helped')}
        onChange={(event) => setHelped(event.target.value)}
      />
      <CheckboxGroup
        legend={text.sure}
        hideLegend
        value={sure ? ['sure'] : []}
        error={tried && !sure ? text.notSure : undefined}
        onChange={(chosen: string[]) => setSure(chosen.length > 0)}
      >
        <Checkbox value="sure">{text.sure}</Checkbox>
      </CheckboxGroup>
      <ActFeedback act={close} shown={['helped']} />
    </FormDialog>
  );
}

/** Ending the case: what it means, and asked once more before it is done. */
export function CloseCase({ caseId, closedAt, left }: Props & { closedAt: string | null }) {
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
      {asking && closedAt === null && (
        <CloseDialog caseId={caseId} left={left} onClose={() => setAsking(false)} />
      )}
    </Section>
  );
}
