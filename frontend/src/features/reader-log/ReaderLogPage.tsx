import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { Link as Way } from 'react-router';
import { DownloadButtons } from '../../platform/DownloadButtons.js';
import { useMe } from '../../platform/session.js';
import { useOwnLink } from '../../platform/ownCase.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { useOwnCase } from '../home/index.js';
import { BroughtIn } from './BroughtIn.js';
import { byDay, type Disclosure } from './lines.js';
import { LogFilter } from './LogFilter.js';
import { ReaderLine } from './ReaderLine.js';
import { fileText, filterText, readerLogText as text } from './readerLog.text.js';
import styles from './ReaderLogPage.module.css';
import { useLog } from './useLog.js';

function Days({ lines }: { lines: readonly Disclosure[] }) {
  return byDay(lines).map(({ day, lines: seen }) => (
    <Section key={day} title={longDate(day)}>
      <ul className={styles['lines']}>
        {seen.map((line) => (
          <ReaderLine key={line.first.id} line={line} />
        ))}
      </ul>
    </Section>
  ));
}

function Reading({ caseId }: { caseId: string }) {
  const { today } = useMe();
  const { log, wish, filter, failed, again, choose, more } = useLog(caseId);
  if (failed) return <Failed again={again} />;
  if (log === null) return <Loading title={text.title} />;
  const { lines, readers } = log;
  const file = (format: string) => ({ caseId, format, filter });
  return (
    <Page width="text">
      <div className={styles['top']}>
        <p className={styles['back']}>
          <Link as={Way} to="/min-sak">
            {text.home}
          </Link>
        </p>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      {readers.length > 0 && <LogFilter wish={wish} readers={readers} today={today} onWish={choose} />}
      {readers.length > 0 && (
        <p role="status" className={styles['count']}>
          {filterText.shown(lines.length, more !== null)}
        </p>
      )}
      {lines.length === 0 && <Empty>{readers.length === 0 ? text.empty : text.emptyFor}</Empty>}
      <BroughtIn caseId={caseId} />
      <Days lines={lines} />
      {more !== null && (
        <div>
          <Button variant="secondary" onClick={more}>
            {text.more}
          </Button>
        </div>
      )}
      {readers.length > 0 && (
        <Section title={fileText.title} lead={fileText.lead}>
          <DownloadButtons
            what="reader-log"
            files={[
              { label: fileText.csv, name: 'hvem-har-sett.csv', asked: file('CSV') },
              { label: fileText.json, name: 'hvem-har-sett.json', asked: file('JSON') },
            ]}
          />
        </Section>
      )}
      <p className={styles['ways']}>
        <Link as={Way} to="/min-sak/deling">
          {text.sharing}
        </Link>
        <Link as={Way} to="/min-sak/rettigheter">
          {text.rights}
        </Link>
      </p>
    </Page>
  );
}

/** Who has looked at my case, at what, when and why; those who were stopped, too. */
export function ReaderLogPage() {
  const caseId = useOwnCase();
  // who has read is told to the citizen only, not to one who stands in
  const standsIn = useOwnLink()?.onBehalf === true;
  return caseId === null || standsIn ? <NotThere /> : <Reading caseId={caseId} />;
}
