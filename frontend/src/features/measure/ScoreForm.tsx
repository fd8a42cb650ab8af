import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { instrumentOf, SCORE_ENTRIES, scoreRange, type ScoreEntry } from '@samtavle/shared/domain';
import { useState } from 'react';
import { RecordScoreDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { numberFrom } from '../../ui/form/numberFrom.js';
import { instrumentText, scoreText as text } from './measure.text.js';

const SHOWN = ['instrument', 'score', 'measuredOn'];

/** A score that was found outside the board: which measure, how many points, on which day. */
export function ScoreForm({
  caseId,
  today,
  onClose,
}: {
  caseId: string;
  today: string;
  onClose: () => void;
}) {
  const [instrument, setInstrument] = useState<ScoreEntry>('RTW_SE');
  const [written, setWritten] = useState('');
  const [measuredOn, setOn] = useState<string | null>(today);
  const [tried, setTried] = useState(false);
  const act = useAct(RecordScoreDocument, { caseId, onDone: onClose });
  const score = numberFrom(written) ?? null;
  const { from, to } = scoreRange(instrumentOf(instrument));
  return (
    <FormDialog
      title={text.title}
      lead={text.lead}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (score !== null && measuredOn !== null) void act.run({ caseId, instrument, score, measuredOn });
      }}
    >
      <Select
        label={text.which}
        value={instrument}
        error={act.problem('instrument')}
        onChange={(event) =>
          setInstrument(SCORE_ENTRIES.find((it) => it === event.target.value) ?? instrument)
        }
      >
        {SCORE_ENTRIES.map((code) => (
          <option key={code} value={code}>
            {instrumentText(code).name}
          </option>
        ))}
      </Select>
      <TextField
        label={text.score}
        description={text.between(from, to)}
        inputMode="decimal"
        htmlSize={6}
        value={written}
        error={tried && score === null ? text.noScore : act.problem('score')}
        onChange={(event) => setWritten(event.target.value)}
      />
      <DateField
        label={text.on}
        value={measuredOn}
        today={today}
        error={tried && measuredOn === null ? text.noDate : act.problem('measuredOn')}
        onChange={setOn}
      />
      <ActFeedback act={act} shown={SHOWN} />
    </FormDialog>
  );
}
