/** The parts of a case's menu, in this order. */
export const CASE_GROUPS = ['CASE', 'PLAN', 'HEALTH', 'WORK', 'OWN', 'SHARING'] as const;
export type CaseGroup = (typeof CASE_GROUPS)[number];
