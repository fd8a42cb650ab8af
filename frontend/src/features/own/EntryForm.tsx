import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { keptAtFirst, OWN_TOPICS } from '@samtavle/shared/domain';
import { useState } from 'react';
import {
  ChangeOwnEntryDocument,
  WriteOwnEntryDocument,
  type OwnFieldsFragment as Own,
  type OwnTopic,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { KeptField } from './KeptField.js';
import { entryText, ownText } from './own.text.js';
import { topicWords } from './topicWords.js';

export type Entry = Own['entries'][number];
export type WrittenKind = 'MASTERY' | 'TOOL' | 'REFLECTION';

interface Props {
  own: Pick<Own, 'caseId' | 'today'>;
  kind: WrittenKind;
  /** The entry to change; a new one when left out. */
  entry?: Entry;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Writes or changes an experience of mastery, a tool or a reflection. Mount it to open it. */
export function EntryForm({ own, kind, entry, onClose, onDone }: Props) {
  const text = entryText[kind];
  const finish = {
    caseId: own.caseId,
    onDone: () => {
      onClose();
      onDone(ownText.saved);
    },
  };
  const write = useAct(WriteOwnEntryDocument, finish);
  const change = useAct(ChangeOwnEntryDocument, finish);
  const [topic, setTopic] = useState<OwnTopic | null>(entry?.topic ?? null);
  const [what, setWhat] = useState(entry?.text ?? '');
  const [situation, setSituation] = useState(entry?.situation ?? '');
  const [onDate, setOnDate] = useState<string | null>(
    entry?.onDate ?? (kind === 'MASTERY' ? own.today : null),
  );
  const [kept, setKept] = useState(entry?.kept ?? keptAtFirst(kind));
  const [tried, setTried] = useState(false);
  const act = entry === undefined ? write : change;
  const topics: readonly OwnTopic[] = OWN_TOPICS[kind];
  const submit = () => {
    setTried(true);
    if (what.trim() === '' || (topics.length > 0 && topic === null)) return;
    const content = {
      topic,
      text: what.trim(),
      situation: kind === 'TOOL' ? situation.trim() : null,
      onDate: kind === 'MASTERY' ? onDate : null,
      kept,
    };
    if (entry === undefined) void write.run({ caseId: own.caseId, kind, ...content });
    else void change.run({ id: entry.id, expectedVersion: entry.version, ...content });
  };
  return (
    <FormDialog
      title={entry === undefined ? text.add : ownText.change}
      submit={ownText.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      {topics.length > 0 && (
        <RadioGroup
          legend={text.topic}
          value={topic ?? ''}
          error={tried && topic === null ? entryText.chooseTopic : act.problem('topic')}
          onChange={(value: OwnTopic) => setTopic(value)}
        >
          {topics.map((one) => (
            <Radio key={one} value={one}>
              {topicWords(one)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Textarea
        label={text.text}
        minRows={2}
        value={what}
        error={tried && what.trim() === '' ? text.missing : act.problem('text')}
        onChange={(event) => setWhat(event.target.value)}
      />
      {kind === 'TOOL' && (
        <TextField
          label={entryText.situation}
          description={entryText.situationHelp}
          value={situation}
          error={act.problem('situation')}
          onChange={(event) => setSituation(event.target.value)}
        />
      )}
      {kind === 'MASTERY' && (
        <DateField
          label={entryText.onDate}
          value={onDate}
          today={own.today}
          error={act.problem('onDate')}
          onChange={setOnDate}
        />
      )}
      <KeptField kept={kept} onChange={setKept} />
      <ActFeedback act={act} shown={['topic', 'text', 'situation', 'onDate']} />
    </FormDialog>
  );
}
