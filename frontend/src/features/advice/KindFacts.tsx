import type { MeasureType } from '@samtavle/shared/domain';
import { longDate } from '../../ui/show/dates.js';
import { measuresText as text, measureText } from './advice.text.js';
import styles from './AdvicePage.module.css';
import type { Catalogue } from './place.js';

const kroner = new Intl.NumberFormat('nb-NO');

/** What the catalogue says of a measure: what it is, how much and how long, and where that is from. */
export function KindFacts({ type, catalogue }: { type: MeasureType; catalogue: Catalogue }) {
  const kind = catalogue.find((one) => one.type === type);
  if (kind === undefined) return null;
  const { most, usualWeeks, moreWeeks } = kind;
  const facts = [
    measureText[type].help,
    most === null ? null : `${text.most(kroner.format(most.nok), most.year)}.`,
    usualWeeks === null || moreWeeks === null ? null : `${text.weeks(usualWeeks, moreWeeks)}.`,
  ].filter((fact) => fact !== null);
  return (
    <div>
      <p className={styles['words']}>{facts.join(' ')}</p>
      <p className={styles['about']}>{text.source(kind.source, longDate(kind.checkedOn))}</p>
    </div>
  );
}
