import { Button } from '@navikt/ds-react/Button';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { useState } from 'react';
import { RepresentationDocument, type RepresentationQuery } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { useMe } from '../../platform/session.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { Empty, Failed, LoadingRows } from '../../ui/state/states.js';
import { InviteDialog } from './InviteDialog.js';
import { Representative } from './Representative.js';
import styles from './representation.module.css';
import { actWords, representationText as text } from './representation.text.js';

type Facts = NonNullable<RepresentationQuery['representation']>;

interface Props {
  caseId: string;
  onDone: (words: string) => void;
}

/** What was written on the citizen's behalf, the newest first. */
function Acts({ acts }: Pick<Facts, 'acts'>) {
  if (acts.length === 0) return null;
  // one act writes several rows at the same instant
  const once = acts.filter(
    (act, place) =>
      !acts.slice(0, place).some((it) => it.at === act.at && actWords(it.what) === actWords(act.what)),
  );
  return (
    <Section title={text.acts}>
      <ul className={styles['lines']}>
        {once.map(({ id, at, what, name }) => (
          <li key={id} className={styles['line']}>
            <span className={styles['words']}>{text.act(actWords(what), name)}</span>
            <span className={styles['subtle']}>{longDate(at)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Those who stand in for the citizen: asking one, confirming, ending; and what they did. */
export function Representatives({ caseId, onDone }: Props) {
  const { today } = useMe();
  const { data, failed, again } = useRead(RepresentationDocument, { caseId });
  const [inviting, setInviting] = useState(false);
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <LoadingRows />;
  // a stand-in is told nothing of the others
  if (data.representation === null) return null;
  const { representatives, acts } = data.representation;
  const isPast = (one: (typeof representatives)[number]) => one.endedAt !== null || one.lastDay < today;
  const lines = (list: typeof representatives) => (
    <ul className={styles['lines']}>
      {list.map((one) => (
        <Representative key={one.id} caseId={caseId} one={one} today={today} onDone={onDone} />
      ))}
    </ul>
  );
  const now = representatives.filter((one) => !isPast(one));
  const past = representatives.filter(isPast);
  return (
    <>
      <Section
        title={text.title}
        lead={text.lead}
        actions={
          <Button size="small" variant="secondary" onClick={() => setInviting(true)}>
            {text.invite}
          </Button>
        }
      >
        {now.length === 0 ? <Empty>{text.none}</Empty> : lines(now)}
        {past.length > 0 && (
          <ReadMore size="small" header={text.past}>
            {lines(past)}
          </ReadMore>
        )}
      </Section>
      <Acts acts={acts} />
      {inviting && (
        <InviteDialog
          caseId={caseId}
          today={today}
          onClose={() => setInviting(false)}
          onDone={(words) => {
            setInviting(false);
            onDone(words);
          }}
        />
      )}
    </>
  );
}
