import type { TeamMemberFieldsFragment } from '../../gql/graphql.js';
import { consultationText as text } from './advice.text.js';
import styles from './AdvicePage.module.css';

/** Those who are asked, and what each advises. */
export function Team({ team }: { team: readonly TeamMemberFieldsFragment[] }) {
  return (
    <div>
      <p className={styles['what']}>{text.team}</p>
      <ul>
        {team.map(({ personId, name, title, advice }) => (
          <li key={personId}>{`${title === null ? name : `${name}, ${title}`}: ${advice ?? text.waits}`}</li>
        ))}
      </ul>
    </div>
  );
}
