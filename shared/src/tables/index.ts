import { ADVICE_TABLES } from './advice.js';
import { CASE_TABLES } from './case.js';
import { CONSENT_TABLES } from './consent.js';
import { HEALTH_TABLES } from './health.js';
import type { Tables } from './kinds.js';
import { MEETINGS_TABLES } from './meetings.js';
import { OWN_TABLES } from './own.js';
import { PEOPLE_TABLES } from './people.js';
import { PLAN_TABLES } from './plan.js';

export type { ColumnKind, TableCard, Tables } from './kinds.js';

/**
 * Every table that holds something about people, and what each of its columns is: said here and nowhere else. A new
 * table or column belongs in one of these files; test/access/columns.test.ts names what is missing.
 */
export const TABLES: Tables = {
  ...PEOPLE_TABLES,
  ...CONSENT_TABLES,
  ...CASE_TABLES,
  ...PLAN_TABLES,
  ...MEETINGS_TABLES,
  ...HEALTH_TABLES,
  ...ADVICE_TABLES,
  ...OWN_TABLES,
};
