import { Tag } from '@navikt/ds-react/Tag';
import { Link } from 'react-router';
import { AdviserDeskDocument, type AdviserDeskQuery } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { goalStateWords } from '../../ui/show/words.js';
import { Empty, Failed, Loading } from '../../ui/state/states.js';
import { areaText, outcomeText, serviceName } from '../advice/index.js';
import { adviserText as text } from './desk.text.js';
import styles from './Desk.module.css';

type Entry = AdviserDeskQuery['adviserDesk'][number];

function CaseCard({ entry }: { entry: Entry }) {
  const { caseId, citizenName, due, goals, owned, recommendations } = entry;
  return (
    <li className={styles['card']}>
      <h3 className={styles['name']}>
        <Link to={`/sak/${caseId}/rad`}>{citizenName}</Link>
      </h3>
      {due.map((it) => (
        <div key={it.id}>
          <p className={styles['words']}>{it.question}</p>
          <p className={styles['about']}>
            {[
              serviceName(it.service),
              it.area === null ? null : areaText[it.area],
              text.by(longDate(it.dueDate)),
            ]
              .filter((one) => one !== null)
              .join(' · ')}{' '}
            {it.overdue && (
              <Tag size="small" variant="moderate" data-color="danger">
                {text.overdue}
              </Tag>
            )}
          </p>
        </div>
      ))}
      <dl className={styles['facts']}>
        <div>
          <dt>{text.goals}</dt>
          <dd>
            {goals.length === 0 ? text.noGoals : text.owned(owned, goals.length)}
            <ul className={styles['plain']}>
              {goals.map((goal) => (
                <li key={goal.id}>{`${goal.text} (${goalStateWords(goal.state).toLowerCase()})`}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{text.advice}</dt>
          <dd>
            {recommendations.length === 0 && text.noAdvice}
            <ul className={styles['plain']}>
              {recommendations.map((it) => (
                <li key={it.id}>
                  {`${it.text} (${it.outcome === null ? text.waits : outcomeText[it.outcome].toLowerCase()})`}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </li>
  );
}

/** The regional adviser's desk: requests that are due, whose the goals are, and what became of the advice. */
export function AdviserDesk() {
  const { data, failed, again } = useRead(AdviserDeskDocument, {});
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.title} />;
  const due = data.adviserDesk.filter(({ nextDue }) => nextDue !== null);
  const rest = data.adviserDesk.filter(({ nextDue }) => nextDue === null);
  return (
    <Page>
      <div>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      {data.adviserDesk.length === 0 && <Empty>{text.empty}</Empty>}
      <Section title={text.due} surface="plain">
        {due.length === 0 && <Empty>{text.nothingDue}</Empty>}
        <ul className={styles['cards']}>
          {due.map((entry) => (
            <CaseCard key={entry.caseId} entry={entry} />
          ))}
        </ul>
      </Section>
      {rest.length > 0 && (
        <Section title={text.rest} surface="plain">
          <ul className={styles['cards']}>
            {rest.map((entry) => (
              <CaseCard key={entry.caseId} entry={entry} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
