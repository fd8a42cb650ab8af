import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { FELT_AREAS, LIFE_AREAS, OUTER_AREAS, type LifeArea } from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import { useState } from 'react';
import { SuggestGoalDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { lifeText as text, ownText } from './own.text.js';

/** What an area is called; a goal from before there were areas has none. */
export const areaWords = (area: LifeArea | null): string =>
  area === null ? text.noArea : ownWords.lifeAreas[area];

function Areas({ label, areas }: { label: string; areas: readonly LifeArea[] }) {
  return (
    <optgroup label={label}>
      {areas.map((area) => (
        <option key={area} value={area}>
          {ownWords.lifeAreas[area]}
        </option>
      ))}
    </optgroup>
  );
}

interface Props {
  caseId: string;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** A goal in one of the 5 + 6 areas. */
export function LifeGoalForm({ caseId, onClose, onDone }: Props) {
  const [area, setArea] = useState<LifeArea | undefined>();
  const [goal, setGoal] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct(SuggestGoalDocument, {
    caseId,
    onDone: () => {
      onClose();
      onDone(ownText.saved);
    },
  });
  return (
    <FormDialog
      title={text.formTitle}
      submit={ownText.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (area === undefined || goal.trim() === '') return;
        void act.run({ caseId, kind: 'LIFE', area, text: goal.trim() });
      }}
    >
      <Select
        label={text.area}
        value={area ?? ''}
        error={tried && area === undefined ? text.missingArea : act.problem('area')}
        onChange={(event) => setArea(LIFE_AREAS.find((one) => one === event.target.value))}
      >
        <option value="" />
        <Areas label={text.felt} areas={FELT_AREAS} />
        <Areas label={text.outer} areas={OUTER_AREAS} />
      </Select>
      <Textarea
        label={text.text}
        minRows={2}
        value={goal}
        error={tried && goal.trim() === '' ? text.missing : act.problem('text')}
        onChange={(event) => setGoal(event.target.value)}
      />
      <ActFeedback act={act} shown={['area', 'text']} />
    </FormDialog>
  );
}
