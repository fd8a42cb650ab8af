import { Select } from '@navikt/ds-react/Select';
import { COMPASS_DIMENSIONS, COMPASS_MOST, type CompassDimension } from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import { useState } from 'react';
import { RateCompassDocument, type OwnFieldsFragment as Own } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { KeptField } from './KeptField.js';
import { compassText as text, ownText } from './own.text.js';

type Rated = Record<CompassDimension, number | null>;

interface Props {
  own: Pick<Own, 'caseId' | 'compass'>;
  onClose: () => void;
  onDone: (words: string) => void;
}

const NOTHING: Rated = {
  identity: null,
  timeStructure: null,
  socialContact: null,
  collectivePurpose: null,
  activity: null,
  mastery: null,
  autonomy: null,
};

/** What a field is called, for a conflict. */
const label = (field: string) => COMPASS_DIMENSIONS.find((one) => one === field);

/** The seven ratings; each may be left out. */
export function CompassForm({ own, onClose, onDone }: Props) {
  const [rated, setRated] = useState<Rated>(() => {
    const { identity, timeStructure, socialContact, collectivePurpose, activity, mastery, autonomy } =
      own.compass ?? NOTHING;
    return { identity, timeStructure, socialContact, collectivePurpose, activity, mastery, autonomy };
  });
  const [kept, setKept] = useState(own.compass?.kept ?? true);
  const act = useAct(RateCompassDocument, {
    caseId: own.caseId,
    onDone: () => {
      onClose();
      onDone(ownText.saved);
    },
  });
  return (
    <FormDialog
      title={text.formTitle}
      lead={text.formLead}
      submit={ownText.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() =>
        void act.run({ caseId: own.caseId, ...rated, kept, expectedVersion: own.compass?.version ?? 0 })
      }
    >
      {COMPASS_DIMENSIONS.map((dimension) => (
        <Select
          key={dimension}
          label={ownWords.compass[dimension]}
          value={rated[dimension] ?? ''}
          error={act.problem(dimension)}
          onChange={({ target: { value } }) =>
            setRated({ ...rated, [dimension]: value === '' ? null : Number(value) })
          }
        >
          <option value="">{text.none}</option>
          {Array.from({ length: COMPASS_MOST + 1 }, (_, value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </Select>
      ))}
      <KeptField kept={kept} onChange={setKept} />
      <ActFeedback
        act={act}
        shown={COMPASS_DIMENSIONS}
        label={(field) => {
          const dimension = label(field);
          return dimension === undefined ? ownText.kept : ownWords.compass[dimension];
        }}
      />
    </FormDialog>
  );
}
