import { ownWords } from '@samtavle/shared/text';
import type { OwnTopic } from '../../gql/graphql.js';

const WORDS: Partial<Record<OwnTopic, string>> = { ...ownWords.masterySources, ...ownWords.reflectionThemes };

/** What a source of mastery or the theme of a reflection is called. */
export function topicWords(topic: OwnTopic): string {
  return WORDS[topic] ?? topic;
}
