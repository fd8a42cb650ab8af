import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { answerText as text } from './measure.text.js';
import styles from './NumberScale.module.css';

const NUMBERS = Array.from({ length: 11 }, (_, number) => number);

interface Props {
  legend: string;
  low: string;
  high: string;
  value: number | null;
  error?: string | undefined;
  onChange: (value: number) => void;
}

/** A number from 0 to 10, as radio buttons in a row that breaks where the window is narrow. */
export function NumberScale({ legend, low, high, value, error, onChange }: Props) {
  return (
    <RadioGroup
      legend={legend}
      description={text.scale(low, high)}
      value={value ?? ''}
      error={error}
      onChange={(chosen: number) => onChange(chosen)}
    >
      <div className={styles['row']}>
        {NUMBERS.map((number) => (
          <Radio key={number} value={number}>
            {number}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
