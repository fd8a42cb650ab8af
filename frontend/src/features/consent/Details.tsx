import { ReadMore } from '@navikt/ds-react/ReadMore';
import { legalText } from '@samtavle/shared/text';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { words } from '../../sharing/words.js';
import { longDate } from '../../ui/show/dates.js';
import { detailsText as text } from './sharing.text.js';
import styles from './SharingPage.module.css';

/** The record itself in plain words: when and how it was given, on which text, and the two legal things that it is. */
export function Details({ consent }: { consent: ConsentRecord }) {
  const languages: Readonly<Record<string, string>> = text.languages;
  return (
    <ReadMore size="small" header={text.open}>
      <dl className={styles['meanings']}>
        <div>
          <dt>{text.given}</dt>
          <dd>{`${longDate(consent.givenAt)}. ${words.givenVia[consent.givenVia]}.`}</dd>
          {consent.askedAt !== null && (
            <dd>{text.asked(consent.recipientName, longDate(consent.askedAt))}</dd>
          )}
        </div>
        <div>
          <dt>{text.textVersion}</dt>
          <dd>{text.version(consent.textVersion, languages[consent.language] ?? consent.language)}</dd>
        </div>
        <div>
          <dt>{text.secrecy}</dt>
          {legalText('nb', consent.confidentialityRelease).map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
        <div>
          <dt>{text.gdpr}</dt>
          {legalText('nb', consent.gdprBasis).map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
      </dl>
    </ReadMore>
  );
}
