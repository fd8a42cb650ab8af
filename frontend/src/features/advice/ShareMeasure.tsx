import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { useState } from 'react';
import { ShareMeasureDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { measuresText as text } from './advice.text.js';
import type { AdviceRead } from './place.js';

interface Props {
  advice: AdviceRead;
  measureId: string;
}

function ShareForm({ advice, measureId, onClose }: Props & { onClose: () => void }) {
  const { caseId, employers } = advice;
  const act = useAct(ShareMeasureDocument, { caseId, onDone: onClose });
  const [employerId, setEmployer] = useState(employers[0]?.id ?? '');
  return (
    <FormDialog
      title={text.shareTitle}
      lead={text.shareLead}
      submit={text.share}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => void act.run({ measureId, employerId, share: true })}
    >
      <RadioGroup
        legend={text.employer}
        value={employerId}
        error={act.problem('employerId')}
        onChange={(value: string) => setEmployer(value)}
      >
        {employers.map(({ id, name }) => (
          <Radio key={id} value={id}>
            {name}
          </Radio>
        ))}
      </RadioGroup>
      <ActFeedback act={act} shown={['employerId']} />
    </FormDialog>
  );
}

/** The citizen shows the measure to an employer who is party to it, or takes that back. */
export function ShareMeasure({ advice, measureId }: Props) {
  const [open, setOpen] = useState(false);
  const back = useAct(ShareMeasureDocument, { caseId: advice.caseId });
  const shared = advice.parties.filter((party) => party.measureId === measureId);
  const left = advice.employers.filter(({ id }) => !shared.some((party) => party.employerId === id));
  return (
    <>
      {shared.map(({ id, employerId, employerName }) => (
        <Button
          key={id}
          size="small"
          variant="tertiary"
          loading={back.sending}
          onClick={() => void back.run({ measureId, employerId, share: false })}
        >
          {text.unshare(employerName ?? advice.employers.find((one) => one.id === employerId)?.name ?? '')}
        </Button>
      ))}
      {left.length > 0 && (
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {text.share}
        </Button>
      )}
      <ActFeedback act={back} />
      {open && (
        <ShareForm
          advice={{ ...advice, employers: left }}
          measureId={measureId}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
