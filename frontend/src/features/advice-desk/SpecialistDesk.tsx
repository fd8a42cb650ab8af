import { Tag } from '@navikt/ds-react/Tag';
import { CONTACT_EVERY_DAYS } from '@samtavle/shared/domain';
import { Link } from 'react-router';
import { JobSpecialistDeskDocument, type JobSpecialistDeskQuery } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { Empty, Failed, Loading } from '../../ui/state/states.js';
import { specialistText as text } from './desk.text.js';
import styles from './Desk.module.css';

type Entry = JobSpecialistDeskQuery['jobSpecialistDesk'][number];

/** The days since the last contact as a bar; full where a contact is wanted. */
function Waited({ days, most, due }: { days: number; most: number; due: boolean }) {
  return (
    <svg role="img" aria-label={text.picture(days)} className={styles['bar']}>
      <rect width="100%" height="8" rx="4" className={styles['track']} />
      <rect
        width={`${String(Math.max(4, Math.min(100, (days / most) * 100)))}%`}
        height="8"
        rx="4"
        className={due ? styles['full'] : styles['part']}
      />
    </svg>
  );
}

function CaseCard({ entry }: { entry: Entry }) {
  const { caseId, citizenName, daysSince, lastContact, contactDue, inJob } = entry;
  const facts = [
    [text.contacts, String(entry.contacts)],
    [text.first, entry.firstContactDue === null ? null : longDate(entry.firstContactDue)],
    [text.jobStart, entry.jobStart === null ? null : longDate(entry.jobStart)],
    [text.retention, entry.nextRetention === null ? null : longDate(entry.nextRetention)],
  ] as const;
  return (
    <li className={styles['card']}>
      <h3 className={styles['name']}>
        <Link to={`/sak/${caseId}/jobbspor`}>{citizenName}</Link>
      </h3>
      {inJob && (
        <div>
          <Tag size="small" variant="moderate" data-color="success">
            {text.inJob}
          </Tag>
        </div>
      )}
      <p className={styles['words']}>
        <strong>{text.days(daysSince)}</strong> {lastContact === null ? text.sinceStart : text.since}
      </p>
      <Waited
        days={daysSince}
        most={inJob ? CONTACT_EVERY_DAYS.IN_JOB : CONTACT_EVERY_DAYS.SEARCHING}
        due={contactDue}
      />
      <dl className={styles['facts']}>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </li>
  );
}

/** The job specialist's desk: who needs a contact with an employer this week. */
export function SpecialistDesk() {
  const { data, failed, again } = useRead(JobSpecialistDeskDocument, {});
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.title} />;
  const due = data.jobSpecialistDesk.filter(({ contactDue }) => contactDue);
  const rest = data.jobSpecialistDesk.filter(({ contactDue }) => !contactDue);
  return (
    <Page>
      <div>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      {data.jobSpecialistDesk.length === 0 && <Empty>{text.empty}</Empty>}
      <Section title={text.due} surface="plain">
        {due.length === 0 && <Empty>{text.nothingDue}</Empty>}
        <ul className={styles['cards']}>
          {due.map((entry) => (
            <CaseCard key={entry.caseId} entry={entry} />
          ))}
        </ul>
      </Section>
      {rest.length > 0 && (
        <Section title={text.rest} surface="plain">
          <ul className={styles['cards']}>
            {rest.map((entry) => (
              <CaseCard key={entry.caseId} entry={entry} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
