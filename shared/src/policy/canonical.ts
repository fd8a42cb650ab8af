import { ACT_RIGHTS, ACTS, ADDABLE, MILESTONE_CATEGORIES } from './acts.js';
import { BASES } from './basis.js';
import { CATEGORIES } from './categories.js';
import { ENTRY_BY_LAW } from './entry-by-law.js';
import { CONSENT_TEXTS } from './consent-texts.js';
import { LEVELS } from './levels.js';
import { RULES } from './matrix.js';
import { participantCategory, RECIPIENTS, ROLES } from './recipients.js';
import { kindsBehind } from './vouching.js';

/**
 * Everything in the policy that decides, as one JSON text that is the same on every machine. The
 * migrations and the backend each take its SHA-256, and the backend refuses to start when they differ.
 * Remarks are left out: they decide nothing.
 */
export function canonicalPolicy(): string {
  return JSON.stringify({
    levels: LEVELS,
    bases: BASES,
    categories: CATEGORIES,
    recipients: RECIPIENTS.map((recipient) => [recipient, participantCategory(recipient)]),
    rules: RULES.map((r) => [r.category, r.recipient, r.floorBasis, r.floorLevel, r.ceiling, r.floorFrom]),
    acts: ACTS.map((act) => [act, ACT_RIGHTS[act].kind, ACT_RIGHTS[act].roles]),
    entryByLaw: ENTRY_BY_LAW,
    addable: ROLES.map((role) => [role, ADDABLE[role]]),
    consentTexts: CONSENT_TEXTS,
    vouching: ROLES.map((role) => [role, kindsBehind(role)]),
    milestoneCategories: ROLES.map((role) => [role, MILESTONE_CATEGORIES[role]]),
  });
}
