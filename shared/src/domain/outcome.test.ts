import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, mondayOf } from './dates.js';
import { stillOpen } from './closing.js';
import type { KnownWork } from './outcome.js';
import { returnOutcome } from './outcome.js';

const sick = (fromDate: string, toDate: string) => ({ fromDate, toDate });
const week = (monday: string, workPercent: number) => ({ week: monday, workPercent });
const at = (asOf: string, periods: KnownWork['periods'], weeks: KnownWork['weeks'] = []) =>
  returnOutcome({ asOf, periods, weeks });
const states = (known: ReturnType<typeof at>) => known.stations.map(({ state, on }) => [state, on]);

// Sick-listed to Sunday 18 October 2026.
const AUTUMN = [sick('2026-08-31', '2026-10-18')];

describe('[outcome] from the sick leave alone', () => {
  test('while it lasts there is no return, and no day is told', () => {
    for (const day of ['2026-08-31', '2026-10-18'])
      expect(states(at(day, AUTUMN))).toEqual([
        ['OPEN', null],
        ['OPEN', null],
        ['OPEN', null],
      ]);
  });

  test('the day after it is the return; the stations ahead have their days', () => {
    expect(at('2026-10-19', AUTUMN)).toEqual({
      basis: 'SICK_LEAVE',
      returnedOn: '2026-10-19',
      stations: [
        { weeks: 0, state: 'REACHED', on: '2026-10-19' },
        { weeks: 4, state: 'AHEAD', on: '2026-11-16' },
        { weeks: 13, state: 'AHEAD', on: '2027-01-18' },
      ],
    });
  });

  test.each([
    ['2026-11-15', 'AHEAD', 'AHEAD'],
    ['2026-11-16', 'REACHED', 'AHEAD'],
    ['2027-01-17', 'REACHED', 'AHEAD'],
    ['2027-01-18', 'REACHED', 'REACHED'],
  ])('on %s: four weeks %s, thirteen weeks %s', (day, four, thirteen) => {
    expect(at(day, AUTUMN).stations.map(({ state }) => state)).toEqual(['REACHED', four, thirteen]);
  });

  test('a new sick leave ends it, and the next return counts anew', () => {
    const again = [...AUTUMN, sick('2026-12-01', '2026-12-06')];
    expect(at('2026-12-03', again).returnedOn).toBeNull();
    expect(states(at('2026-12-07', again))).toEqual([
      ['REACHED', '2026-12-07'],
      ['AHEAD', '2027-01-04'],
      ['AHEAD', '2027-03-08'],
    ]);
  });

  test('a sick note for later days comes between: no day is told for what lies behind it', () => {
    const known = [...AUTUMN, sick('2026-12-01', '2026-12-06')];
    expect(states(at('2026-10-26', known))).toEqual([
      ['REACHED', '2026-10-19'],
      ['AHEAD', '2026-11-16'],
      ['OPEN', null],
    ]);
  });
});

describe('[outcome] with the weeks too', () => {
  test('a week under 100 % after the sick leave moves the return to the Monday after it', () => {
    const known = at('2026-11-05', AUTUMN, [week('2026-10-19', 80), week('2026-10-26', 100)]);
    expect(known).toMatchObject({ basis: 'SICK_LEAVE_AND_WEEKS', returnedOn: '2026-10-26' });
  });

  test('and in the middle of that week there is no return', () => {
    expect(at('2026-10-24', AUTUMN, [week('2026-10-19', 80)]).returnedOn).toBeNull();
  });

  test('a week that nobody wrote down breaks nothing, and without a full week written it rests on the sick leave', () => {
    const holes = [week('2026-10-19', 100), week('2026-11-09', 100)];
    expect(at('2026-11-16', AUTUMN, holes)).toMatchObject({
      basis: 'SICK_LEAVE_AND_WEEKS',
      returnedOn: '2026-10-19',
    });
    expect(at('2026-11-16', AUTUMN, [week('2026-10-12', 60)])).toEqual(at('2026-11-16', AUTUMN));
  });

  test('weeks alone: the first full week after the last that was less; nothing at all is nothing', () => {
    const weeks = [week('2026-10-05', 60), week('2026-10-12', 100), week('2026-10-19', 100)];
    expect(at('2026-11-09', [], weeks)).toMatchObject({ basis: 'WEEKS', returnedOn: '2026-10-12' });
    expect(at('2026-11-09', [], [week('2026-10-05', 60)])).toMatchObject({
      basis: 'WEEKS',
      returnedOn: null,
    });
    expect(at('2026-11-09', [])).toMatchObject({ basis: 'NOTHING', returnedOn: null });
  });

  test('what has not begun is not counted', () => {
    expect(at('2026-11-16', AUTUMN, [week('2026-11-23', 20)])).toEqual(at('2026-11-16', AUTUMN));
  });
});

