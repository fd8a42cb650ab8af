import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { LinkStepDocument, type LinkKind } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Empty } from '../../ui/state/states.js';
import { linkText as text } from './review.text.js';
import type { LinkedStep, Reviews } from './types.js';

interface Props {
  caseId: string;
  linked: LinkedStep;
  reviews: Reviews;
  onClose: () => void;
}

interface Target {
  readonly id: string;
  readonly text: string;
}

/** What a step leads to and what makes it possible; each tick is kept at once. */
export function LinkDialog({ caseId, linked: { step, goals, accommodations }, reviews, onClose }: Props) {
  const act = useAct(LinkStepDocument, { caseId });
  const groups: readonly {
    kind: LinkKind;
    legend: string;
    all: readonly Target[];
    chosen: readonly Target[];
  }[] = [
    { kind: 'GOAL', legend: text.goals, all: reviews.workGoals, chosen: goals },
    {
      kind: 'ACCOMMODATION',
      legend: text.accommodations,
      all: reviews.accommodations,
      chosen: accommodations,
    },
  ];
  const shown = groups.filter(({ all }) => all.length > 0);
  return (
    <FormDialog
      title={text.linkTitle}
      submit={text.done}
      sending={act.sending}
      onClose={onClose}
      onSubmit={onClose}
    >
      {shown.length === 0 && <Empty>{text.linkNone}</Empty>}
      {shown.map(({ kind, legend, all, chosen }) => (
        <CheckboxGroup
          key={kind}
          legend={legend}
          value={chosen.map(({ id }) => id)}
          onChange={(now: string[]) => {
            for (const { id } of all) {
              const linked = now.includes(id);
              if (linked !== chosen.some((one) => one.id === id))
                void act.run({ id: step.id, kind, targetId: id, linked });
            }
          }}
        >
          {all.map(({ id, text: words }) => (
            <Checkbox key={id} value={id}>
              {words}
            </Checkbox>
          ))}
        </CheckboxGroup>
      ))}
      <ActFeedback act={act} />
    </FormDialog>
  );
}
