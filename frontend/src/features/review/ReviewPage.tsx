import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { useState } from 'react';
import { ReviewsDocument } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { DoneNote } from '../../ui/state/DoneNote.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { Adjustments } from './Adjustments.js';
import { decidedText, reviewText as text } from './review.text.js';
import styles from './Review.module.css';
import { ReviewNow } from './ReviewNow.js';
import { StepLinks } from './StepLinks.js';

/** The two-week review: each party's own questions, what the others say as far as one may know, and the decision. */
export function ReviewPage() {
  const { caseId, as } = useCasePlace();
  const { data, failed, again } = useRead(ReviewsDocument, { caseId, as });
  const [decided, setDecided] = useState(false);
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.page} rows={4} />;
  if (data.reviews === null) return <NotThere />;
  const { reviews } = data;
  const open = reviews.reviews.filter(({ closedAt }) => closedAt === null);
  const closed = reviews.reviews.filter(({ closedAt }) => closedAt !== null);
  const readOnly = as !== null;
  return (
    <Page>
      <div>
        <PageHeading title={text.page} />
        <p className={styles['text']}>{text.lead}</p>
      </div>
      {reviews.suggestsReview && <InlineMessage status="info">{text.suggested}</InlineMessage>}
      {decided && <DoneNote>{text.decided}</DoneNote>}
      {open.length === 0 && <Empty>{text.none}</Empty>}
      {open.map((review) => (
        <ReviewNow
          key={review.id}
          caseId={caseId}
          reviews={reviews}
          review={review}
          readOnly={readOnly}
          onDecided={() => setDecided(true)}
        />
      ))}
      {reviews.adjustments.length > 0 && (
        <Adjustments caseId={caseId} reviews={reviews} readOnly={readOnly} />
      )}
      {reviews.steps.length > 0 && <StepLinks caseId={caseId} reviews={reviews} readOnly={readOnly} />}
      {closed.length > 0 && (
        <Section title={text.earlier}>
          <ul className={styles['list']}>
            {closed.map(({ id, closedAt, decision }) => (
              <li key={id}>
                {text.earlierLine(
                  closedAt ?? '',
                  decision === null ? text.closedOnly : decidedText[decision],
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
