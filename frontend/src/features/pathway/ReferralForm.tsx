import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { WriteReferralDocument, type ReferrerRole } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { numberFrom, numberText } from '../../ui/form/numberFrom.js';
import { Words } from './forms.js';
import type { Pathway } from './pathway.js';
import { fieldWords, pathwayText, referralText as text, referrerText } from './pathway.text.js';
import { DpsField } from './ProviderField.js';

const ROLES = ['GP', 'OTHER_PRIMARY_DOCTOR', 'SPECIALIST_CARE'] as const satisfies readonly ReferrerRole[];
const FIELDS = ['dpsId', 'referrerRole', 'health', 'workSituation', 'functioning', 'sickLeaveGrade'];

/** The referral by the form's own fields: health, work, function, and the grade whether sick-listed or not. */
export function ReferralForm({ pathway, onClose }: { pathway: Pathway; onClose: () => void }) {
  const { caseId, referral } = pathway;
  const act = useAct(WriteReferralDocument, { caseId, onDone: onClose });
  const [dpsId, setDps] = useState(referral?.dpsId ?? '');
  const [referrerRole, setRole] = useState<ReferrerRole>(referral?.referrerRole ?? 'GP');
  const [health, setHealth] = useState(referral?.health ?? '');
  const [workSituation, setWork] = useState(referral?.workSituation ?? '');
  const [functioning, setFunctioning] = useState(referral?.functioning ?? '');
  const [written, setGrade] = useState(numberText(referral?.sickLeaveGrade ?? null));
  const [tried, setTried] = useState(false);
  const grade = numberFrom(written);
  const submit = () => {
    setTried(true);
    if ([dpsId, health, workSituation, functioning].some((it) => it.trim() === '')) return;
    if (grade === null || grade === undefined) return;
    const content = { dpsId, referrerRole, health, workSituation, functioning, sickLeaveGrade: grade };
    void act.run({ caseId, expectedVersion: referral?.version ?? 0, ...content });
  };
  return (
    <FormDialog
      title={referral === null ? text.write : text.change}
      submit={pathwayText.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <DpsField
        label={text.dps}
        value={dpsId}
        onChange={setDps}
        error={act.problem('dpsId') ?? (tried && dpsId === '' ? pathwayText.missing : undefined)}
      />
      <Select
        label={text.referrer}
        value={referrerRole}
        onChange={(event) => setRole(ROLES.find((one) => one === event.target.value) ?? 'GP')}
      >
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {referrerText[one]}
          </option>
        ))}
      </Select>
      <Words
        label={text.health}
        help={text.healthHelp}
        value={health}
        onChange={setHealth}
        problem={act.problem('health')}
        required={tried}
      />
      <Words
        label={text.work}
        help={text.workHelp}
        value={workSituation}
        onChange={setWork}
        problem={act.problem('workSituation')}
        required={tried}
      />
      <Words
        label={text.functioning}
        help={text.functioningHelp}
        value={functioning}
        onChange={setFunctioning}
        problem={act.problem('functioning')}
        required={tried}
      />
      <TextField
        label={text.grade}
        description={text.gradeHelp}
        inputMode="numeric"
        htmlSize={6}
        value={written}
        error={
          act.problem('sickLeaveGrade') ??
          (tried && (grade === null || grade === undefined) ? pathwayText.missing : undefined)
        }
        onChange={(event) => setGrade(event.target.value)}
      />
      <ActFeedback act={act} shown={FIELDS} label={fieldWords} />
    </FormDialog>
  );
}
