import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import {
  ChooseMethodDocument,
  RecordTreatmentSessionDocument,
  RemoveTreatmentSessionDocument,
  StartTreatmentDocument,
  type SessionMode,
  type TreatmentMethod,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { numberFrom } from '../../ui/form/numberFrom.js';
import { DayForm, orNull, Words } from './forms.js';
import type { Pathway } from './pathway.js';
import {
  fieldWords,
  methodText,
  modeText,
  pathwayText,
  referralText,
  treatmentText as text,
} from './pathway.text.js';
import { SiteField } from './ProviderField.js';
import type { FormProps } from './ReferralSteps.js';

export function StartForm({ pathway: { caseId, today, attended, site }, onClose }: FormProps) {
  const act = useAct(StartTreatmentDocument, { caseId, onDone: onClose });
  const [reason, setReason] = useState('');
  const [siteId, setSite] = useState('');
  const unfinished = attended < 4;
  return (
    <DayForm
      title={text.start}
      submit={text.start}
      today={today}
      act={act}
      ready={!unfinished || reason.trim() !== ''}
      send={(on) => void act.run({ caseId, on, reason: orNull(reason), siteId: orNull(siteId) })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          {site === null && (
            <SiteField
              label={referralText.site}
              value={siteId}
              onChange={setSite}
              error={act.problem('siteId')}
            />
          )}
          {unfinished && (
            <Words
              label={text.startReason}
              help={text.startReasonHelp}
              value={reason}
              onChange={setReason}
              problem={act.problem('reason')}
              required={tried}
            />
          )}
        </>
      )}
    </DayForm>
  );
}

export function SessionForm({ pathway: { caseId, today }, onClose }: FormProps) {
  const act = useAct(RecordTreatmentSessionDocument, { caseId, onDone: onClose });
  const [mode, setMode] = useState<SessionMode>('IN_PERSON');
  const [written, setHours] = useState('1');
  const hours = numberFrom(written);
  const lacks = hours === null || hours === undefined;
  return (
    <DayForm
      title={text.record}
      submit={pathwayText.save}
      today={today}
      act={act}
      ready={!lacks}
      send={(on) => void act.run({ caseId, on, mode, hours: hours ?? 0 })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <RadioGroup legend={text.mode} value={mode} onChange={(value: SessionMode) => setMode(value)}>
            <Radio value="IN_PERSON">{modeText.IN_PERSON}</Radio>
            <Radio value="VIDEO">{modeText.VIDEO}</Radio>
          </RadioGroup>
          <TextField
            label={text.hours}
            inputMode="decimal"
            htmlSize={6}
            value={written}
            error={act.problem('hours') ?? (tried && lacks ? text.hoursMissing : undefined)}
            onChange={(event) => setHours(event.target.value)}
          />
        </>
      )}
    </DayForm>
  );
}

interface RemoveProps extends FormProps {
  session: Pathway['sessions'][number];
}

export function RemoveSessionForm({ pathway: { caseId }, session, onClose }: RemoveProps) {
  const act = useAct(RemoveTreatmentSessionDocument, { caseId, onDone: onClose });
  return (
    <FormDialog
      title={text.removeTitle}
      lead={text.session(session.on, session.hours, modeText[session.mode])}
      submit={text.remove}
      danger
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => void act.run({ id: session.id, expectedVersion: session.version })}
    >
      <ActFeedback act={act} label={fieldWords} />
    </FormDialog>
  );
}

const METHODS = [
  'CBT',
  'PSYCHODYNAMIC_SHORT',
  'METACOGNITIVE',
  'ACT',
  'PSYCHOEDUCATION',
] as const satisfies readonly TreatmentMethod[];

export function MethodForm({ pathway: { caseId, today, methods }, onClose }: FormProps) {
  const act = useAct(ChooseMethodDocument, { caseId, onDone: onClose });
  const [method, setMethod] = useState<TreatmentMethod | 'OTHER'>('CBT');
  const [other, setOther] = useState('');
  const own = method === 'OTHER';
  const last = methods.at(-1);
  return (
    <DayForm
      title={text.choose}
      {...(last !== undefined && { lead: text.method(nameOf(last), last.from, null) })}
      submit={pathwayText.save}
      label={text.from}
      today={today}
      act={act}
      ready={!own || other.trim() !== ''}
      send={(from) =>
        void act.run({ caseId, from, method: own ? null : method, other: own ? orNull(other) : null })
      }
      onClose={onClose}
    >
      {(tried) => (
        <>
          <RadioGroup
            legend={text.methods}
            value={method}
            onChange={(value: TreatmentMethod | 'OTHER') => setMethod(value)}
          >
            {METHODS.map((one) => (
              <Radio key={one} value={one}>
                {methodText[one]}
              </Radio>
            ))}
            <Radio value="OTHER">{text.other}</Radio>
          </RadioGroup>
          {own && (
            <Words
              label={text.otherWords}
              value={other}
              onChange={setOther}
              problem={act.problem('other')}
              required={tried}
              short
            />
          )}
        </>
      )}
    </DayForm>
  );
}

/** A method by its name, or in the therapist's own words. */
export function nameOf({ method, other }: Pathway['methods'][number]): string {
  return method === null ? (other ?? '') : methodText[method];
}
