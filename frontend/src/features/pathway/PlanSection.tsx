import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { SendTreatmentPlanDocument, WriteTreatmentPlanDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { numberFrom, numberText } from '../../ui/form/numberFrom.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { Doors } from './Doors.js';
import { Facts, Source } from './Facts.js';
import { DayForm, Words } from './forms.js';
import type { PartProps, Pathway } from './pathway.js';
import { fieldWords, pathwayText, planText as text, treatmentText } from './pathway.text.js';
import type { FormProps } from './ReferralSteps.js';

const linesOf = (words: string) =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function goalsOf({ plan }: Pathway, kind: 'WORK' | 'OTHER'): string {
  return (plan?.goals ?? [])
    .filter((goal) => goal.kind === kind)
    .map((goal) => goal.text)
    .join('\n');
}

function PlanForm({ pathway, onClose }: FormProps) {
  const { caseId, plan } = pathway;
  const act = useAct(WriteTreatmentPlanDocument, { caseId, onDone: onClose });
  const [summary, setSummary] = useState(plan?.summary ?? '');
  const [written, setHours] = useState(numberText(plan?.hoursPlanned ?? null));
  const [work, setWork] = useState(goalsOf(pathway, 'WORK'));
  const [other, setOther] = useState(goalsOf(pathway, 'OTHER'));
  const [tried, setTried] = useState(false);
  const hours = numberFrom(written);
  const lacksHours = hours === null || hours === undefined;
  return (
    <FormDialog
      title={plan === null ? text.write : text.change}
      submit={pathwayText.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (summary.trim() === '' || lacksHours) return;
        const goals = [
          ...linesOf(work).map((line) => ({ kind: 'WORK' as const, text: line })),
          ...linesOf(other).map((line) => ({ kind: 'OTHER' as const, text: line })),
        ];
        const expectedVersion = plan?.version ?? 0;
        void act.run({ caseId, expectedVersion, summary: summary.trim(), hoursPlanned: hours, goals });
      }}
    >
      <Words
        label={text.summary}
        value={summary}
        onChange={setSummary}
        problem={act.problem('summary')}
        required={tried}
      />
      <Words
        label={text.workGoals}
        help={text.workGoalsHelp}
        value={work}
        onChange={setWork}
        problem={act.problem('goals')}
        required={false}
      />
      <Words
        label={text.otherGoals}
        help={text.otherGoalsHelp}
        value={other}
        onChange={setOther}
        problem={undefined}
        required={false}
      />
      <TextField
        label={text.hours}
        inputMode="decimal"
        htmlSize={6}
        value={written}
        error={act.problem('hoursPlanned') ?? (tried && lacksHours ? treatmentText.hoursMissing : undefined)}
        onChange={(event) => setHours(event.target.value)}
      />
      <ActFeedback act={act} shown={['summary', 'goals', 'hoursPlanned']} label={fieldWords} />
    </FormDialog>
  );
}

function SendForm({ pathway: { caseId, today, plan }, onClose }: FormProps) {
  const act = useAct(SendTreatmentPlanDocument, { caseId, onDone: onClose });
  return (
    <DayForm
      title={text.send}
      lead={text.sendLead}
      submit={text.send}
      today={today}
      act={act}
      send={(on) => void act.run({ caseId, on, expectedVersion: plan?.version ?? 1 })}
      onClose={onClose}
    />
  );
}

const doors = (written: boolean) => [
  { act: 'sendTreatmentPlan', label: text.send, Form: SendForm },
  { act: 'writeTreatmentPlan', label: written ? text.change : text.write, Form: PlanForm, quiet: written },
];

/** The treatment plan: what the doctor is sent. */
export function PlanSection({ pathway, may, sentOnly }: PartProps & { sentOnly: boolean }) {
  const { plan, forms } = pathway;
  const form = forms.find(({ code }) => code === 'TREATMENT_PLAN');
  return (
    <Section
      title={text.title}
      {...(plan !== null && { lead: plan.sentOn === null ? text.draft : text.sent(plan.sentOn) })}
      actions={<Doors pathway={pathway} may={may} doors={doors(plan !== null)} />}
    >
      {plan === null ? (
        <Empty>{sentOnly ? text.noneSent : text.none}</Empty>
      ) : (
        <Facts
          facts={[
            [text.summary, plan.summary],
            [text.workGoals, goalsOf(pathway, 'WORK')],
            [text.otherGoals, goalsOf(pathway, 'OTHER') || null],
            [text.hours, text.hoursShown(plan.hoursPlanned)],
          ]}
        />
      )}
      {form !== undefined && plan !== null && (
        <Source>{pathwayText.form(form.source, plan.formVersion)}</Source>
      )}
    </Section>
  );
}
