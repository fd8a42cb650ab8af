import { useState } from 'react';
import { Link } from 'react-router';
import { Deadline, Work, useCaseload, type CaseloadEntry } from '../caseload/index.js';
import { OpenSafety } from '../measure/index.js';
import { useMe } from '../../platform/session.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { Failed, Loading } from '../../ui/state/states.js';
import { gpText as text } from './gp.text.js';
import styles from './GpPage.module.css';
import { Waiting } from './Waiting.js';

function Others({ entries, today }: { entries: readonly CaseloadEntry[]; today: string }) {
  return (
    <Section title={text.others}>
      <ul className={styles['others']}>
        {entries.map((entry) => (
          <li key={entry.caseId} className={styles['other']}>
            <div>
              <h3 className={styles['name']}>
                <Link to={`/sak/${entry.caseId}`}>{entry.citizenName}</Link>
              </h3>
              {entry.weekNumber !== null && (
                <div className={styles['week']}>{text.weekNumber(entry.weekNumber)}</div>
              )}
            </div>
            <Work entry={entry} />
            <Deadline entry={entry} today={today} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The doctor's desk: one page of what waits for an answer, and below it the other patients. */
export function GpPage() {
  const { today } = useMe();
  const { data: entries, failed, again } = useCaseload('GP');
  const [asked, setAsked] = useState<readonly string[]>([]);
  if (failed) return <Failed again={again} />;
  if (entries === undefined) return <Loading title={text.title} />;
  const waiting = entries.filter((entry) => entry.stepToDecide !== null).map((entry) => entry.caseId);
  // A patient who was asked for stays in place once answered, so that the way on to the sick note is there.
  const kept = [...asked, ...waiting.filter((caseId) => !asked.includes(caseId))];
  if (kept.length > asked.length) setAsked(kept);
  const here = kept.flatMap((caseId) => entries.filter((entry) => entry.caseId === caseId));
  const others = entries.filter((entry) => !waiting.includes(entry.caseId));
  return (
    <Page>
      <div>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{entries.length === 0 ? text.empty : text.lead(waiting.length)}</p>
      </div>
      <OpenSafety role="GP" />
      {here.map(({ caseId, citizenName }) => (
        <Waiting key={caseId} caseId={caseId} name={citizenName} />
      ))}
      {others.length > 0 && <Others entries={others} today={today} />}
    </Page>
  );
}
