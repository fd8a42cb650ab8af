import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { AddExperimentDocument, ChangeExperimentDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { weekOf } from '../../ui/show/dates.js';
import { experimentText as text, fieldWords } from './barrier.text.js';
import type { Experiment, StepChoice } from './answer.js';

interface Props {
  caseId: string;
  steps: readonly StepChoice[];
  experiment: Experiment | null;
  onClose: () => void;
}

const PARTS = ['situation', 'prediction', 'attempt', 'result', 'learning'] as const;
type Part = (typeof PARTS)[number];
const NEEDED: readonly Part[] = ['situation', 'prediction'];

/** Plans an experiment; the rest is filled in once it is tried. */
export function ExperimentForm({ caseId, steps, experiment, onClose }: Props) {
  const add = useAct(AddExperimentDocument, { caseId, onDone: onClose });
  const change = useAct(ChangeExperimentDocument, { caseId, onDone: onClose });
  const [draft, setDraft] = useState(() =>
    Object.fromEntries(PARTS.map((part) => [part, experiment?.[part] ?? ''])),
  );
  const [stepId, setStepId] = useState(experiment?.stepId ?? '');
  const [tried, setTried] = useState(false);
  const act = experiment === null ? add : change;
  const said = (part: Part): string => (draft[part] ?? '').trim();
  const missing = (part: Part) =>
    tried && NEEDED.includes(part) && said(part) === '' ? text.missing : undefined;
  const submit = () => {
    setTried(true);
    if (NEEDED.some((part) => said(part) === '')) return;
    const content = {
      stepId: stepId === '' ? null : stepId,
      situation: said('situation'),
      prediction: said('prediction'),
      attempt: said('attempt') || null,
      result: said('result') || null,
      learning: said('learning') || null,
    };
    if (experiment === null) void add.run({ caseId, ...content });
    else void change.run({ id: experiment.id, expectedVersion: experiment.version, ...content });
  };
  return (
    <FormDialog
      title={experiment === null ? text.addTitle : text.changeTitle}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      {PARTS.map((part) => (
        <Textarea
          key={part}
          label={text[part]}
          description={
            part === 'situation' ? text.situationHelp : part === 'attempt' ? text.later : undefined
          }
          minRows={2}
          value={draft[part] ?? ''}
          error={missing(part) ?? act.problem(part)}
          onChange={(event) => setDraft((now) => ({ ...now, [part]: event.target.value }))}
        />
      ))}
      {steps.length > 0 && (
        <Select
          label={text.step}
          value={stepId}
          error={act.problem('stepId')}
          onChange={(event) => setStepId(event.target.value)}
        >
          <option value="">{text.noStep}</option>
          {steps.map((step) => (
            <option key={step.id} value={step.id}>
              {text.of(weekOf(step.weekFrom), step.workPercent)}
            </option>
          ))}
        </Select>
      )}
      <ActFeedback act={act} shown={[...PARTS, 'stepId']} label={fieldWords} />
    </FormDialog>
  );
}
