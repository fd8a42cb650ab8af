import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import {
  ChangeFunctionDocument,
  WriteFunctionDocument,
  type FunctionKind,
  type BoardFieldsFragment as Board,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { fieldWords, functionText as text, kindText, valueWords } from './function.text.js';

/** One thing one can, can with adaptation, or can't yet do at work. */
export type Entry = Board['functions'][number];

export const KINDS = ['CAN', 'CAN_WITH', 'NOT_YET'] as const satisfies readonly FunctionKind[];

interface Props {
  caseId: string;
  /** The entry to change; a new one when left out. */
  entry?: Entry;
  kind: FunctionKind;
  onClose: () => void;
}

/** Writes or changes an entry. Mount it to open it. */
export function FunctionForm({ caseId, entry, kind: firstKind, onClose }: Props) {
  const write = useAct(WriteFunctionDocument, { caseId, onDone: onClose });
  const change = useAct(ChangeFunctionDocument, { caseId, onDone: onClose });
  const [kind, setKind] = useState<FunctionKind>(firstKind);
  const [what, setWhat] = useState(entry?.text ?? '');
  const [tried, setTried] = useState(false);
  const act = entry === undefined ? write : change;
  const submit = () => {
    setTried(true);
    const content = { kind, text: what.trim() };
    if (content.text === '') return;
    if (entry === undefined) void write.run({ caseId, ...content });
    else void change.run({ id: entry.id, expectedVersion: entry.version, ...content });
  };
  return (
    <FormDialog
      title={entry === undefined ? text.addTitle : text.changeTitle}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <RadioGroup
        legend={text.kind}
        value={kind}
        error={act.problem('kind')}
        onChange={(value: FunctionKind) => setKind(value)}
      >
        {KINDS.map((it) => (
          <Radio key={it} value={it} description={kindText[it].help}>
            {kindText[it].title}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={text.text}
        description={text.help}
        minRows={2}
        value={what}
        error={tried && what.trim() === '' ? text.missing : act.problem('text')}
        onChange={(event) => setWhat(event.target.value)}
      />
      <ActFeedback act={act} shown={['kind', 'text']} label={fieldWords} value={valueWords} />
    </FormDialog>
  );
}
