import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { BARRIER_PRESETS, LOCI, PRESET_KINDS, type BarrierPreset } from '@samtavle/shared/domain';
import { useState } from 'react';
import {
  AddBarrierDocument,
  ChangeBarrierDocument,
  type BarrierKind,
  type Locus,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { barrierText as text, fieldWords, kindText, locusText, valueWords } from './barrier.text.js';
import type { Barrier } from './answer.js';
import { presetText } from './presets.text.js';
import styles from './Barriers.module.css';

interface Props {
  caseId: string;
  /** The groups to choose from: the workplace's, or the personal ones. */
  kinds: readonly BarrierKind[];
  barrier: Barrier | null;
  onClose: () => void;
}

/** Well-known thoughts to begin from; for the workplace in neutral words. */
function Presets({ work, onChoose }: { work: boolean; onChoose: (preset: BarrierPreset) => void }) {
  return (
    <div className={styles['presets']}>
      <p>{work ? text.presetsWork : text.presets}</p>
      {BARRIER_PRESETS.map((preset) => (
        <Button
          key={preset}
          type="button"
          size="small"
          variant="secondary"
          data-color="neutral"
          onClick={() => onChoose(preset)}
        >
          {work ? presetText[preset].neutral : presetText[preset].own}
        </Button>
      ))}
    </div>
  );
}

/** Writes or changes one barrier. No question here must be answered but the words themselves. */
export function BarrierForm({ caseId, kinds, barrier, onClose }: Props) {
  const add = useAct(AddBarrierDocument, { caseId, onDone: onClose });
  const change = useAct(ChangeBarrierDocument, { caseId, onDone: onClose });
  const work = kinds.includes('WORKPLACE');
  const [kind, setKind] = useState<BarrierKind>(barrier?.kind ?? kinds[0] ?? 'WORKPLACE');
  const [said, setSaid] = useState(barrier?.text ?? '');
  const [locus, setLocus] = useState<Locus>(barrier?.locus ?? 'UNKNOWN');
  const [resolved, setResolved] = useState((barrier?.resolvedOn ?? null) !== null);
  const [tried, setTried] = useState(false);
  const act = barrier === null ? add : change;
  const choose = (preset: BarrierPreset) => {
    setSaid(work ? presetText[preset].neutral : presetText[preset].own);
    if (!work) setKind(PRESET_KINDS[preset]);
  };
  const submit = () => {
    setTried(true);
    const words = said.trim();
    if (words === '') return;
    if (barrier === null) void add.run({ caseId, kind, text: words, locus });
    else void change.run({ id: barrier.id, expectedVersion: barrier.version, text: words, locus, resolved });
  };
  return (
    <FormDialog
      title={barrier === null ? text.addTitle : text.changeTitle}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      {barrier === null && <Presets work={work} onChoose={choose} />}
      {barrier === null && kinds.length > 1 && (
        <RadioGroup
          legend={text.kind}
          value={kind}
          error={act.problem('kind')}
          onChange={(value: BarrierKind) => setKind(value)}
        >
          {kinds.map((one) => (
            <Radio key={one} value={one} description={kindText[one].help}>
              {kindText[one].title}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Textarea
        label={text.text}
        description={work ? kindText.WORKPLACE.help : undefined}
        minRows={2}
        value={said}
        error={tried && said.trim() === '' ? text.missing : act.problem('text')}
        onChange={(event) => setSaid(event.target.value)}
      />
      <RadioGroup
        legend={text.locus}
        description={text.locusHelp}
        value={locus}
        onChange={(value: Locus) => setLocus(value)}
      >
        {LOCI.map((one) => (
          <Radio key={one} value={one}>
            {locusText[one].title}
          </Radio>
        ))}
      </RadioGroup>
      {barrier !== null && (
        <Checkbox checked={resolved} onChange={(event) => setResolved(event.target.checked)}>
          {text.resolved}
        </Checkbox>
      )}
      <ActFeedback act={act} shown={['kind', 'text']} label={fieldWords} value={valueWords} />
    </FormDialog>
  );
}
