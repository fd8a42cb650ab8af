import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { useState } from 'react';
import { Link } from '@navikt/ds-react/Link';
import { Link as Way, useLocation } from 'react-router';
import { BasisBadge } from '../../sharing/BasisBadge.js';
import { basisMeans } from '../../sharing/sight.text.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { OwnCase, type Own } from '../home/OwnCase.js';
import { Said, type Done } from '../home/Said.js';
import { EndDialog } from './EndDialog.js';
import { expiringOf } from './expiring.js';
import { History } from './History.js';
import { ObjectDialog } from './ObjectDialog.js';
import { PersonCard, type Wish } from './PersonCard.js';
import { AddPerson, ReplacePerson } from './PersonForm.js';
import { sharingText as text } from './sharing.text.js';
import styles from './SharingPage.module.css';
import { WithdrawDialog } from './WithdrawDialog.js';

const TOLD = ['CONSENT', 'STATUTORY', 'HEALTH_COOPERATION', 'OWNER'] as const;

/** The legal bases, for those who want to know what the badges mean. */
function Meanings() {
  return (
    <ReadMore header={text.meanings}>
      <dl className={styles['meanings']}>
        {TOLD.map((basis) => (
          <div key={basis}>
            <dt>
              <BasisBadge basis={basis} />
            </dt>
            <dd>{basisMeans[basis]}</dd>
          </div>
        ))}
      </dl>
    </ReadMore>
  );
}

/** Consents that end soon: no threat, they may simply end. */
function Expiring({ board, consents }: Own) {
  const expiring = expiringOf(consents, board);
  if (expiring.length === 0) return null;
  return (
    <LocalAlert status="announcement" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{text.expiring}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p className={styles['calm']}>{text.expiringLead}</p>
        <ul className={styles['expiring']}>
          {expiring.map(({ consent, day }) => (
            <li key={consent.id}>
              {text.lasts(consent.recipientName, day)}
              <Button
                as={Way}
                role="link"
                size="small"
                variant="secondary"
                aria-label={text.extendFor(consent.recipientName)}
                to={`/min-sak/deling/${consent.participantId}?samtykke=${consent.id}`}
              >
                {text.extend}
              </Button>
            </li>
          ))}
        </ul>
      </LocalAlert.Content>
    </LocalAlert>
  );
}

interface Dialogs extends Own {
  wish: Wish | { readonly kind: 'ADD' };
  onClose: () => void;
  onDone: (words: string) => void;
}

function WishDialog({ wish, board, consents, ...rest }: Dialogs) {
  const people = board.participants.filter((person) => person.endedAt === null);
  const given = { caseId: board.caseId, ...rest };
  switch (wish.kind) {
    case 'ADD':
      return <AddPerson people={people} {...given} />;
    case 'REPLACE':
      return <ReplacePerson person={wish.person} people={people} {...given} />;
    case 'END':
      return <EndDialog person={wish.person} {...given} />;
    case 'OBJECT':
      return <ObjectDialog person={wish.person} consents={consents} {...given} />;
    case 'WITHDRAW':
      return <WithdrawDialog person={wish.person} consent={wish.consent} consents={consents} {...given} />;
  }
}

/** What the page one comes from has done, when it sent one here. */
function doneBefore(state: unknown): Done | null {
  if (typeof state !== 'object' || state === null || !('done' in state) || typeof state.done !== 'string')
    return null;
  return { words: state.done };
}

function Sharing({ board, consents }: Own) {
  const location = useLocation();
  const [done, setDone] = useState<Done | null>(() => doneBefore(location.state));
  const [wish, setWish] = useState<Dialogs['wish'] | null>(null);
  const people = board.participants.filter((person) => person.endedAt === null);
  const say = (words: string) => {
    setWish(null);
    setDone({ words });
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
        <Said done={done} />
      </div>
      <Expiring board={board} consents={consents} />
      <Section
        title={text.people}
        surface="plain"
        actions={
          <Button size="small" variant="secondary" onClick={() => setWish({ kind: 'ADD' })}>
            {text.add}
          </Button>
        }
      >
        <Meanings />
        {people.length === 0 && <Empty>{text.nobody}</Empty>}
        {people.map((person) => (
          <PersonCard
            key={person.id}
            person={person}
            consents={consents}
            caseId={board.caseId}
            onWish={setWish}
            onDone={say}
          />
        ))}
      </Section>
      <p className={styles['calm']}>
        <Link as={Way} to="/min-sak/innsyn">
          {text.readers}
        </Link>
      </p>
      <History consents={consents} participants={board.participants} />
      {wish !== null && (
        <WishDialog
          wish={wish}
          board={board}
          consents={consents}
          onClose={() => setWish(null)}
          onDone={say}
        />
      )}
    </Page>
  );
}

/** Who sees what, as people: each one's card says what they see now, on which ground, and what one can do. */
export function SharingPage() {
  return <OwnCase title={text.title}>{(own) => <Sharing {...own} />}</OwnCase>;
}
