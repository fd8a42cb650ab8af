import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { AUDIENCES, INFO_LEVELS, SPEAKERS } from '@samtavle/shared/domain';
import { useState } from 'react';
import {
  AddInfoLineDocument,
  ChangeInfoLineDocument,
  type InfoAudience,
  type InfoLevel,
  type Speaker,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import type { Line } from './strategy.js';
import {
  audienceText,
  fieldWords,
  infoText as text,
  levelText,
  speakerText,
  valueWords,
} from './info.text.js';

interface Props {
  caseId: string;
  /** Null: a new row. */
  line: Line | null;
  onClose: () => void;
}

const SHOWN = ['audience', 'level', 'words', 'saidBy', 'saidWhen', 'notSaid'];

/** Writes or changes what is said to one audience. */
export function LineForm({ caseId, line, onClose }: Props) {
  const add = useAct(AddInfoLineDocument, { caseId, onDone: onClose });
  const change = useAct(ChangeInfoLineDocument, { caseId, onDone: onClose });
  const [audience, setAudience] = useState<InfoAudience>(line?.audience ?? 'LEADER');
  const [level, setLevel] = useState<InfoLevel>(line?.level ?? 'FUNCTION_AND_PLAN');
  const [saidBy, setSaidBy] = useState<Speaker>(line?.saidBy ?? 'CITIZEN');
  const [words, setWords] = useState(line?.words ?? '');
  const [saidWhen, setSaidWhen] = useState(line?.saidWhen ?? '');
  const [notSaid, setNotSaid] = useState(line?.notSaid ?? '');
  const [removed, setRemoved] = useState(false);
  const [tried, setTried] = useState(false);
  const act = line === null ? add : change;
  const missing = level !== 'NOTHING' && words.trim() === '';
  const submit = () => {
    setTried(true);
    if (missing) return;
    const content = {
      level,
      words: words.trim() || null,
      saidBy,
      saidWhen: saidWhen.trim() || null,
      notSaid: notSaid.trim() || null,
    };
    if (line === null) void add.run({ caseId, audience, ...content });
    else void change.run({ id: line.id, expectedVersion: line.version, removed, ...content });
  };
  return (
    <FormDialog
      title={line === null ? text.addTitle : text.changeTitle}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      {line === null && (
        <RadioGroup
          legend={text.audience}
          value={audience}
          onChange={(value: InfoAudience) => setAudience(value)}
        >
          {AUDIENCES.map((one) => (
            <Radio key={one} value={one}>
              {audienceText[one].name}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <RadioGroup legend={text.level} value={level} onChange={(value: InfoLevel) => setLevel(value)}>
        {INFO_LEVELS.map((one) => (
          <Radio key={one} value={one} description={levelText[one].help}>
            {levelText[one].name}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={text.wordsLabel}
        description={text.wordsHelp}
        minRows={2}
        value={words}
        error={tried && missing ? text.missing : act.problem('words')}
        onChange={(event) => setWords(event.target.value)}
      />
      <RadioGroup legend={text.saidBy} value={saidBy} onChange={(value: Speaker) => setSaidBy(value)}>
        {SPEAKERS.map((one) => (
          <Radio key={one} value={one}>
            {speakerText[one]}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={text.saidWhen}
        description={text.saidWhenHelp}
        value={saidWhen}
        error={act.problem('saidWhen')}
        onChange={(event) => setSaidWhen(event.target.value)}
      />
      <TextField
        label={text.notSaidLabel}
        value={notSaid}
        error={act.problem('notSaid')}
        onChange={(event) => setNotSaid(event.target.value)}
      />
      {line !== null && (
        <Checkbox checked={removed} onChange={(event) => setRemoved(event.target.checked)}>
          {text.remove}
        </Checkbox>
      )}
      <ActFeedback act={act} shown={SHOWN} label={fieldWords} value={valueWords} />
    </FormDialog>
  );
}
