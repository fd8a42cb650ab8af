import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Tag } from '@navikt/ds-react/Tag';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { MeasureState, MeasureType } from '@samtavle/shared/domain';
import { MEASURE_TYPES } from '@samtavle/shared/domain';
import { mayDo } from '@samtavle/shared/policy';
import { useState } from 'react';
import { AddMeasureDocument, MoveMeasureDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { Empty } from '../../ui/state/states.js';
import {
  adviceText,
  fieldText,
  measuresText as text,
  measureStateText,
  measureText,
  moveText,
} from './advice.text.js';
import styles from './AdvicePage.module.css';
import { KindFacts } from './KindFacts.js';
import type { AdviceRead, Catalogue, PartProps } from './place.js';
import { ShareMeasure } from './ShareMeasure.js';

type Measure = AdviceRead['measures'][number];

function AddForm({
  caseId,
  catalogue,
  onClose,
}: {
  caseId: string;
  catalogue: Catalogue;
  onClose: () => void;
}) {
  const act = useAct(AddMeasureDocument, { caseId, onDone: onClose });
  const [type, setType] = useState<MeasureType | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (type !== null) void act.run({ caseId, type, note: note.trim() === '' ? null : note.trim() });
  };
  return (
    <FormDialog
      title={text.add}
      submit={adviceText.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label={text.type}
        value={type ?? ''}
        error={tried && type === null ? text.missing : act.problem('type')}
        onChange={({ target }) => setType(MEASURE_TYPES.find((it) => it === target.value) ?? null)}
      >
        <option value="">{text.choose}</option>
        {MEASURE_TYPES.map((it) => (
          <option key={it} value={it}>
            {measureText[it].name}
          </option>
        ))}
      </Select>
      {type !== null && <KindFacts type={type} catalogue={catalogue} />}
      <Textarea
        label={text.note}
        minRows={2}
        value={note}
        error={act.problem('note')}
        onChange={({ target }) => setNote(target.value)}
      />
      <ActFeedback act={act} shown={['type', 'note']} />
    </FormDialog>
  );
}

function MoveForm({
  advice: { caseId, today },
  measure,
  state,
  onClose,
}: {
  advice: AdviceRead;
  measure: Measure;
  state: MeasureState;
  onClose: () => void;
}) {
  const act = useAct(MoveMeasureDocument, { caseId, onDone: onClose });
  const [onDate, setDate] = useState<string | null>(today);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (onDate !== null) void act.run({ id: measure.id, expectedVersion: measure.version, state, onDate });
  };
  return (
    <FormDialog
      title={`${moveText[state]}: ${measureText[measure.type].name}`}
      submit={moveText[state]}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <DateField
        label={text.on}
        value={onDate}
        today={today}
        error={tried && onDate === null ? adviceText.missingDate : act.problem('onDate')}
        onChange={setDate}
      />
      <ActFeedback
        act={act}
        shown={['onDate']}
        label={fieldText}
        value={(_, value) => Object.entries(measureStateText).find(([code]) => code === value)?.[1] ?? value}
      />
    </FormDialog>
  );
}

function Item({
  advice,
  measure,
  acting,
  catalogue,
}: PartProps & { measure: Measure; catalogue: Catalogue }) {
  const [moving, setMoving] = useState<MeasureState | null>(null);
  const { type, state, note } = measure;
  const since = measure.endedOn ?? measure.startedOn ?? measure.decidedOn ?? measure.suggestedOn;
  return (
    <li className={styles['item']}>
      <p className={styles['head']}>
        {measureText[type].name}
        <Tag
          size="small"
          variant="moderate"
          data-color={state === 'STARTED' ? 'success' : state === 'DECIDED' ? 'info' : 'neutral'}
        >
          {state === 'DROPPED'
            ? measureStateText[state]
            : text.since(measureStateText[state], longDate(since))}
        </Tag>
      </p>
      {note !== null && <p className={styles['words']}>{note}</p>}
      <KindFacts type={type} catalogue={catalogue} />
      {acting && (
        <div className={styles['buttons']}>
          {measure.next.map((next) => (
            <Button
              key={next}
              size="small"
              variant={next === 'DROPPED' ? 'tertiary' : 'secondary'}
              onClick={() => setMoving(next)}
            >
              {moveText[next]}
            </Button>
          ))}
          {measure.mayShare && <ShareMeasure advice={advice} measureId={measure.id} />}
        </div>
      )}
      {moving !== null && (
        <MoveForm advice={advice} measure={measure} state={moving} onClose={() => setMoving(null)} />
      )}
    </li>
  );
}

/** Nav's measures in the case, with what the catalogue says of each. */
export function MeasureSection({ advice, acting, catalogue }: PartProps & { catalogue: Catalogue }) {
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={
        acting &&
        mayDo(advice.viewer, 'ADD_MEASURE') && (
          <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
            {text.add}
          </Button>
        )
      }
    >
      {advice.measures.length === 0 && <Empty>{text.none}</Empty>}
      <ul className={styles['list']}>
        {advice.measures.map((measure) => (
          <Item key={measure.id} advice={advice} measure={measure} acting={acting} catalogue={catalogue} />
        ))}
      </ul>
      {adding && <AddForm caseId={advice.caseId} catalogue={catalogue} onClose={() => setAdding(false)} />}
    </Section>
  );
}
