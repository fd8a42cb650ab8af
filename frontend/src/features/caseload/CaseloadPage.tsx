import { Button } from '@navikt/ds-react/Button';
import { Search } from '@navikt/ds-react/Search';
import { useSearchParams } from 'react-router';
import { useMe } from '../../platform/session.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { useNarrow } from '../../ui/show/useNarrow.js';
import { Empty, Failed, Loading } from '../../ui/state/states.js';
import { CaseloadCards } from './CaseloadCards.js';
import { CaseloadFilters } from './CaseloadFilters.js';
import styles from './CaseloadPage.module.css';
import { caseloadText as text } from './CaseloadPage.text.js';
import { CaseloadTable } from './CaseloadTable.js';
import { choiceFrom, choose, paramsOf, type Choice } from './filters.js';
import { needsMe } from './parts.js';
import { useCaseload } from './useCaseload.js';

const ROLE = 'NAV_LOCAL';

const href = (caseId: string) => `/nav/sak/${caseId}`;

/** The NAV counsellor's desk: which of my cases need me today, and why. */
export function CaseloadPage() {
  const { today } = useMe();
  const { data: entries, failed, again } = useCaseload(ROLE);
  const [params, setParams] = useSearchParams();
  const narrow = useNarrow();
  if (failed) return <Failed again={again} />;
  if (entries === undefined) return <Loading title={text.title} rows={6} />;

  const choice = choiceFrom(params);
  const shown = choose(entries, choice, today, ROLE);
  const onChoose = (next: Choice) => setParams(paramsOf(next), { replace: true, preventScrollReset: true });
  const Cases = narrow ? CaseloadCards : CaseloadTable;
  return (
    <Page>
      <div className={styles['top']}>
        <div>
          <PageHeading title={text.title} />
          <p className={styles['lead']}>{text.lead(entries.length, entries.filter(needsMe).length)}</p>
        </div>
        <Search
          label={text.search}
          hideLabel
          placeholder={text.search}
          variant="simple"
          size="small"
          className={styles['search'] ?? ''}
          value={choice.search}
          onChange={(search) => onChoose({ ...choice, search })}
        />
      </div>
      {entries.length === 0 ? (
        <Empty>{text.empty}</Empty>
      ) : (
        <>
          <CaseloadFilters entries={entries} choice={choice} onChoose={onChoose} today={today} role={ROLE} />
          <div role="status" className="aksel-sr-only">
            {text.shown(shown.length, entries.length)}
          </div>
          {shown.length > 0 ? (
            <Cases entries={shown} today={today} role={ROLE} href={href} />
          ) : (
            <div className={styles['none']}>
              <Empty>{text.none}</Empty>
              <Button
                variant="secondary"
                size="small"
                onClick={() => onChoose({ view: 'alle', band: null, search: '' })}
              >
                {text.clear}
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  );
}
