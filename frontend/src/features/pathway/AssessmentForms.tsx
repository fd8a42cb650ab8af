import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { useState } from 'react';
import {
  CloseAssessmentDocument,
  CompleteClinicalAssessmentDocument,
  GiveFeedbackDocument,
  WriteWorkAssessmentDocument,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { DayForm, orNull, Words } from './forms.js';
import { assessmentText as text, fieldWords, pathwayText } from './pathway.text.js';
import type { FormProps } from './ReferralSteps.js';

export function ClinicalForm({ pathway: { caseId, today }, onClose }: FormProps) {
  const act = useAct(CompleteClinicalAssessmentDocument, { caseId, onDone: onClose });
  return (
    <DayForm
      title={text.clinical}
      lead={text.clinicalHelp}
      submit={text.completeClinical}
      today={today}
      act={act}
      send={(on) => void act.run({ caseId, on })}
      onClose={onClose}
    />
  );
}

export function FeedbackForm({ pathway: { caseId, today }, onClose }: FormProps) {
  const act = useAct(GiveFeedbackDocument, { caseId, onDone: onClose });
  const [given, setGiven] = useState(true);
  const [reason, setReason] = useState('');
  return (
    <DayForm
      title={text.feedback}
      submit={pathwayText.save}
      today={today}
      act={act}
      ready={given || reason.trim() !== ''}
      send={(on) => void act.run({ caseId, on, notApplicableReason: given ? null : orNull(reason) })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <RadioGroup legend={text.feedback} value={given} onChange={(value: boolean) => setGiven(value)}>
            <Radio value={true}>{text.given}</Radio>
            <Radio value={false}>{text.notApplicable}</Radio>
          </RadioGroup>
          {!given && (
            <Words
              label={text.why}
              value={reason}
              onChange={setReason}
              problem={act.problem('notApplicableReason')}
              required={tried}
            />
          )}
        </>
      )}
    </DayForm>
  );
}

export function CloseForm({ pathway: { caseId, today }, onClose }: FormProps) {
  const act = useAct(CloseAssessmentDocument, { caseId, onDone: onClose });
  return (
    <DayForm
      title={text.close}
      lead={text.closeLead}
      submit={text.close}
      today={today}
      act={act}
      send={(on) => void act.run({ caseId, on })}
      onClose={onClose}
    />
  );
}

/** The three parts of the work side; all of them once it is said to be finished. */
export function WorkForm({ pathway: { caseId, work }, onClose }: FormProps) {
  const act = useAct(WriteWorkAssessmentDocument, { caseId, onDone: onClose });
  const [complaints, setComplaints] = useState(work?.complaintsAtWork ?? '');
  const [barriers, setBarriers] = useState(work?.barriersToReturn ?? '');
  const [mastery, setMastery] = useState(work?.expectedMastery ?? '');
  const finished = work !== null && work.completedOn !== null;
  const [complete, setComplete] = useState(finished);
  const [tried, setTried] = useState(false);
  const parts = [
    ['complaintsAtWork', text.complaints, complaints, setComplaints],
    ['barriersToReturn', text.barriers, barriers, setBarriers],
    ['expectedMastery', text.mastery, mastery, setMastery],
  ] as const;
  return (
    <FormDialog
      title={text.work}
      lead={text.workHelp}
      submit={pathwayText.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (complete && parts.some(([, , value]) => value.trim() === '')) return;
        void act.run({
          caseId,
          expectedVersion: work?.version ?? 0,
          complaintsAtWork: orNull(complaints),
          barriersToReturn: orNull(barriers),
          expectedMastery: orNull(mastery),
          complete,
        });
      }}
    >
      {parts.map(([field, label, value, set]) => (
        <Words
          key={field}
          label={label}
          value={value}
          onChange={set}
          problem={act.problem(field)}
          required={tried && complete}
        />
      ))}
      {!finished && (
        <Checkbox
          checked={complete}
          description={text.completeHelp}
          onChange={(event) => setComplete(event.target.checked)}
        >
          {text.complete}
        </Checkbox>
      )}
      <ActFeedback act={act} shown={parts.map(([field]) => field)} label={fieldWords} />
    </FormDialog>
  );
}
