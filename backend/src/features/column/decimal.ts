import type { ValueTransformer } from 'typeorm';

/** numeric(4, 1) comes from pg as text; hours are numbers here. */
export const decimal: ValueTransformer = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};
