import { Button } from '@navikt/ds-react/Button';
import type { Partiality } from '@samtavle/shared/policy';
import { useState } from 'react';
import { DeclareImpartialityDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { KindField } from './KindField.js';
import { declareText as text } from './protection.text.js';

function Dialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const [kind, setKind] = useState<Partiality | null>(null);
  const [tried, setTried] = useState(false);
  const declare = useAct(DeclareImpartialityDocument, { caseId });
  return (
    <FormDialog
      danger
      title={text.title}
      lead={text.lead}
      submit={text.submit}
      sending={declare.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (kind !== null) void declare.run({ caseId, kind });
      }}
    >
      <KindField
        legend={text.kind}
        value={kind}
        error={tried && kind === null ? text.missing : declare.problem('kind')}
        onChange={setKind}
      />
      <ActFeedback act={declare} shown={['kind']} />
    </FormDialog>
  );
}

/** For those who help: "I am partial". From then on the page is as if the case were not there. */
export function DeclareImpartiality({ caseId }: { caseId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      {open && <Dialog caseId={caseId} onClose={() => setOpen(false)} />}
    </div>
  );
}
