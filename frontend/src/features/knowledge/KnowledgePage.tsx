import { cardsFor, type KnowledgeCard } from '@samtavle/shared/text';
import { useCasePlace } from '../../platform/casePlace.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { Card } from './Card.js';
import styles from './knowledge.module.css';
import { knowledgeText as text } from './knowledge.text.js';
import { Library } from './Library.js';
import { Risks } from './Risks.js';

const PARTS = [
  ['HOW_TO', text.howTo],
  ['STUDY', text.studies],
  ['FACT', text.facts],
  ['MYTH', text.myths],
] as const satisfies readonly (readonly [KnowledgeCard['kind'], string])[];

/** What is known, by card, each with its source; an employer finds only advice on adapting work. */
export function KnowledgePage() {
  const { caseId, viewer, as } = useCasePlace();
  const cards = cardsFor(viewer);
  return (
    <Page>
      <div className={styles['top']}>
        <PageHeading title={text.page} />
        <p className={styles['para']}>{viewer === 'EMPLOYER' ? text.leadAtWork : text.lead}</p>
      </div>
      {viewer === 'CITIZEN' && as === null && <Library caseId={caseId} />}
      {PARTS.map(([kind, title]) => {
        const some = cards.filter((card) => card.kind === kind);
        if (some.length === 0) return null;
        return (
          <Section key={kind} title={title}>
            <ul className={styles['cards']}>
              {some.map((card) => (
                <Card key={card.id} card={card} />
              ))}
            </ul>
          </Section>
        );
      })}
      {viewer !== 'GP' && <Risks />}
    </Page>
  );
}
