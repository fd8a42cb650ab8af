import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { PLAN_TEXTS, type PlanContent, type PlanFault } from '@samtavle/shared/domain';
import { DateField } from '../../ui/form/DateField.js';
import { faultText, planLabels, planText, whyNot } from './followUpPlan.text.js';

interface Props {
  content: PlanContent;
  today: string;
  /** What stands in the way of sending, told at each field. */
  faults: readonly PlanFault[];
  /** What the server said of a field. */
  problem: (field: string) => string | undefined;
  change: (change: Partial<PlanContent>) => void;
}

/** The fields of the plan, as in Nav's own form. */
export function PlanForm({ content, today, faults, problem, change }: Props) {
  const error = (field: keyof PlanContent) => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? problem(field) : faultText[fault.rule];
  };
  const words = (field: (typeof PLAN_TEXTS)[number] | 'helpFromNav' | 'contribution', label: string) => (
    <Textarea
      key={field}
      label={label}
      minRows={2}
      value={content[field] ?? ''}
      error={error(field)}
      onChange={({ target }) => change({ [field]: target.value === '' ? null : target.value })}
    />
  );
  const took = content.employeeHasContributed;
  return (
    <>
      {PLAN_TEXTS.map((field) => words(field, planLabels[field]))}
      {words('helpFromNav', planLabels.helpFromNav)}
      <DateField
        label={planLabels.evaluationDate}
        value={content.evaluationDate}
        today={today}
        error={error('evaluationDate')}
        onChange={(evaluationDate) => change({ evaluationDate })}
      />
      <RadioGroup
        legend={planLabels.employeeHasContributed}
        value={took === null ? '' : String(took)}
        error={error('employeeHasContributed')}
        onChange={(value: string) => change({ employeeHasContributed: value === 'true' })}
      >
        <Radio value="true">{planText.yes}</Radio>
        <Radio value="false">{planText.no}</Radio>
      </RadioGroup>
      {took !== null && words('contribution', took ? planLabels.contribution : whyNot)}
    </>
  );
}
