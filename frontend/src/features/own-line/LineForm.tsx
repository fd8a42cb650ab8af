import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { OwnLineKind } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { useState } from 'react';
import {
  ChangeOwnLineDocument,
  WriteOwnLineDocument,
  type OwnLineFieldsFragment,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { kindText, lineText as text } from './ownLine.text.js';

interface WriteProps {
  caseId: string;
  viewer: Role;
  kinds: readonly OwnLineKind[];
  onClose: () => void;
}

function WriteForm({ caseId, viewer, kinds, onClose }: WriteProps) {
  const act = useAct(WriteOwnLineDocument, { caseId, onDone: onClose });
  const [kind, setKind] = useState<OwnLineKind | ''>(kinds.length === 1 ? (kinds[0] ?? '') : '');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const own = viewer === 'CITIZEN';
  const submit = () => {
    setTried(true);
    if (kind !== '' && words.trim() !== '') void act.run({ caseId, kind, text: words.trim() });
  };
  return (
    <FormDialog
      title={own ? text.add : text.suggest}
      {...(!own && { lead: text.suggestLead })}
      submit={own ? text.save : text.send}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label={text.which}
        value={kind}
        error={tried && kind === '' ? text.choose : act.problem('kind')}
        onChange={({ target }) => setKind(kinds.find((it) => it === target.value) ?? '')}
      >
        <option value="">{text.choose}</option>
        {kinds.map((it) => (
          <option key={it} value={it}>
            {kindText[it].title}
          </option>
        ))}
      </Select>
      <Textarea
        label={text.text}
        description={kind === '' ? undefined : kindText[kind].help}
        minRows={2}
        value={words}
        error={tried && words.trim() === '' ? text.missing : act.problem('text')}
        onChange={({ target }) => setWords(target.value)}
      />
      <ActFeedback act={act} shown={['kind', 'text']} />
    </FormDialog>
  );
}

/** Writes a line anew. Mount it to open it. */
export function ChangeForm({
  caseId,
  line,
  onClose,
}: {
  caseId: string;
  line: OwnLineFieldsFragment;
  onClose: () => void;
}) {
  const act = useAct(ChangeOwnLineDocument, { caseId, onDone: onClose });
  const [words, setWords] = useState(line.text);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (words.trim() !== '') void act.run({ id: line.id, expectedVersion: line.version, text: words.trim() });
  };
  return (
    <FormDialog
      title={text.changeTitle}
      lead={kindText[line.kind].title}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Textarea
        label={text.text}
        description={kindText[line.kind].help}
        minRows={2}
        value={words}
        error={tried && words.trim() === '' ? text.missing : act.problem('text')}
        onChange={({ target }) => setWords(target.value)}
      />
      <ActFeedback act={act} shown={['text']} label={() => text.text} />
    </FormDialog>
  );
}

/** The button that opens the form for a line of one of these kinds; nothing where the reader may write none. */
export function AddLine(props: Omit<WriteProps, 'onClose'>) {
  const [open, setOpen] = useState(false);
  if (props.kinds.length === 0) return null;
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {props.viewer === 'CITIZEN' ? text.add : text.suggest}
      </Button>
      {open && <WriteForm {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
