import { Link } from 'react-router';
import { useOwnLink } from '../../platform/ownCase.js';
import { useMe } from '../../platform/session.js';
import styles from './representation.module.css';
import { bannerText as text } from './banner.text.js';

/** Over the citizen's pages while one stands in for someone: whose case it is, and the way to the own one. */
export function StandInBanner() {
  const { cases } = useMe();
  const link = useOwnLink();
  if (link?.onBehalf !== true) return null;
  const own = cases.find((one) => one.role === 'CITIZEN' && !one.onBehalf);
  return (
    <aside aria-label={text.label} className={styles['banner']}>
      <p className={styles['para']}>{text.acting(link.citizenName)}</p>
      {own !== undefined && <Link to={`/pa-vegne-av/${own.caseId}`}>{text.own}</Link>}
    </aside>
  );
}
