import type { ProtectionQuery } from '../../gql/graphql.js';
import { Section } from '../../ui/page/Section.js';
import styles from './protection.module.css';
import { protectionText as text } from './protection.text.js';

type Override = NonNullable<ProtectionQuery['protection']>['overrides'][number];

/** Those in Nav who got in from another office, and the reason they gave. */
export function Overrides({ list }: { list: readonly Override[] }) {
  if (list.length === 0) return null;
  return (
    <Section title={text.overrideTitle} lead={text.overrideLead}>
      <ul className={styles['lines']}>
        {list.map(({ id, personName, organisationName, reason, fromAt, lastDay }) => (
          <li key={id} className={styles['line']}>
            <div className={styles['words']}>
              <p>
                <strong>{personName}</strong>, {organisationName}
              </p>
              <p>{`«${reason}»`}</p>
              <p className={styles['subtle']}>{text.overrideLine(fromAt, lastDay)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
