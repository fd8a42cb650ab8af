import { Link } from 'react-router';
import { Deadline, Work, useCaseload } from '../caseload/index.js';
import { useMe } from '../../platform/session.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Empty, Failed, Loading, Onward } from '../../ui/state/states.js';
import styles from './EmployerListPage.module.css';
import { listText as text } from './employer.text.js';

/** The employer's desk: with one employee straight to the agreements, with more a list to choose from. */
export function EmployerListPage() {
  const { today } = useMe();
  const { data: entries, failed, again } = useCaseload('EMPLOYER');
  if (failed) return <Failed again={again} />;
  if (entries === undefined) return <Loading title={text.title} />;
  const [first, ...others] = entries;
  if (first !== undefined && others.length === 0)
    return <Onward to={`/arbeidsgiver/sak/${first.caseId}`} title={text.title} />;
  return (
    <Page>
      <div>
        <PageHeading title={text.title} />
        {entries.length > 0 && <p className={styles['lead']}>{text.lead}</p>}
      </div>
      {entries.length === 0 ? (
        <Empty>{text.empty}</Empty>
      ) : (
        <ul className={styles['cases']}>
          {entries.map((entry) => (
            <li key={entry.caseId} className={styles['card']}>
              <h2 className={styles['name']}>
                <Link to={`/arbeidsgiver/sak/${entry.caseId}`}>{entry.citizenName}</Link>
              </h2>
              {entry.plannedPercent !== null && <Work entry={entry} />}
              {entry.nextDeadline !== null && <Deadline entry={entry} today={today} />}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
