import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { ReviewDecision } from '../../gql/graphql.js';
import { directionText } from './review.text.js';

const DIRECTIONS: readonly ReviewDecision[] = ['CONTINUE', 'INCREASE', 'DECREASE', 'PAUSE'];

interface Props {
  legend: string;
  description?: string;
  value: ReviewDecision | null;
  error?: string | undefined;
  onChange: (direction: ReviewDecision) => void;
}

/** Four ways to go on, none better than the others. */
export function DirectionField({ legend, description, value, error, onChange }: Props) {
  return (
    <RadioGroup
      legend={legend}
      description={description}
      value={value ?? ''}
      error={error}
      onChange={(direction: ReviewDecision) => onChange(direction)}
    >
      {DIRECTIONS.map((one) => (
        <Radio key={one} value={one} description={directionText[one].help}>
          {directionText[one].title}
        </Radio>
      ))}
    </RadioGroup>
  );
}
