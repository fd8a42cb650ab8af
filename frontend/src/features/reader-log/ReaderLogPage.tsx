import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { Select } from '@navikt/ds-react/Select';
import { useState } from 'react';
import { Link as Way } from 'react-router';
import { ReaderLogDocument } from '../../gql/graphql.js';
import { useOwnLink } from '../../platform/ownCase.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { useOwnCase } from '../home/index.js';
import { byDay, readerOf, readersOf, type Disclosure } from './lines.js';
import { ReaderLine } from './ReaderLine.js';
import { readerLogText as text } from './readerLog.text.js';
import styles from './ReaderLogPage.module.css';

/** How many entries are fetched at first, and how many more each time. */
const SOME = 100;

interface Props {
  log: readonly Disclosure[];
  /** Fetches further back; null when everything has come. */
  more: (() => void) | null;
}

function ReaderLog({ log, more }: Props) {
  const [reader, setReader] = useState('');
  const shown = reader === '' ? log : log.filter((entry) => readerOf(entry) === reader);
  return (
    <>
      {log.length > 0 && (
        <div className={styles['filter']}>
          <Select
            label={text.filter}
            size="small"
            value={reader}
            onChange={(event) => setReader(event.target.value)}
          >
            <option value="">{text.everybody}</option>
            {readersOf(log).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
          <p role="status" className={styles['subtle']}>
            {text.shown(shown.length)}
          </p>
        </div>
      )}
      {shown.length === 0 && <Empty>{log.length === 0 ? text.empty : text.emptyFor}</Empty>}
      {byDay(shown).map(({ day, lines }) => (
        <Section key={day} title={longDate(day)}>
          <ul className={styles['lines']}>
            {lines.map((line) => (
              <ReaderLine key={line.first.id} line={line} />
            ))}
          </ul>
        </Section>
      ))}
      {more !== null && (
        <div>
          <Button variant="secondary" onClick={more}>
            {text.more}
          </Button>
        </div>
      )}
    </>
  );
}

function Reading({ caseId }: { caseId: string }) {
  const [first, setFirst] = useState(SOME);
  const { data, failed, again } = useRead(ReaderLogDocument, { caseId, first });
  // While more is fetched the page keeps what it has, so that one does not lose one's place.
  const [before, setBefore] = useState<readonly Disclosure[] | null>(null);
  const log = data?.readerLog ?? before;
  if (failed) return <Failed again={again} />;
  if (log === null) return <Loading title={text.title} />;
  const more = () => {
    setBefore(log);
    setFirst(first + SOME);
  };
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
      <ReaderLog log={log} more={log.length < first ? null : more} />
      <p className={styles['back']}>
        <Link as={Way} to="/min-sak/deling">
          {text.sharing}
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
