import { Checkbox } from '@navikt/ds-react/Checkbox';
import { ownText as text } from './own.text.js';

/** Whether what is written stays the citizen's alone. */
export function KeptField({ kept, onChange }: { kept: boolean; onChange: (kept: boolean) => void }) {
  return (
    <Checkbox checked={kept} description={text.keptHelp} onChange={(event) => onChange(event.target.checked)}>
      {text.kept}
    </Checkbox>
  );
}
