import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES } from './categories.js';
import type { Decision, Facts } from './decide.js';
import { decide, decideForCitizen, PARTICIPATIONS } from './decide.js';
import { LEVELS, lower, rankOf } from './levels.js';
import { RULES, ruleFor } from './matrix.js';
import { RECIPIENTS } from './recipients.js';

const recipient = fc.constantFrom(...RECIPIENTS);
const category = fc.constantFrom(...CATEGORIES);
const level = fc.constantFrom(...LEVELS);
const facts: fc.Arbitrary<Facts> = fc.record({
  participation: fc.constantFrom(...PARTICIPATIONS),
  objected: fc.boolean(),
  consent: level,
  invited: fc.boolean(),
  opened: fc.boolean(),
});
const active = facts.map((f): Facts => ({ ...f, participation: 'ACTIVE' }));
const rank = (decision: Decision): number => rankOf(decision.level);

/** Every question one can ask: 153 rules × 4 levels × objected × invited × opened × participation. */
const EVERY = RULES.flatMap((rule) =>
  PARTICIPATIONS.flatMap((participation) =>
    LEVELS.flatMap((consent) =>
      [true, false].flatMap((objected) =>
        [true, false].flatMap((invited) =>
          [true, false].map((opened) => ({
            rule,
            facts: { participation, consent, objected, invited, opened },
          })),
        ),
      ),
    ),
  ),
);

