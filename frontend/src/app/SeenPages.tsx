import type { Role } from '@samtavle/shared/policy';
import { Link } from '@navikt/ds-react/Link';
import { Link as Way } from 'react-router';
import { Section } from '../ui/page/Section.js';
import { menuOf } from './menuOf.js';
import styles from './CaseMenu.module.css';
import { caseMenuText as text } from './casePages.text.js';

/** The other pages that this part in the case has, each as the person sees it. */
export function SeenPages({ participantId, role }: { participantId: string; role: Role }) {
  const base = `/min-sak/deling/${participantId}/visning`;
  const pages = menuOf(base, role)
    .flatMap((group) => group.pages)
    .filter(({ to }) => to !== base);
  if (pages.length === 0) return null;
  return (
    <Section title={text.otherPages}>
      <ul className={styles['seen']}>
        {pages.map(({ to, name }) => (
          <li key={to}>
            <Link as={Way} to={to}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
