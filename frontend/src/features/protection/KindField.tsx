import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { Partiality } from '@samtavle/shared/policy';
import { PARTIALITIES } from '@samtavle/shared/policy';
import { partialityWords } from './protection.text.js';

interface Props {
  legend: string;
  value: Partiality | null;
  error: string | undefined;
  onChange: (kind: Partiality) => void;
}

/** How two people are too near for one to deal with the other's case. */
export function KindField({ legend, value, error, onChange }: Props) {
  return (
    <RadioGroup legend={legend} value={value ?? ''} error={error} onChange={onChange}>
      {PARTIALITIES.map((kind) => (
        <Radio key={kind} value={kind}>
          {partialityWords[kind]}
        </Radio>
      ))}
    </RadioGroup>
  );
}
