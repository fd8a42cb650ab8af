import { Table } from '@navikt/ds-react/Table';
import { shortDate, weekOf } from '../../../ui/show/dates.js';
import { workPercentWords } from '../../../ui/show/WorkPercent.js';
import { ladderText as text } from './LadderChart.text.js';
import type { ChartWeek } from './weeks.js';

/** The picture's numbers. */
export function LadderTable({ weeks, sickListed }: { weeks: readonly ChartWeek[]; sickListed: boolean }) {
  const words = (percent: number | null) =>
    percent === null ? text.none : workPercentWords(percent, sickListed);
  const proposals = weeks.some((week) => week.proposed !== null);
  return (
    <Table size="small">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{text.week}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{text.planned}</Table.HeaderCell>
          {proposals && <Table.HeaderCell scope="col">{text.proposed}</Table.HeaderCell>}
          <Table.HeaderCell scope="col">{text.actual}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {weeks.map((week) => (
          <Table.Row key={week.week}>
            <Table.HeaderCell scope="row">{`${weekOf(week.week)} (${shortDate(week.week)})`}</Table.HeaderCell>
            <Table.DataCell>{words(week.planned)}</Table.DataCell>
            {proposals && <Table.DataCell>{words(week.proposed)}</Table.DataCell>}
            <Table.DataCell>{words(week.actual)}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
