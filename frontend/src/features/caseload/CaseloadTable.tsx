import type { Role } from '@samtavle/shared/policy';
import { Table } from '@navikt/ds-react/Table';
import { Link } from 'react-router';
import styles from './CaseloadTable.module.css';
import { caseloadText as text } from './CaseloadPage.text.js';
import { ConsentEnd, Deadline, Urgency, Waiting, Work } from './parts.js';
import type { CaseloadEntry } from './useCaseload.js';

interface Props {
  entries: readonly CaseloadEntry[];
  today: string;
  role: Role;
  href: (caseId: string) => string;
}

/** The cases as a table, for wide screens. */
export function CaseloadTable({ entries, today, role, href }: Props) {
  return (
    <div className={styles['paper']}>
      <Table className={styles['table'] ?? ''}>
        <caption className="aksel-sr-only">{text.title}</caption>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{text.name}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.week}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.employer}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.work}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.deadline}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.waiting}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.consent}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entries.map((entry) => (
            <Table.Row key={entry.caseId}>
              <Table.HeaderCell scope="row" className={styles['who'] ?? ''}>
                <Link to={href(entry.caseId)} className={styles['name']}>
                  {entry.citizenName}
                </Link>
                <Urgency entry={entry} />
              </Table.HeaderCell>
              <Table.DataCell>{entry.weekNumber ?? text.nothing}</Table.DataCell>
              <Table.DataCell className={styles['employer'] ?? ''}>
                {entry.employerName ?? text.nothing}
              </Table.DataCell>
              <Table.DataCell>
                <Work entry={entry} />
              </Table.DataCell>
              <Table.DataCell>
                <Deadline entry={entry} today={today} />
              </Table.DataCell>
              <Table.DataCell>
                <Waiting entry={entry} role={role} />
              </Table.DataCell>
              <Table.DataCell>
                <ConsentEnd entry={entry} today={today} />
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
