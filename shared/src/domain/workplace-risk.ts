/** What can make work harm instead of help (Nav's presentation, as the reverse of what work gives). */
export const WORKPLACE_RISKS = [
  'NO_MEANING',
  'NO_STRUCTURE',
  'NO_NETWORK',
  'VALUES_CONFLICT',
  'DEMANDS_NOT_ADAPTED',
  'NO_GROWTH',
  'LOW_AUTONOMY',
] as const;
export type WorkplaceRisk = (typeof WORKPLACE_RISKS)[number];

/** Kinds of adaptation at work. */
export const ACCOMMODATION_IDEAS = [
  'TASKS',
  'HOURS',
  'FIXED_FRAME',
  'CLEAR_ROLE',
  'LEADER_TALKS',
  'BUDDY',
  'PLACE',
  'TRAINING',
  'OWN_PACE',
] as const;
export type AccommodationIdea = (typeof ACCOMMODATION_IDEAS)[number];

/** For each risk the kinds of adaptation that answer it: never none. Our own pairing; an idea to talk about, no advice. */
export const IDEAS_FOR_RISK: Readonly<
  Record<WorkplaceRisk, readonly [AccommodationIdea, ...AccommodationIdea[]]>
> = {
  NO_MEANING: ['TASKS', 'LEADER_TALKS'],
  NO_STRUCTURE: ['FIXED_FRAME', 'HOURS'],
  NO_NETWORK: ['BUDDY', 'PLACE'],
  VALUES_CONFLICT: ['CLEAR_ROLE', 'TASKS', 'LEADER_TALKS'],
  DEMANDS_NOT_ADAPTED: ['TASKS', 'HOURS', 'OWN_PACE'],
  NO_GROWTH: ['TRAINING', 'TASKS'],
  LOW_AUTONOMY: ['OWN_PACE', 'HOURS'],
};
