import { Button } from '@navikt/ds-react/Button';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { useState } from 'react';
import type { BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { mayNow } from '../../sharing/mayNow.js';
import { accommodationText as text } from './accommodation.text.js';
import { AccommodationActions } from './AccommodationActions.js';
import { AccommodationCard } from './AccommodationCard.js';
import { AccommodationForm, jobsNow, type Accommodation } from './AccommodationForm.js';
import styles from './AccommodationSection.module.css';

interface Props {
  board: Pick<Board, 'closedAt' | 'caseId' | 'viewer' | 'employments' | 'today' | 'accommodations'>;
}

/** The accommodations with what one may do: those that wait for an answer, those agreed, those behind (folded). */
export function Accommodations({ board, level = 3 }: Props & { level?: 3 | 4 }) {
  const all = board.accommodations;
  const open = all.filter(({ state }) => state === 'PROPOSED' || state === 'CITIZEN_AGREED');
  const agreed = all.filter(({ state }) => state === 'AGREED');
  const behind = all.filter((it) => !open.includes(it) && !agreed.includes(it));
  const jobs = jobsNow(board);
  const Title = `h${level}` as const;
  const list = (accommodations: readonly Accommodation[]) => (
    <ul className={styles['list']}>
      {accommodations.map((it) => (
        <AccommodationCard key={it.id} accommodation={it} today={board.today} withEmployer={jobs.length > 1}>
          <AccommodationActions board={board} accommodation={it} />
        </AccommodationCard>
      ))}
    </ul>
  );
  return (
    <>
      {open.length === 0 && agreed.length === 0 && <Empty>{text.none}</Empty>}
      {open.length > 0 && (
        <div className={styles['group']}>
          <Title className={styles['title']}>{text.open}</Title>
          {list(open)}
        </div>
      )}
      {agreed.length > 0 && (
        <div className={styles['group']}>
          {open.length > 0 && <Title className={styles['title']}>{text.agreed}</Title>}
          {list(agreed)}
        </div>
      )}
      {behind.length > 0 && <ReadMore header={text.earlier(behind.length)}>{list(behind)}</ReadMore>}
    </>
  );
}

/** `Accommodations` as a part of a page, with the way to propose one. */
export function AccommodationSection({ board, title = text.title }: Props & { title?: string }) {
  const [proposing, setProposing] = useState(false);
  return (
    <Section
      title={title}
      lead={text.lead}
      actions={
        mayNow(board, 'PROPOSE_ACCOMMODATION') &&
        jobsNow(board).length > 0 && (
          <Button size="small" variant="secondary" onClick={() => setProposing(true)}>
            {text.propose}
          </Button>
        )
      }
    >
      <Accommodations board={board} />
      {proposing && <AccommodationForm board={board} onClose={() => setProposing(false)} />}
    </Section>
  );
}
