import { ReadMore } from '@navikt/ds-react/ReadMore';
import type { KnowledgeCard } from '@samtavle/shared/text';
import styles from './knowledge.module.css';
import { knowledgeText as text } from './knowledge.text.js';

/** What stands under every card: what to remember; and folded, who says it, how it was studied, and when it was looked at. */
function Foot({ card }: { card: KnowledgeCard }) {
  return (
    <>
      {card.caveat !== null && (
        <p>
          <strong>{text.caveat}:</strong> {card.caveat}
        </p>
      )}
      <ReadMore
        size="small"
        header={
          <>
            {text.from}
            <span className="aksel-sr-only">{`: ${card.claim}`}</span>
          </>
        }
      >
        {card.kind === 'STUDY' && (
          <dl>
            <dt>{text.design}</dt>
            <dd>{card.design}</dd>
            <dt>{text.n}</dt>
            <dd>{card.n}</dd>
          </dl>
        )}
        <p className={styles['subtle']}>
          {text.source(card.source)}. {text.checked(card.checkedOn)}.
        </p>
      </ReadMore>
    </>
  );
}

/** One card: the claim on top. */
export function Card({ card }: { card: KnowledgeCard }) {
  return (
    <li className={styles['card']}>
      {card.kind === 'HOW_TO' && <h3>{card.title}</h3>}
      {card.kind === 'MYTH' && (
        <p className={styles['myth']}>
          <strong>{text.myth}:</strong> {card.myth}
        </p>
      )}
      <p className={styles['claim']}>
        {card.kind === 'MYTH' && `${text.fact}: `}
        {card.claim}
      </p>
      {card.kind === 'HOW_TO' && (
        <ul>
          {card.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <Foot card={card} />
    </li>
  );
}
