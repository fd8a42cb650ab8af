import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { NoteMeaning } from './conditions.js';
import { CONDITION_WORDS, NOTE_MEANINGS } from './conditions.js';
import { RULES } from './matrix.js';
import { FLOOR_EVENTS } from './rule.js';

interface Remark {
  readonly cell: string;
  readonly note: string;
}

/** The remarks of the reviewed table itself, not of what was typed from it. */
const REMARKS: readonly Remark[] = readFileSync(new URL('./access-matrix.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [category = '', recipient = '', , , , ...rest] = line.split(',');
    const note = rest.join(',').replaceAll(/^"|"$/gu, '').replaceAll('""', '"');
    return note === '' ? [] : [{ cell: `${category} ${recipient}`, note }];
  });
const ruleOf = (cell: string) => RULES.find((rule) => `${rule.category} ${rule.recipient}` === cell);
const meaning = (note: string): NoteMeaning | undefined => NOTE_MEANINGS[note];

/** What is wrong with a remark, in words; nothing when the data holds what it says. */
function fault({ cell, note }: Remark): string | null {
  const decided = meaning(note);
  const { floorFrom, floorBasis, note: typed } = ruleOf(cell) ?? { floorFrom: null };
  if (typed !== note) return `${cell}: the rule is remarked otherwise`;
  if (decided === undefined) return `${cell}: nobody has decided what "${note}" means`;
  if (decided.by === 'FLOOR')
    return decided.floorFrom === floorFrom ? null : `${cell}: the data has no such condition`;
  if (floorFrom !== null) return `${cell}: the data has a condition that the remark has not`;
  if (decided.by === 'INVITED' && floorBasis !== 'INVITED') return `${cell}: the floor is not by invitation`;
  return CONDITION_WORDS.test(note) && decided.why.trim() === ''
    ? `${cell}: a condition without a word on it`
    : null;
}

describe('a condition in the reviewed matrix', () => {
  test('is a condition in the data of its rule, or the remark is decided to be none, with the reason', () => {
    expect(REMARKS.map(fault).filter((one) => one !== null)).toEqual([]);
    expect(REMARKS.length).toBeGreaterThan(20);
  });

  test('is found: a remark that nobody decided on, or whose rule has no such condition, is a fault', () => {
    const cell = 'NAV NAV_ADVISER';
    expect(fault({ cell: 'NAV JOB_SPECIALIST', note: 'only until the job has begun' })).toMatch(/otherwise/u);
    expect(fault({ cell, note: 'only while commissioned by the local office on this case' })).toBeNull();
  });

  test('every rule with a condition carries a remark, and each of the conditions is one rule’s', () => {
    const conditional = RULES.filter((rule) => rule.floorFrom !== null);
    expect(conditional.map(({ category, recipient, floorFrom }) => [category, recipient, floorFrom])).toEqual(
      [
        ['ACCOMMODATION', 'GP', 'FOLLOW_UP_PLAN_SENT'],
        ['ACCOMMODATION', 'NAV_LOCAL', 'WEEK_BEFORE_MEETING'],
        ['NAV', 'NAV_ADVISER', 'COMMISSIONED'],
      ],
    );
    expect(new Set(conditional.map(({ floorFrom }) => floorFrom))).toEqual(new Set(FLOOR_EVENTS));
    for (const { note } of conditional) expect(note).toMatch(CONDITION_WORDS);
  });

  test('no decision is about a remark that is not in the table', () => {
    const notes = new Set(REMARKS.map(({ note }) => note));
    expect(Object.keys(NOTE_MEANINGS).filter((note) => !notes.has(note))).toEqual([]);
  });
});
