import { Link } from '@navikt/ds-react/Link';
import type { ReactNode } from 'react';
import { Link as Way, useParams } from 'react-router';
import { OwnCase } from '../features/home/index.js';
import { CasePlaceProvider } from '../platform/casePlace.js';
import { SeeAs } from '../sharing/SeeAs.js';
import { takesPart } from '../sharing/takesPart.js';
import { Page } from '../ui/page/Page.js';
import { NotThere } from '../ui/state/states.js';
import { caseMenuText as text } from './casePages.text.js';

/** A page of the case as another sees it, read by the citizen: what that person's own request returns, and no more. */
export function SeeAsFrame({ children }: { children: ReactNode }) {
  const { participantId } = useParams();
  return (
    <OwnCase title={text.waiting}>
      {({ board }) => {
        const person = board.participants.find((one) => one.id === participantId && takesPart(one));
        if (person === undefined) return <NotThere />;
        return (
          <Page>
            <p style={{ margin: 0 }}>
              <Link as={Way} to={`/min-sak/deling/${person.id}/visning`}>
                {text.backToSight}
              </Link>
            </p>
            <SeeAs name={person.name}>
              <CasePlaceProvider value={{ caseId: board.caseId, viewer: person.role, as: person.id }}>
                {children}
              </CasePlaceProvider>
            </SeeAs>
          </Page>
        );
      }}
    </OwnCase>
  );
}
