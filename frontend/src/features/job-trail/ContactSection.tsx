import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { daysBetween } from '@samtavle/shared/domain';
import { useState } from 'react';
import type { JobTrailQuery } from '../../gql/graphql.js';
import { Section } from '../../ui/page/Section.js';
import { longDate, shortDate } from '../../ui/show/dates.js';
import { ContactForm } from './ContactForm.js';
import { channelText, outcomeText, toldText, trailText as text } from './jobTrail.text.js';
import styles from './JobTrailPage.module.css';

type Trail = NonNullable<JobTrailQuery['jobTrail']>;
type Contact = Trail['contacts'][number];

const FEW = 5;

/** An interview or an offer: what the contacts are for. */
const isBig = ({ outcome }: Contact): boolean => outcome === 'INTERVIEW_AGREED' || outcome === 'OFFER';

/** Every contact as a dot on a line from the first to today. */
function Dots({ contacts, today }: { contacts: readonly Contact[]; today: string }) {
  const first = contacts.at(-1)?.onDate ?? today;
  const days = Math.max(1, daysBetween(first, today));
  return (
    <div className={styles['picture']}>
      <svg
        viewBox="0 0 600 24"
        role="img"
        aria-label={text.picture(contacts.length, longDate(first), longDate(today))}
        className={styles['dots']}
      >
        <line x1="8" x2="592" y1="12" y2="12" className={styles['line']} />
        {contacts.map((it) => (
          <circle
            key={it.id}
            cx={8 + (584 * daysBetween(first, it.onDate)) / days}
            cy="12"
            r={isBig(it) ? 9 : 6}
            className={isBig(it) ? styles['big'] : styles['dot']}
          />
        ))}
      </svg>
      <p aria-hidden className={styles['ends']}>
        <span>{shortDate(first)}</span>
        {contacts.some(isBig) && <span className={styles['key']}>{text.big}</span>}
        <span>{text.today}</span>
      </p>
    </div>
  );
}

/** The contacts with employers, the latest first; a few until more are asked for. */
export function ContactSection({ trail, acting }: { trail: Trail; acting: boolean }) {
  const [logging, setLogging] = useState(false);
  const [all, setAll] = useState(false);
  const { contacts, today } = trail;
  const last = contacts[0]?.onDate ?? null;
  const shown = all ? contacts : contacts.slice(0, FEW);
  return (
    <Section
      title={text.contacts}
      lead={text.contactsLead(contacts.length, last === null ? null : longDate(last))}
      actions={
        acting &&
        trail.mayLogContact && (
          <Button size="small" variant="secondary" onClick={() => setLogging(true)}>
            {text.log}
          </Button>
        )
      }
    >
      {contacts.length > 0 && <Dots contacts={contacts} today={today} />}
      <ul className={styles['contacts']}>
        {shown.map((it) => (
          <li key={it.id} className={styles['contact']}>
            <span className={styles['name']}>
              {it.contactName === null ? it.employerName : `${it.employerName}, ${it.contactName}`}
            </span>
            <Tag size="small" variant="moderate" data-color={it.outcome === 'OFFER' ? 'success' : 'neutral'}>
              {outcomeText[it.outcome]}
            </Tag>
            <span className={styles['when']}>
              {[longDate(it.onDate), channelText[it.channel], text.said(toldText[it.told].title)].join(' · ')}
            </span>
            {it.note !== null && <span>{it.note}</span>}
          </li>
        ))}
      </ul>
      {contacts.length > shown.length && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setAll(true)}>
            {text.more(contacts.length)}
          </Button>
        </div>
      )}
      {logging && <ContactForm trail={trail} onClose={() => setLogging(false)} />}
    </Section>
  );
}
