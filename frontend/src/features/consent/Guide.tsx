import { Button } from '@navikt/ds-react/Button';
import { FormProgress } from '@navikt/ds-react/FormProgress';
import { Link } from '@navikt/ds-react/Link';
import { CONSENT_TEXT_VERSION } from '@samtavle/shared/domain';
import { useRef, useState, type ReactNode } from 'react';
import { Link as Way, useNavigate } from 'react-router';
import { ChangeConsentDocument, GiveConsentDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { Portrait } from '../../sharing/Portrait.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import type { ConsentRequest } from '../../sharing/useRequests.js';
import { firstName, personLine, words } from '../../sharing/words.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import type { Board } from '../board/index.js';
import { itemsOf, lastDay, purposeOf, startOf, startOfRequest } from './draft.js';
import styles from './guide.module.css';
import { guideText as text } from './guide.text.js';
import { LookStep } from './LookStep.js';
import type { Person } from './person.js';
import { StepHeading } from './StepHeading.js';
import { PAGES, useGuide } from './useGuide.js';
import { WhatStep } from './WhatStep.js';
import { WhyStep } from './WhyStep.js';

interface Props {
  person: Person;
  /** The consent to change; null for a new one. */
  current: ConsentRecord | null;
  /** What the person has asked for, to start from. */
  asked?: ConsentRequest | null;
  board: Board;
}

function Buttons({ page, go, children }: { page: number; go: (page: number) => void; children: ReactNode }) {
  return (
    <div className={styles['buttons']}>
      {page > 1 && (
        <Button variant="secondary" onClick={() => go(page - 1)}>
          {text.previous}
        </Button>
      )}
      {children}
      <Button as={Way} role="link" variant="tertiary" to="/min-sak/deling">
        {text.cancel}
      </Button>
    </div>
  );
}

/** The guide: what, why and how long, then the whole text with the preview, and only then the yes. */
export function Guide({ person, current, asked = null, board }: Props) {
  const purposes = [words.purposes[person.role], text.common];
  const [draft, setDraft] = useState(() =>
    asked === null ? startOf(person.role, current, purposes) : startOfRequest(asked),
  );
  const form = useRef<HTMLDivElement>(null);
  const guide = useGuide(draft, person.role, form);
  const navigate = useNavigate();
  const name = firstName(person.name);
  const onDone = () => void navigate('/min-sak/deling', { state: { done: text.done(name) } });
  const give = useAct(GiveConsentDocument, { caseId: board.caseId, onDone });
  const change = useAct(ChangeConsentDocument, { caseId: board.caseId, onDone });
  const act = current === null ? give : change;
  const until = lastDay(draft, board.today, current);
  const items = itemsOf(draft, person.role);
  const purpose = purposeOf(draft, purposes);

  const submit = () => {
    const content = { items, purpose, validTo: until, language: 'nb', textVersion: CONSENT_TEXT_VERSION };
    if (current === null)
      void give.run({ participantId: person.id, ...content, validFrom: null, givenVia: 'SELF' });
    else void change.run({ consentId: current.id, ...content });
  };

  return (
    <Page width={guide.page === PAGES ? 'wide' : 'text'}>
      <div className={styles['head']}>
        <p className={styles['lead']}>
          <Link as={Way} to="/min-sak/deling">
            {text.back}
          </Link>
        </p>
        <div className={styles['who']}>
          <Portrait name={person.name} role={person.role} />
          <div>
            <PageHeading title={current === null ? text.title(person.name) : text.changeTitle(person.name)} />
            <p className={styles['lead']}>{personLine(person)}</p>
          </div>
        </div>
      </div>
      <FormProgress
        activeStep={guide.page}
        totalSteps={PAGES}
        aria-label={text.progress}
        onStepChange={(page) => page < guide.page && guide.go(page)}
      >
        {text.steps.map((step, at) => (
          <FormProgress.Step
            key={step}
            as="button"
            completed={at + 1 < guide.page}
            interactive={at + 1 < guide.page}
          >
            {step}
          </FormProgress.Step>
        ))}
      </FormProgress>
      <div ref={form} className={styles['page']}>
        <StepHeading key={guide.page} focus={guide.moved}>
          {text.steps[guide.page - 1]}
        </StepHeading>
        {guide.page === 1 && (
          <WhatStep
            person={person}
            draft={draft}
            onChange={(part) => setDraft({ ...draft, ...part })}
            error={guide.missing.includes('items') ? text.noItems : act.problem('items')}
          />
        )}
        {guide.page === 2 && (
          <WhyStep
            person={person}
            draft={draft}
            today={board.today}
            current={current}
            purposes={purposes}
            onChange={(part) => setDraft({ ...draft, ...part })}
            missing={guide.missing}
            problem={act.problem}
          />
        )}
        {guide.page === PAGES && until !== null && (
          <LookStep
            person={person}
            change={{ items, supersedesId: current?.id ?? null }}
            purpose={purpose}
            until={until}
          >
            <ActFeedback act={act} />
            <Buttons page={guide.page} go={guide.go}>
              <Button loading={act.sending} onClick={submit}>
                {current === null ? text.give : text.save}
              </Button>
            </Buttons>
          </LookStep>
        )}
        {guide.page < PAGES && (
          <Buttons page={guide.page} go={guide.go}>
            <Button onClick={guide.next}>{text.next}</Button>
          </Buttons>
        )}
      </div>
    </Page>
  );
}
