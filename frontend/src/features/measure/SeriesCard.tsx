import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Heading } from '@navikt/ds-react/Typography';
import { instrumentOf, isScoreEntry, scoreRange } from '@samtavle/shared/domain';
import { useState } from 'react';
import { RemoveMeasureDocument, type SeriesFieldsFragment } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { numberText } from '../../ui/form/numberFrom.js';
import { useWidth } from '../../ui/show/useWidth.js';
import {
  bandWords,
  changeText,
  instrumentText,
  measureText as text,
  outlookChangeText,
  outlookText,
  valueText,
} from './measure.text.js';
import styles from './SeriesCard.module.css';
import { seriesLines } from './seriesLines.js';
import { SeriesTable } from './SeriesTable.js';
import { Sources } from './Sources.js';
import { TrendPicture } from './TrendPicture.js';

interface Props {
  caseId: string;
  series: SeriesFieldsFragment;
  fullReturn: string | null;
  may: readonly string[];
}

function Remove({ caseId, measureId, onClose }: { caseId: string; measureId: string; onClose: () => void }) {
  const act = useAct(RemoveMeasureDocument, { caseId, onDone: onClose });
  return (
    <FormDialog
      title={text.removeTitle}
      lead={text.removeLead}
      submit={text.removeSubmit}
      danger
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => void act.run({ measureId })}
    >
      <ActFeedback act={act} />
    </FormDialog>
  );
}

/** The newest number with its band, and what changed since the first, in words. */
function Latest({ series: { instrument, points, changes } }: Pick<Props, 'series'>) {
  const { values } = instrumentOf(instrument);
  const last = points.at(-1);
  if (last === undefined) return null;
  const numbers = last.values.map((value, place) => {
    const told = value === null ? text.noScore : numberText(value);
    return values.length === 1 ? told : `${valueText[values[place]?.code ?? ''] ?? ''} ${told}`;
  });
  const words = [
    numbers.join(' · '),
    last.band === null ? null : bandWords(instrument, last.band).toLowerCase(),
    last.outlook === null ? null : outlookText[last.outlook].toLowerCase(),
  ].filter((it) => it !== null);
  const moved = changes.flatMap((change, place) => {
    if (change === null) return [];
    const said = (last.outlook === null ? undefined : outlookChangeText[change]) ?? changeText[change];
    return [
      values.length === 1 ? said : `${valueText[values[place]?.code ?? ''] ?? ''} ${said}`.toLowerCase(),
    ];
  });
  return (
    <div>
      <p className={styles['latest']}>{text.latest(words.join(', '), last.on)}</p>
      {moved.length > 0 && <p className={styles['change']}>{text.sinceFirst(moved.join(', '))}</p>}
    </div>
  );
}

/** One measure over time: a picture, the same in a table, and where its limits come from. */
export function SeriesCard({ caseId, series, fullReturn, may }: Props) {
  const { instrument: code, points } = series;
  const [box, width] = useWidth<HTMLDivElement>(520);
  const [removing, setRemoving] = useState<string | null>(null);
  const instrument = instrumentOf(code);
  const { from, to } = scoreRange(instrument);
  const lines = seriesLines(series);
  const { name, what } = instrumentText(code);
  const mine = may.includes(isScoreEntry(code) ? 'RECORD' : 'ANSWER');
  const drawn = lines.some(({ dots }) => dots.length > 0);
  return (
    <article className={styles['card']}>
      <Heading level="3" size="xsmall">
        {name}
      </Heading>
      <p className={styles['what']}>{instrument.published ? what : `${what} ${text.own}`}</p>
      <Latest series={series} />
      <div ref={box}>
        {drawn && (
          <TrendPicture
            lines={lines}
            from={from}
            to={to}
            limits={instrument.bands.slice(1).map((band) => band.from)}
            marked={fullReturn}
            width={Math.round(width)}
            label={text.label(name, points.length)}
          />
        )}
      </div>
      {lines.length > 1 && (
        <ul className={styles['legend']} aria-hidden>
          {lines.map((line) => (
            <li key={line.name}>{line.name}</li>
          ))}
        </ul>
      )}
      <ReadMore header={text.table} size="small">
        <div className={styles['wide']}>
          <SeriesTable series={series} onRemove={mine ? setRemoving : null} />
        </div>
      </ReadMore>
      <ReadMore header={text.about} size="small">
        <Sources instrument={code} />
      </ReadMore>
      {removing !== null && <Remove caseId={caseId} measureId={removing} onClose={() => setRemoving(null)} />}
    </article>
  );
}