describe('decide', () => {
  test('every question: exactly the engine rule of the contract', () => {
    expect(EVERY).toHaveLength(153 * 5 * 4 * 2 * 2 * 2);
    for (const { rule, facts: f } of EVERY) {
      const withHealth = rule.floorBasis === 'HEALTH_COOPERATION' && f.objected ? 0 : rankOf(rule.floorLevel);
      const early = rule.floorFrom !== null && !f.opened;
      const floor = (rule.floorBasis === 'INVITED' && !f.invited) || early ? 0 : withHealth;
      const expected = Math.min(rankOf(rule.ceiling), Math.max(floor, rankOf(f.consent)));
      const found = decide(rule.recipient, rule.category, f);
      // whom a law lets in has what the law gives that role, and nothing that takes a yes
      const lawful =
        (rule.recipient === 'NAV_LOCAL' || rule.recipient === 'EMPLOYER') &&
        (rule.floorBasis === 'STATUTORY' ||
          rule.floorBasis === 'INVITED' ||
          (rule.recipient === 'NAV_LOCAL' && rule.category === 'NAV'));
      const byLaw = lawful ? Math.min(rankOf(rule.ceiling), floor) : 0;
      const of = { ACTIVE: expected, BY_LAW: byLaw, INVITED: 0, ENDED: 0, NEVER: 0 };
      expect([rule, f, rank(found)]).toEqual([rule, f, of[f.participation]]);
      expect(found.basis === 'NONE').toBe(found.level === 'NONE');
    }
  });

  test('never above the ceiling', () => {
    fc.assert(
      fc.property(recipient, category, facts, (r, c, f) => {
        expect(rank(decide(r, c, f))).toBeLessThanOrEqual(rankOf(ruleFor(r, c).ceiling));
      }),
    );
  });

  test('more consent never shows less', () => {
    fc.assert(
      fc.property(recipient, category, active, level, level, (r, c, f, a, b) => {
        const less = decide(r, c, { ...f, consent: lower(a, b) });
        const more = decide(r, c, { ...f, consent: lower(a, b) === a ? b : a });
        expect(rank(less)).toBeLessThanOrEqual(rank(more));
      }),
    );
  });

  test('who waits, has left or never took part sees nothing, whatever is consented to', () => {
    fc.assert(
      fc.property(
        recipient,
        category,
        facts,
        fc.constantFrom('INVITED', 'ENDED', 'NEVER'),
        (r, c, f, participation) => {
          const found = decide(r, c, { ...f, participation });
          expect(found.level).toBe('NONE');
          const why = { INVITED: 'AWAITS_YES', ENDED: 'LEFT_CASE', NEVER: 'NOT_PARTICIPANT' } as const;
          expect(found.reason).toBe(why[participation]);
        },
      ),
    );
  });

  test('whom a law lets in gains nothing by any consent', () => {
    fc.assert(
      fc.property(recipient, category, facts, level, (r, c, f, consent) => {
        const byLaw = { ...f, participation: 'BY_LAW' } as const;
        expect(decide(r, c, { ...byLaw, consent })).toEqual(decide(r, c, { ...byLaw, consent: 'NONE' }));
      }),
    );
  });

  test('an objection only lowers, and only health co-operation', () => {
    fc.assert(
      fc.property(recipient, category, active, (r, c, f) => {
        const before = decide(r, c, { ...f, objected: false });
        const after = decide(r, c, { ...f, objected: true });
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
        if (ruleFor(r, c).floorBasis !== 'HEALTH_COOPERATION') expect(after).toEqual(before);
      }),
    );
  });

  test('what the law gives needs no consent and no objection takes it', () => {
    for (const rule of RULES.filter((r) => r.floorBasis === 'STATUTORY' || r.floorBasis === 'OWNER')) {
      const found = decide(rule.recipient, rule.category, {
        participation: 'ACTIVE',
        objected: true,
        consent: 'NONE',
        opened: true,
      });
      expect(found).toEqual({ level: rule.floorLevel, basis: rule.floorBasis, reason: rule.floorBasis });
    }
  });

  test('before its day a dated floor gives nothing, and says that the day has not come', () => {
    for (const rule of RULES.filter((r) => r.floorFrom !== null)) {
      const early = { participation: 'ACTIVE', objected: false, consent: 'NONE' } as const;
      const { recipient: r, category: c } = rule;
      expect(decide(r, c, early)).toEqual({ level: 'NONE', basis: 'NONE', reason: 'NOT_YET' });
      expect(decide(r, c, { ...early, consent: 'READ' })).toMatchObject({ level: 'READ', basis: 'CONSENT' });
    }
  });

  test('where the law gives as much by a date, consent is the basis: it gives the whole category', () => {
    for (const { recipient: r, category: c, floorLevel } of RULES.filter((rule) => rule.floorFrom !== null)) {
      const opened = { participation: 'ACTIVE', objected: false, opened: true } as const;
      expect(decide(r, c, { ...opened, consent: floorLevel })).toMatchObject({ basis: 'CONSENT' });
      expect(decide(r, c, { ...opened, consent: 'NONE' })).toMatchObject({ basis: 'STATUTORY' });
    }
  });

  test('consent gives writing only where the matrix says so', () => {
    const written = RULES.filter(
      (r) =>
        decide(r.recipient, r.category, { participation: 'ACTIVE', objected: false, consent: 'CONTRIBUTE' })
          .basis === 'CONSENT' && r.ceiling === 'CONTRIBUTE',
    ).map((r) => `${r.category} ${r.recipient}`);
    expect(written).toEqual(['ACCOMMODATION EMPLOYER', 'INFO_STRATEGY THERAPIST']);
  });

  test.each([
    ['GP', 'TREATMENT', 'ACTIVE', false, 'NONE', 'READ', 'HEALTH_COOPERATION', 'HEALTH_COOPERATION'],
    ['GP', 'TREATMENT', 'ACTIVE', true, 'NONE', 'NONE', 'NONE', 'OBJECTED'],
    ['GP', 'TREATMENT', 'ACTIVE', true, 'SUMMARY', 'SUMMARY', 'CONSENT', 'CONSENT'],
    ['GP', 'TREATMENT', 'ACTIVE', false, 'CONTRIBUTE', 'READ', 'HEALTH_COOPERATION', 'HEALTH_COOPERATION'],
    ['EMPLOYER', 'SICK_LEAVE', 'ACTIVE', false, 'READ', 'SUMMARY', 'STATUTORY', 'STATUTORY'],
    ['EMPLOYER', 'PLAN', 'ACTIVE', false, 'NONE', 'NONE', 'NONE', 'NO_CONSENT'],
    ['EMPLOYER', 'PLAN', 'ACTIVE', false, 'CONTRIBUTE', 'READ', 'CONSENT', 'CONSENT'],
    ['EMPLOYER', 'TREATMENT', 'ACTIVE', false, 'CONTRIBUTE', 'NONE', 'NONE', 'NEVER_SHARED'],
    ['EMPLOYER', 'PLAN', 'ENDED', false, 'READ', 'NONE', 'NONE', 'LEFT_CASE'],
    ['NAV_LOCAL', 'EMPLOYMENT', 'ACTIVE', false, 'NONE', 'SUMMARY', 'STATUTORY', 'STATUTORY'],
    ['NAV_LOCAL', 'EMPLOYMENT', 'ACTIVE', false, 'READ', 'READ', 'CONSENT', 'CONSENT'],
    ['JOB_SPECIALIST', 'SYMPTOM_MEASURES', 'ACTIVE', false, 'READ', 'NONE', 'NONE', 'NEVER_SHARED'],
  ] as const)(
    '%s reads %s (%s, objected %s, consent %s): %s by %s, because %s',
    (r, c, participation, objected, consent, expectedLevel, basis, reason) => {
      expect(decide(r, c, { participation, objected, consent })).toEqual({
        level: expectedLevel,
        basis,
        reason,
      });
    },
  );

  test('a meeting is seen in outline by those invited, by others only with consent', () => {
    const base = { participation: 'ACTIVE', objected: false, consent: 'NONE' } as const;
    expect(decide('EMPLOYER', 'MEETING', { ...base, invited: true })).toMatchObject({
      level: 'SUMMARY',
      basis: 'INVITED',
    });
    expect(decide('EMPLOYER', 'MEETING', base).level).toBe('NONE');
    expect(decide('EMPLOYER', 'MEETING', { ...base, consent: 'READ' }).basis).toBe('CONSENT');
  });

  test('the citizen reads everything, as themself', () => {
    expect(decideForCitizen()).toEqual({ level: 'CONTRIBUTE', basis: 'SELF', reason: 'SELF' });
  });
});
