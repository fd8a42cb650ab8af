import { useLocation } from 'react-router';
import { LoginDoors } from './LoginDoors.js';
import { Page } from '../ui/page/Page.js';
import { PageHeading } from '../ui/page/PageHeading.js';
import styles from './Landing.module.css';
import { landingText as text } from './Landing.text.js';

const STEPS = [20, 30, 40, 60, 80, 100];

function Stairs() {
  return (
    <svg viewBox="0 0 360 220" role="img" aria-label={text.pictureLabel} className={styles['stairs']}>
      <text x="8" y="30" className={styles['caption']}>
        {text.caption}
      </text>
      {STEPS.map((percent, step) => (
        <g key={percent}>
          <rect
            x={8 + step * 58}
            y={204 - percent * 1.7}
            width="50"
            height={percent * 1.7}
            rx="8"
            className={step < 2 ? styles['walked'] : styles['ahead']}
          />
          <text x={33 + step * 58} y={194 - percent * 1.7} className={styles['number']}>
            {percent} %
          </text>
        </g>
      ))}
    </svg>
  );
}

/** For those not signed in: what this is, and the door. */
export function Landing() {
  const { pathname, search } = useLocation();
  const asked = new URLSearchParams(search);
  const trouble = text.troubles[asked.get('login') ?? ''];
  asked.delete('login');
  const returnTo = asked.size > 0 ? `${pathname}?${asked.toString()}` : pathname;
  return (
    <Page>
      <div className={styles['hero']}>
        <div className={styles['words']}>
          <PageHeading title={text.product} size="xlarge">
            {text.title}
          </PageHeading>
          <p className={styles['lead']}>{text.lead}</p>
          {trouble === undefined ? null : (
            <p role="status" className={styles['trouble']}>
              {trouble}
            </p>
          )}
          <LoginDoors returnTo={returnTo} />
        </div>
        <Stairs />
      </div>
      <ul className={styles['points']}>
        {text.points.map((point) => (
          <li key={point.title} className={styles['point']}>
            <h2>{point.title}</h2>
            <p>{point.body}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
