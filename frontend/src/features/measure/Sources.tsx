import type { NumberSource } from '@samtavle/shared/domain';
import { instrumentOf, PUBLISHED_TEXTS, scoreRange } from '@samtavle/shared/domain';
import type { SeriesFieldsFragment } from '../../gql/graphql.js';
import { checkedText, measureText as text } from './measure.text.js';
import styles from './SeriesCard.module.css';

/** What a measure's numbers mean, and where each limit comes from, with its version. */
export function Sources({ instrument: code }: { instrument: SeriesFieldsFragment['instrument'] }) {
  const instrument = instrumentOf(code);
  const { scoring, bands, change, values, published } = instrument;
  const { from, to } = scoreRange(instrument);
  const [value, another] = values;
  const line = (what: string, { name, versionDate, checked }: NumberSource) =>
    text.source(what, name, versionDate, checkedText[checked]);
  const limits = [...new Set(bands.map(({ source }) => line(text.sourceOf.band, source)))];
  const way = value?.better === 'LOWER' ? text.lowerBetter : text.higherBetter;
  return (
    <ul className={styles['sources']}>
      <li>{another === undefined ? `${text.range(from, to)} ${way}` : text.range(from, to)}</li>
      <li>{change === null ? text.noLeast : text.least(change.least, change.kind === 'RELIABLE')}</li>
      <li>{line(text.sourceOf.scoring, scoring.source)}</li>
      {limits.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {published && change !== null && <li>{line(text.sourceOf.change, change.source)}</li>}
      {(code === 'PHQ_9' || code === 'GAD_7') && <li lang="en">{PUBLISHED_TEXTS[code].attribution}</li>}
    </ul>
  );
}
