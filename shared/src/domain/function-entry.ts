/** What one can do at work: can, can with adaptation, not yet. In work terms only, never why. */
export const FUNCTION_KINDS = ['CAN', 'CAN_WITH', 'NOT_YET'] as const;
export type FunctionKind = (typeof FUNCTION_KINDS)[number];
