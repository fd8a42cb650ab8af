/** Why something is seen. SELF: the citizen's own case. REPRESENTATION: in the citizen's place. OWN_ITEM: what one wrote oneself in this part; of an employer's follow-up plan, what the organisation wrote. */
export const BASES = [
  'NONE',
  'SELF',
  'REPRESENTATION',
  'OWNER',
  'STATUTORY',
  'HEALTH_COOPERATION',
  'INVITED',
  'CONSENT',
  'OWN_ITEM',
] as const;

export type Basis = (typeof BASES)[number];

/** The bases on which the matrix lets someone see a category without the citizen's consent. */
export const FLOOR_BASES = [
  'NONE',
  'OWNER',
  'STATUTORY',
  'HEALTH_COOPERATION',
  'INVITED',
] as const satisfies readonly Basis[];

export type FloorBasis = (typeof FLOOR_BASES)[number];
