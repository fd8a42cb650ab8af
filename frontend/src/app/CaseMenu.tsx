import { Link } from 'react-router';
import { currentPage, type MenuGroup } from './menuOf.js';
import styles from './CaseMenu.module.css';
import { caseMenuText as text } from './casePages.text.js';

interface Props {
  groups: readonly MenuGroup[];
  pathname: string;
  /** Whose case it is, where the reader has others too. */
  citizenName: string | null;
}

/** The pages of one case: whose it is, the groups in a line, and the pages of the group one is in below it. */
export function CaseMenu({ groups, pathname, citizenName }: Props) {
  const here = currentPage(groups, pathname);
  const group = groups.find(({ pages }) => pages.some(({ to }) => to === here?.to));
  if (groups.flatMap(({ pages }) => pages).length < 2) return null;
  return (
    <nav aria-label={text.label} className={styles['menu']}>
      <div className={styles['top']}>
        {citizenName !== null && <p className={styles['whose']}>{citizenName}</p>}
        <ul className={styles['groups']}>
          {groups.map(({ name, pages: [first] }) =>
            first === undefined ? null : (
              <li key={name}>
                <Link to={first.to} aria-current={name === group?.name ? 'true' : undefined}>
                  {name}
                </Link>
              </li>
            ),
          )}
        </ul>
      </div>
      {group !== undefined && group.pages.length > 1 && (
        <ul className={styles['pages']}>
          {group.pages.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} aria-current={to === here?.to ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
