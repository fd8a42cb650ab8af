import { Checkbox } from '@navikt/ds-react/Checkbox';
import { LIBRARY, type LibraryCard } from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import {
  OwnDocument,
  RemoveOwnEntryDocument,
  WriteOwnEntryDocument,
  type OwnFieldsFragment as Own,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useRead } from '../../platform/read.js';
import { Section } from '../../ui/page/Section.js';
import styles from './knowledge.module.css';
import { knowledgeText as text } from './knowledge.text.js';

function LibraryItem({ own, card }: { own: Own; card: LibraryCard }) {
  const mark = own.entries.find((entry) => entry.kind === 'FITS' && entry.topic === card);
  const write = useAct(WriteOwnEntryDocument, { caseId: own.caseId });
  const remove = useAct(RemoveOwnEntryDocument, { caseId: own.caseId });
  const { title, text: words } = ownWords.library[card];
  const change = () => {
    if (write.sending || remove.sending) return;
    if (mark === undefined) void write.run({ caseId: own.caseId, kind: 'FITS', topic: card, kept: true });
    else void remove.run({ id: mark.id, expectedVersion: mark.version });
  };
  return (
    <li className={`${styles['card'] ?? ''} ${mark === undefined ? '' : (styles['marked'] ?? '')}`}>
      {own.mayWrite ? (
        <Checkbox checked={mark !== undefined} description={words} onChange={change}>
          <strong>{title}</strong>
        </Checkbox>
      ) : (
        <>
          <h4 className={styles['para']}>{title}</h4>
          <p>{words}</p>
        </>
      )}
      <ActFeedback act={write} />
      <ActFeedback act={remove} />
    </li>
  );
}

/** The info library in its two sections. The marks are the citizen's alone and are never shared. */
export function Library({ caseId }: { caseId: string }) {
  const { data } = useRead(OwnDocument, { caseId, as: null });
  const own = data?.own;
  if (own === undefined || own === null) return null;
  return (
    <Section title={text.library} lead={text.libraryLead}>
      {(['COMPLAINTS', 'CONDITIONS'] as const).map((section) => (
        <div key={section} className={styles['top']}>
          <h3 className={styles['para']}>{section === 'COMPLAINTS' ? text.complaints : text.conditions}</h3>
          <ul className={styles['cards']}>
            {LIBRARY[section].map((card) => (
              <LibraryItem key={card} own={own} card={card} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
