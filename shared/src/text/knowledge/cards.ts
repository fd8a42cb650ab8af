import type { Role } from '../../policy/recipients.js';
import type { KnowledgeCard } from './card.js';
import { facts, myths, studies } from './evidence.js';
import { howTos } from './how-to.js';

export const KNOWLEDGE_CARDS: readonly KnowledgeCard[] = [...howTos, ...studies, ...facts, ...myths];

/** The cards that this role reads, in their order. */
export function cardsFor(role: Role): readonly KnowledgeCard[] {
  return KNOWLEDGE_CARDS.filter(({ roles }) => roles.includes(role));
}
