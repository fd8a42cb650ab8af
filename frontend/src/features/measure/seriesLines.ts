import { instrumentOf } from '@samtavle/shared/domain';
import type { SeriesFieldsFragment } from '../../gql/graphql.js';
import { valueText } from './measure.text.js';
import type { TrendLine } from './TrendPicture.js';

/** The lines of a measure's picture: one a value, without the dates on which it was not told. */
export function seriesLines({ instrument, points }: SeriesFieldsFragment): readonly TrendLine[] {
  return instrumentOf(instrument).values.map(({ code }, place) => ({
    name: valueText[code] ?? code,
    dots: points.flatMap(({ on, values }) => {
      const value = values[place] ?? null;
      return value === null ? [] : [{ on, value }];
    }),
  }));
}