describe('[outcome] whatever happened', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01', n));
  const period = fc
    .tuple(day, fc.integer({ min: 0, max: 60 }))
    .map(([fromDate, days]) => sick(fromDate, addDays(fromDate, days)));
  const logged = fc
    .tuple(day, fc.constantFrom(0, 50, 99, 100))
    .map(([date, workPercent]) => week(mondayOf(date), workPercent));
  const known = fc.record({
    periods: fc.array(period, { maxLength: 5 }),
    weeks: fc.uniqueArray(logged, { maxLength: 8, selector: (it) => it.week }),
    asOf: day,
  });
  const reached = (it: KnownWork) =>
    returnOutcome(it).stations.filter(({ state }) => state === 'REACHED').length;

  test('the order in which things are told does not matter', () => {
    fc.assert(
      fc.property(known, (it) => {
        const turned = { ...it, periods: it.periods.toReversed(), weeks: it.weeks.toReversed() };
        expect(returnOutcome(turned)).toEqual(returnOutcome(it));
      }),
    );
  });

  test('a sick leave told in two parts is the same sick leave', () => {
    fc.assert(
      fc.property(known, period, fc.nat(60), (it, whole, cut) => {
        const middle = addDays(whole.fromDate, Math.min(cut, daysBetween(whole.fromDate, whole.toDate)));
        const parts =
          middle === whole.toDate
            ? [whole]
            : [sick(whole.fromDate, middle), sick(addDays(middle, 1), whole.toDate)];
        const told = (periods: KnownWork['periods']) =>
          returnOutcome({ ...it, periods: [...it.periods, ...periods] });
        expect(told(parts).stations).toEqual(told([whole]).stations);
      }),
    );
  });

  test('moving all of it by whole weeks moves every day by as much', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: -20, max: 20 }), (it, weeks) => {
        const move = (date: string) => addDays(date, weeks * 7);
        const moved = returnOutcome({
          periods: it.periods.map(({ fromDate, toDate }) => sick(move(fromDate), move(toDate))),
          weeks: it.weeks.map((one) => week(move(one.week), one.workPercent)),
          asOf: move(it.asOf),
        });
        const before = returnOutcome(it);
        expect(moved.stations.map(({ on }) => on)).toEqual(before.stations.map(({ on }) => on && move(on)));
        expect(moved.stations.map(({ state }) => state)).toEqual(before.stations.map(({ state }) => state));
      }),
    );
  });

  test('one more absence never brings anybody further, and a station never comes before the one behind it', () => {
    fc.assert(
      fc.property(known, period, (it, more) => {
        fc.pre(it.periods.some(({ fromDate }) => fromDate <= it.asOf));
        expect(reached({ ...it, periods: [...it.periods, more] })).toBeLessThanOrEqual(reached(it));
        const order = returnOutcome(it).stations.map(({ state }) =>
          ['REACHED', 'AHEAD', 'OPEN'].indexOf(state),
        );
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  test('who may not see the weeks computes what anybody would from the sick leave alone', () => {
    fc.assert(
      fc.property(known, (it) => {
        const { basis } = returnOutcome({ ...it, weeks: [] });
        expect(basis).toBe(it.periods.some(({ fromDate }) => fromDate <= it.asOf) ? 'SICK_LEAVE' : 'NOTHING');
      }),
    );
  });

  test('where nothing new is told, a station that is reached stays reached', () => {
    fc.assert(
      fc.property(known, fc.nat(60), (it, days) => {
        const past = { ...it, periods: it.periods.filter(({ fromDate }) => fromDate <= it.asOf) };
        const before = { ...past, weeks: past.weeks.filter((one) => one.week <= past.asOf) };
        expect(reached({ ...before, asOf: addDays(it.asOf, days) })).toBeGreaterThanOrEqual(reached(before));
      }),
    );
  });
});

test('[outcome] what stays open at closing: steps, meetings and tasks that nobody finished', () => {
  const steps = ['PROPOSED', 'ACTIVE', 'PAUSED', 'REVIEWED', 'WITHDRAWN'].map((state) => ({ state }));
  const milestones = [
    { category: 'MEETING', status: 'PLANNED' },
    { category: 'MEETING', status: 'DONE' },
    { category: 'NAV', status: 'IN_PROGRESS' },
    { category: 'PLAN', status: 'EXCEPTION' },
    { category: 'PLAN', status: 'CANCELLED' },
  ];
  expect(stillOpen(steps, milestones)).toEqual({ steps: 3, meetings: 1, tasks: 1 });
});
