/** Quality of life in five felt and six outer areas (Nav's presentation): one must work on several at once. */
export const FELT_AREAS = ['MEANING', 'GROWTH', 'RELATIONS', 'SATISFACTION', 'FEELINGS'] as const;
export const OUTER_AREAS = ['HEALTH', 'KNOWLEDGE', 'ECONOMY', 'SAFETY', 'COMMUNITY', 'LEISURE'] as const;
export const LIFE_AREAS = [...FELT_AREAS, ...OUTER_AREAS] as const;
export type LifeArea = (typeof LIFE_AREAS)[number];
