import { HandedWordsDocument } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { Section } from '../../ui/page/Section.js';
import { handedText as text, preparationText } from './info.text.js';
import styles from './Info.module.css';

/** The words that the citizen has handed to the reader, on the reader's first page; not there at all when there are none. */
export function HandedWords({ caseId, as = null }: { caseId: string; as?: string | null }) {
  const { data } = useRead(HandedWordsDocument, { caseId, as });
  const handed = data?.infoStrategy;
  if (!handed) return null;
  const { citizenName, messages, shared } = handed;
  return (
    <>
      {messages.length > 0 && (
        <Section title={text.title(citizenName)}>
          {messages.map(({ id, audience, words, publishedAt }) => (
            <figure key={id} className={styles['message']}>
              {audience === 'COLLEAGUES' && <figcaption>{text.colleagues}</figcaption>}
              {audience === 'CLIENTS' && <figcaption>{text.clients}</figcaption>}
              <blockquote>{words}</blockquote>
              <p className={styles['subtle']}>{text.when(publishedAt)}</p>
            </figure>
          ))}
        </Section>
      )}
      {shared !== null && (
        <Section title={text.preparation}>
          <dl className={styles['facts']}>
            {shared.eased !== null && (
              <div>
                <dt>{preparationText.eased}</dt>
                <dd>{shared.eased}</dd>
              </div>
            )}
            {shared.tasks !== null && (
              <div>
                <dt>{preparationText.tasks}</dt>
                <dd>{shared.tasks}</dd>
              </div>
            )}
          </dl>
        </Section>
      )}
    </>
  );
}
