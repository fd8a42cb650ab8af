import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { RegisterEmploymentDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { numberFrom } from '../../ui/form/numberFrom.js';
import { FindEmployer } from './FindEmployer.js';
import { jobText as text } from './home.text.js';

const SHOWN = ['organisationId', 'percent', 'fromDate', 'jobTitle', 'workplace', 'leaderName'];

interface Props {
  caseId: string;
  today: string;
  onClose: () => void;
}

/** The citizen's own job, so that steps and adaptations have a place. Nobody there is told. */
export function AddJob({ caseId, today, onClose }: Props) {
  const add = useAct(RegisterEmploymentDocument, { caseId, onDone: onClose });
  const [organisationId, setOrganisation] = useState('');
  const [percent, setPercent] = useState('100');
  const [fromDate, setFrom] = useState<string | null>(null);
  const [more, setMore] = useState({ jobTitle: '', workplace: '', leaderName: '' });
  const [tried, setTried] = useState(false);
  const share = numberFrom(percent);
  const shareFits = typeof share === 'number' && Number.isInteger(share) && share >= 1 && share <= 100;
  const told = (missing: boolean, words: string, field: string) =>
    tried && missing ? words : add.problem(field);
  const submit = () => {
    setTried(true);
    if (organisationId === '' || !shareFits || fromDate === null) return;
    void add.run({
      caseId,
      organisationId,
      percent: share,
      fromDate,
      toDate: null,
      jobTitle: more.jobTitle.trim() || null,
      workplace: more.workplace.trim() || null,
      leaderName: more.leaderName.trim() || null,
    });
  };
  const line = (field: keyof typeof more, label: string) => (
    <TextField
      label={label}
      value={more[field]}
      error={add.problem(field)}
      onChange={(event) => setMore({ ...more, [field]: event.target.value })}
    />
  );
  return (
    <FormDialog
      title={text.title}
      lead={text.lead}
      submit={text.save}
      sending={add.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <FindEmployer
        error={told(organisationId === '', text.noEmployer, 'organisationId')}
        onFound={setOrganisation}
      />
      <TextField
        label={text.percent}
        inputMode="numeric"
        htmlSize={5}
        value={percent}
        error={told(!shareFits, text.noPercent, 'percent')}
        onChange={(event) => setPercent(event.target.value)}
      />
      <DateField
        label={text.from}
        value={fromDate}
        today={today}
        error={told(fromDate === null, text.noFrom, 'fromDate')}
        onChange={setFrom}
      />
      {line('jobTitle', text.jobTitle)}
      {line('workplace', text.workplace)}
      {line('leaderName', text.leader)}
      <ActFeedback act={add} shown={SHOWN} />
    </FormDialog>
  );
}
