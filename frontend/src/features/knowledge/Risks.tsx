import { Table } from '@navikt/ds-react/Table';
import { IDEAS_FOR_RISK, WORKPLACE_RISKS } from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import { Section } from '../../ui/page/Section.js';
import styles from './knowledge.module.css';
import { knowledgeText as text } from './knowledge.text.js';

/** What can make work a burden, each mirrored to what can be adapted. */
export function Risks() {
  return (
    <Section title={text.risks} lead={text.risksLead}>
      <div className={styles['table']}>
        <Table size="small">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{text.risk}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{text.ideas}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {WORKPLACE_RISKS.map((risk) => (
              <Table.Row key={risk}>
                <Table.HeaderCell scope="row">{ownWords.risks[risk]}</Table.HeaderCell>
                <Table.DataCell>
                  <ul className={styles['ideas']}>
                    {IDEAS_FOR_RISK[risk].map((idea) => (
                      <li key={idea}>{ownWords.ideas[idea]}</li>
                    ))}
                  </ul>
                </Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  );
}
