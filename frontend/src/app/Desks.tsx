import { LinkCard } from '@navikt/ds-react/LinkCard';
import { Link } from 'react-router';
import type { Me } from '../platform/session.js';
import { Invitations } from '../features/admission/index.js';
import { Page } from '../ui/page/Page.js';
import { PageHeading } from '../ui/page/PageHeading.js';
import { desksOf } from './desk.js';
import { desksText as text } from './Desks.text.js';
import { deskName } from './Frame.text.js';

/** For a person with several parts, or with none yet. */
export function Desks({ me }: { me: Me }) {
  const desks = desksOf(me.cases, me.consulted);
  return (
    <Page width="text">
      <PageHeading title={desks.length === 0 ? text.noneTitle : text.title} />
      <p style={{ margin: 0 }}>{desks.length === 0 ? text.none : text.lead}</p>
      <Invitations />
      {desks.map((desk) => (
        <LinkCard key={desk.path}>
          <LinkCard.Title as="h2">
            <LinkCard.Anchor asChild>
              <Link to={desk.path}>{deskName(desk)}</Link>
            </LinkCard.Anchor>
          </LinkCard.Title>
        </LinkCard>
      ))}
      {desks.length === 0 && (
        <p style={{ margin: 0 }}>
          <Link to="/min-sak">{text.openOwn}</Link>
        </p>
      )}
    </Page>
  );
}
