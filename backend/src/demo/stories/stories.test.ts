import { isDate, isMilestoneType, weekday } from '@samtavle/shared/domain';
import { expect, test } from '@jest/globals';
import { DEMO_DAY } from '../calendar.js';
import { MEETING_TASK } from '../names.js';
import type { ActLine, Story } from '../script.js';
import { edges } from './edges.js';
import { stories } from './stories.js';

const every = [...stories, ...edges];

const acts = (story: Story): readonly ActLine[] =>
  story.scenes.flatMap((scene) => scene.lines).filter((line) => line.kind === 'ACT');

test.each(every)('case $name goes forward in time and ends before the demo day is over', ({ scenes }) => {
  const moments = scenes.map(({ day, time }) => `${day} ${time}`);
  expect(moments).toEqual(moments.toSorted());
  expect(moments.at(-1)?.slice(0, 10) ?? '').not.toBe('');
  expect(scenes.every(({ day, time }) => isDate(day) && day <= DEMO_DAY && /^\d\d:\d\d$/.test(time))).toBe(
    true,
  );
});

test.each(stories)('case $name plans and logs weeks from their Mondays', (story) => {
  const mondays = acts(story)
    .flatMap(({ input }) => [input['week'], input['weekFrom']])
    .filter((it) => typeof it === 'string');
  expect(mondays.length).toBeGreaterThan(5);
  expect(mondays.map(weekday)).toEqual(mondays.map(() => 1));
});

test.each(every)(
  'case $name speaks of nothing before it is there, and names no two things alike',
  (story) => {
    const known = new Set<string>();
    for (const { input, as } of acts(story)) {
      for (const name of [input['id'], input['participantId'], input['consentId'], input['invitationId']]) {
        if (typeof name !== 'string' || known.has(name) || name.startsWith(MEETING_TASK)) continue;
        expect(isMilestoneType(name)).toBe(true);
      }
      if (as !== null) expect(known).not.toContain(as);
      if (as !== null) known.add(as);
    }
  },
);

test.each(every)(
  'case $name writes no date of the real calendar into a text: dates move, texts do not',
  (story) => {
    const texts = acts(story).flatMap(({ input }) =>
      ['text', 'title', 'tasks', 'purpose', 'reason', 'note'].map((field) => input[field]),
    );
    const words = texts.filter((it) => typeof it === 'string').join('\n');
    expect(words).not.toMatch(
      /\b(20\d\d|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jul|påske|nyttår)\b/iu,
    );
    expect(words).not.toMatch(/\b\d{1,2}\.\s?\d{1,2}\.(?!\d\d)/u);
  },
);
