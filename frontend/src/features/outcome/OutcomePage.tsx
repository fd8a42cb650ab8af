import { Link } from '@navikt/ds-react/Link';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Link as Way } from 'react-router';
import { OutcomeDocument, type OutcomeQuery } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useOwnLink } from '../../platform/ownCase.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { Failed, Loading, NotThere } from '../../ui/state/states.js';
import { basisWords, outcomeText as text, ownOutcomeWords } from './outcome.text.js';
import styles from './OutcomePage.module.css';
import { Stations } from './Stations.js';

type Outcome = NonNullable<OutcomeQuery['outcome']>;

/** Where it stands, in one sentence: what has happened, never why. */
function nowOf({ basis, returnedOn, stations }: Outcome): string {
  if (basis === 'NOTHING') return text.nothing;
  if (returnedOn === null) return text.notNow;
  const weeks = stations.findLast(({ state }) => state === 'REACHED')?.weeks ?? 0;
  return weeks === 0 ? text.since(returnedOn) : text.sinceWeeks(returnedOn, weeks);
}

function OwnWords({ outcome: { said, helped } }: { outcome: Outcome }) {
  if (said === null && helped === null) return null;
  return (
    <Section title={text.ownTitle} lead={text.onlyYou}>
      <div className={styles['said']}>
        {said !== null && <p>{ownOutcomeWords[said]}</p>}
        {helped !== null && <p>{text.helped(helped)}</p>}
      </div>
    </Section>
  );
}

/** The way to end the case, for the one whose it is; one who stands in cannot. */
function WayToClose() {
  if (useOwnLink()?.onBehalf === true) return null;
  return (
    <Section title={text.closeTitle} lead={text.close}>
      <p className={styles['line']}>
        <Link as={Way} to="/min-sak/rettigheter">
          {text.toRights}
        </Link>
      </p>
    </Section>
  );
}

/** How far the return to full work has come, from what the reader may see; for the citizen also the end of the case. */
export function OutcomePage() {
  const { caseId, viewer, as } = useCasePlace();
  const { data, failed, again } = useRead(OutcomeDocument, { caseId, as });
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.title} rows={3} />;
  const { outcome } = data;
  if (outcome === null) return <NotThere />;
  const basis = basisWords[outcome.basis];
  return (
    <Page width="text">
      <div>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>
          {outcome.closedAt === null ? text.lead : text.closedLead(outcome.closedAt)}
        </p>
      </div>
      <Section title={text.pictureTitle}>
        <p className={styles['now']}>{nowOf(outcome)}</p>
        <Stations stations={outcome.stations} />
        {basis !== null && <p className={styles['basis']}>{basis}</p>}
        <ReadMore header={text.howTitle} size="small">
          <div className={styles['how']}>
            {text.how.map((line) => (
              <p key={line} className={styles['line']}>
                {line}
              </p>
            ))}
          </div>
        </ReadMore>
      </Section>
      <OwnWords outcome={outcome} />
      {viewer === 'CITIZEN' && outcome.closedAt === null && <WayToClose />}
    </Page>
  );
}
