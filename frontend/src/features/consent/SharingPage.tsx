import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Link } from '@navikt/ds-react/Link';
import { Link as Way, useLocation } from 'react-router';
import { NewerText } from '../../sharing/NewerText.js';
import { Requests } from '../../sharing/Requests.js';
import { hasYes, takesPart } from '../../sharing/takesPart.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { ByLaw, Waiting } from '../admission/index.js';
import { HandoverCards } from '../handover/index.js';
import { type Done, type Own, OwnCase, Said } from '../home/index.js';
import { PartLinks } from '../part-link/index.js';
import { ClosedSharing } from './ClosedSharing.js';
import { EndDialog } from './EndDialog.js';
import { Expiring } from './Expiring.js';
import { History } from './History.js';
import { Meanings } from './Meanings.js';
import { NameContact } from './NameContact.js';
import { ObjectDialog } from './ObjectDialog.js';
import { OthersNoes } from './OthersNoes.js';
import type { Person } from './person.js';
import { PersonCard, type Wish } from './PersonCard.js';
import { AddPerson, ReplacePerson } from './PersonForm.js';
import { sharingText as text } from './sharing.text.js';
import styles from './SharingPage.module.css';
import { WithdrawDialog } from './WithdrawDialog.js';

interface Dialogs extends Own {
  wish: Wish | { readonly kind: 'ADD' } | { readonly kind: 'CONTACT'; readonly person: Person };
  onClose: () => void;
  onDone: (words: string) => void;
}

function WishDialog({ wish, board, consents, ...rest }: Dialogs) {
  const people = board.participants.filter(takesPart);
  const given = { caseId: board.caseId, ...rest };
  switch (wish.kind) {
    case 'ADD':
      return <AddPerson people={people} consents={consents} {...given} />;
    case 'REPLACE':
      return <ReplacePerson person={wish.person} people={people} consents={consents} {...given} />;
    case 'CONTACT':
      return <NameContact person={wish.person} people={people} consents={consents} {...given} />;
    case 'END':
      return <EndDialog person={wish.person} {...given} />;
    case 'OBJECT':
      return <ObjectDialog person={wish.person} category={wish.category} consents={consents} {...given} />;
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

/** Whose place as contact at an employer another is to take, when the page one comes from asked for it. */
function otherBefore(state: unknown, people: readonly Person[]): Dialogs['wish'] | null {
  if (typeof state !== 'object' || state === null || !('otherThan' in state)) return null;
  const person = people.find(({ id, endedAt }) => id === state.otherThan && endedAt === null);
  return person === undefined ? null : { kind: 'CONTACT', person };
}

function Sharing({ board, consents }: Own) {
  const location = useLocation();
  const [done, setDone] = useState<Done | null>(() => doneBefore(location.state));
  const [wish, setWish] = useState(() => otherBefore(location.state, board.participants));
  const people = board.participants.filter(hasYes);
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
      <Waiting board={board} consents={consents} onDone={say} />
      <HandoverCards caseId={board.caseId} onDone={say} />
      <ByLaw
        board={board}
        consents={consents}
        onDone={say}
        onOther={(person) => setWish({ kind: 'CONTACT', person })}
      />
      <Requests board={board} onDone={say} />
      <NewerText caseId={board.caseId} consents={consents} onDone={say} />
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
            meetings={board.milestones}
            caseId={board.caseId}
            onWish={setWish}
            onDone={say}
          />
        ))}
        <OthersNoes board={board} consents={consents} onDone={say} />
      </Section>
      <PartLinks caseId={board.caseId} onDone={say} />
      <p className={styles['calm']}>
        <Link as={Way} to="/min-sak/innsyn">
          {text.readers}
        </Link>
      </p>
      <p className={styles['calm']}>
        <Link as={Way} to="/min-sak/vern">
          {text.protection}
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
  return (
    <OwnCase title={text.title}>
      {(own) => (own.board.closedAt === null ? <Sharing {...own} /> : <ClosedSharing {...own} />)}
    </OwnCase>
  );
}
