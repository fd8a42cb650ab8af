import { useCaseload, type CaseloadEntry } from '../caseload/index.js';
import { OpenSafety } from '../measure/index.js';
import { useMe } from '../../platform/session.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { Empty, Failed, Loading } from '../../ui/state/states.js';
import { CaseCard } from './CaseCard.js';
import { groupsOf } from './groups.js';
import { todayText as text } from './today.text.js';
import styles from './TodayPage.module.css';

function Cases({ entries, today }: { entries: readonly CaseloadEntry[]; today: string }) {
  return (
    <ul className={styles['cases']}>
      {entries.map((entry) => (
        <CaseCard key={entry.caseId} entry={entry} today={today} />
      ))}
    </ul>
  );
}

/** The therapist's desk: whose review is due, what waits for me, and is the work part moving. */
export function TodayPage() {
  const { today } = useMe();
  const { data: entries, failed, again } = useCaseload('THERAPIST');
  if (failed) return <Failed again={again} />;
  if (entries === undefined) return <Loading title={text.title} />;
  const { reviews, mine, rest } = groupsOf(entries, today);
  return (
    <Page>
      <div>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.lead(longDate(today), entries.length)}</p>
      </div>
      <OpenSafety role="THERAPIST" />
      {entries.length === 0 ? (
        <Empty>{text.empty}</Empty>
      ) : (
        <>
          <Section title={text.reviews} surface="plain">
            {reviews.length === 0 ? (
              <Empty>{text.noReviews}</Empty>
            ) : (
              <Cases entries={reviews} today={today} />
            )}
          </Section>
          {mine.length > 0 && (
            <Section title={text.mine} surface="plain">
              <Cases entries={mine} today={today} />
            </Section>
          )}
          {rest.length > 0 && (
            <Section title={text.rest} surface="plain">
              <Cases entries={rest} today={today} />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
