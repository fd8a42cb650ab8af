/** Where the sense of mastery comes from: Bandura's four sources of self-efficacy, in the words of Nav's presentation. */
export const MASTERY_SOURCES = ['DOING', 'OTHERS', 'SUPPORT', 'CALM'] as const;
export type MasterySource = (typeof MASTERY_SOURCES)[number];

/** What a private reflection is about; the first two are asked about in job-focused therapy (what sick leave has been, and what one thinks of it). */
export const REFLECTION_THEMES = ['SICK_LEAVE_EXPERIENCE', 'SICK_LEAVE_ATTITUDE', 'WORK', 'OTHER'] as const;
export type ReflectionTheme = (typeof REFLECTION_THEMES)[number];

/**
 * The info library ("job-education"): first how complaints usually affect the work one does, then how conditions at work
 * usually affect people.
 */
export const LIBRARY = {
  COMPLAINTS: ['CONCENTRATION', 'ENERGY', 'SLEEP', 'WORRY', 'WITHDRAWAL', 'PAIN'],
  CONDITIONS: ['UNCLEAR_ROLE', 'LOAD', 'LITTLE_SAY', 'LITTLE_SUPPORT', 'CONFLICT', 'INSECURITY'],
} as const;
export type LibrarySection = keyof typeof LIBRARY;
export const LIBRARY_CARDS = [...LIBRARY.COMPLAINTS, ...LIBRARY.CONDITIONS] as const;
export type LibraryCard = (typeof LIBRARY_CARDS)[number];

/** What the citizen writes of the own: an experience of mastery, a tool, a reflection, and a card that fits. */
export const OWN_KINDS = ['MASTERY', 'TOOL', 'REFLECTION', 'FITS'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** The topics of each kind: a source, nothing, a theme, a card. */
export const OWN_TOPICS = {
  MASTERY: MASTERY_SOURCES,
  TOOL: [],
  REFLECTION: REFLECTION_THEMES,
  FITS: LIBRARY_CARDS,
} as const satisfies Record<OwnKind, readonly string[]>;
export const ALL_OWN_TOPICS = [...MASTERY_SOURCES, ...REFLECTION_THEMES, ...LIBRARY_CARDS] as const;
export type OwnTopic = (typeof ALL_OWN_TOPICS)[number];

/** True when a new entry of this kind begins as the citizen's alone; what fits one always stays so. */
export function keptAtFirst(kind: OwnKind): boolean {
  return kind === 'REFLECTION' || kind === 'FITS';
}

/** True when `topic` is one of the kind's own; a tool has none. */
export function isTopicOf(kind: OwnKind, topic: OwnTopic | null): boolean {
  const topics: readonly OwnTopic[] = OWN_TOPICS[kind];
  return topic === null ? topics.length === 0 : topics.includes(topic);
}
