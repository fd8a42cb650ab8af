import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import {
  ConfirmPartLinkDocument,
  EndPartLinkDocument,
  PartLinksDocument,
  type PartLinksQuery,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useRead } from '../../platform/read.js';
import { words } from '../../sharing/words.js';
import { Section } from '../../ui/page/Section.js';
import { Empty, Failed, LoadingRows } from '../../ui/state/states.js';
import { LinkDialog } from './LinkDialog.js';
import styles from './partLink.module.css';
import { partLinkText as text } from './partLink.text.js';

interface Props {
  caseId: string;
  onDone: (words: string) => void;
}

type One = NonNullable<PartLinksQuery['partLinks']>['links'][number];

/** One link: waiting for somebody, or somebody who waits for the citizen. */
function Line({ caseId, one, onDone }: Props & { one: One }) {
  const { id, role, name, title, organisationName } = one;
  const confirm = useAct(ConfirmPartLinkDocument, {
    caseId,
    onDone: () => onDone(text.confirmed(name ?? '')),
  });
  const end = useAct(EndPartLinkDocument, {
    caseId,
    onDone: () => onDone(name === null ? text.dropped : text.refused(name)),
  });
  const who = [name, title, organisationName].filter((part) => part !== null).join(', ');
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <p>
          <strong>{name === null ? text.waiting(words.roles[role].name.toLowerCase()) : who}</strong>
        </p>
        <p className={styles['subtle']}>{name === null ? text.until(one.lastInstant) : text.came}</p>
        <ActFeedback act={confirm} />
        <ActFeedback act={end} />
      </div>
      <div className={styles['acts']}>
        {name !== null && (
          <Button
            size="small"
            loading={confirm.sending}
            aria-label={text.confirmOf(name)}
            onClick={() => void confirm.run({ linkId: id })}
          >
            {text.confirm}
          </Button>
        )}
        <Button
          size="small"
          variant="secondary"
          loading={end.sending}
          aria-label={name === null ? text.drop : text.refuseOf(name)}
          onClick={() => void end.run({ linkId: id })}
        >
          {name === null ? text.drop : text.refuse}
        </Button>
      </div>
    </li>
  );
}

/** How those come in who are in no directory: the links that are open, and making one. */
export function PartLinks({ caseId, onDone }: Props) {
  const { data, failed, again } = useRead(PartLinksDocument, { caseId });
  const [making, setMaking] = useState(false);
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <LoadingRows rows={1} />;
  // a stand-in makes none
  if (data.partLinks === null) return null;
  const { links } = data.partLinks;
  return (
    <Section
      title={text.title}
      lead={text.lead}
      actions={
        <Button size="small" variant="secondary" onClick={() => setMaking(true)}>
          {text.make}
        </Button>
      }
    >
      {links.length === 0 ? (
        <Empty>{text.none}</Empty>
      ) : (
        <ul className={styles['lines']}>
          {links.map((one) => (
            <Line key={one.id} caseId={caseId} one={one} onDone={onDone} />
          ))}
        </ul>
      )}
      {making && <LinkDialog caseId={caseId} onClose={() => setMaking(false)} />}
    </Section>
  );
}
