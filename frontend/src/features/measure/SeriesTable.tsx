import { Button } from '@navikt/ds-react/Button';
import { Table } from '@navikt/ds-react/Table';
import { instrumentOf } from '@samtavle/shared/domain';
import type { SeriesFieldsFragment } from '../../gql/graphql.js';
import { numberText } from '../../ui/form/numberFrom.js';
import { longDate } from '../../ui/show/dates.js';
import { bandWords, instrumentText, measureText as text, outlookText, valueText } from './measure.text.js';

interface Props {
  series: SeriesFieldsFragment;
  /** Null where nothing may be taken away. */
  onRemove: ((measureId: string) => void) | null;
}

/** The picture's numbers, date by date. */
export function SeriesTable({ series: { instrument, points }, onRemove }: Props) {
  const { values, bands } = instrumentOf(instrument);
  const { name } = instrumentText(instrument);
  const outlooks = points.some(({ outlook }) => outlook !== null);
  return (
    <Table size="small">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{text.date}</Table.HeaderCell>
          {values.map(({ code }) => (
            <Table.HeaderCell key={code} scope="col">
              {valueText[code]}
            </Table.HeaderCell>
          ))}
          {bands.length > 0 && <Table.HeaderCell scope="col">{text.band}</Table.HeaderCell>}
          {outlooks && <Table.HeaderCell scope="col">{text.outlook}</Table.HeaderCell>}
          {onRemove !== null && (
            <Table.HeaderCell scope="col">
              <span className="aksel-sr-only">{text.remove}</span>
            </Table.HeaderCell>
          )}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {points.map(({ id, on, values: told, band, outlook }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">{longDate(on)}</Table.HeaderCell>
            {told.map((value, place) => (
              <Table.DataCell key={values[place]?.code}>
                {value === null ? text.noScore : numberText(value)}
              </Table.DataCell>
            ))}
            {bands.length > 0 && (
              <Table.DataCell>{band === null ? '' : bandWords(instrument, band)}</Table.DataCell>
            )}
            {outlooks && <Table.DataCell>{outlook === null ? '' : outlookText[outlook]}</Table.DataCell>}
            {onRemove !== null && (
              <Table.DataCell>
                <Button
                  size="small"
                  variant="tertiary"
                  data-color="neutral"
                  aria-label={text.removeOne(name, on)}
                  onClick={() => onRemove(id)}
                >
                  {text.remove}
                </Button>
              </Table.DataCell>
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
