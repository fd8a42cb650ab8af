import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { Link } from 'react-router';
import { OpenSafetyDocument } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { longDate } from '../../ui/show/dates.js';
import { safetyText as text } from './measure.text.js';
import styles from './Safety.module.css';

const NOTHING = {};

/** On top of a desk: the people to be called first. Nothing at all when there are none. */
export function OpenSafety({ role }: { role: 'THERAPIST' | 'GP' }) {
  const { data } = useRead(OpenSafetyDocument, NOTHING);
  const tasks = (data?.openSafety ?? []).filter((task) => task.role === role);
  if (tasks.length === 0) return null;
  const base = role === 'THERAPIST' ? '/behandler/sak' : '/sak';
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{text.deskTitle}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <ul className={styles['closed']}>
          {tasks.map(({ id, caseId, citizenName, raisedAt }) => (
            <li key={id}>
              <Link to={`${base}/${caseId}/malinger`}>{citizenName}</Link>
              {` – ${text.deskLine(longDate(raisedAt))}`}
            </li>
          ))}
        </ul>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
