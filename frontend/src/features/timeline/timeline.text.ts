import { text as shared } from '@samtavle/shared/text';
import type { Lane, SpanKind } from '../../gql/graphql.js';
import { shortDate } from '../../ui/show/dates.js';
import { milestoneWords } from '../../ui/show/words.js';
import type { TimelineLane, TimelinePoint, TimelineSpan } from './layout.js';

const statuses = shared('nb').milestoneStatuses;

const LANES: Record<Lane, string> = { WORK: 'Arbeid', HEALTH: 'Helse', NAV: 'Nav' };

/** A lane's name: of health one may see no more than the sick note, and then it is called that. */
export function laneName({ lane, spans, points }: TimelineLane): string {
  const onlySickLeave = points.length === 0 && spans.every(({ kind }) => kind === 'SICK_LEAVE');
  return lane === 'HEALTH' && onlySickLeave ? 'Sykmelding' : LANES[lane];
}

/** Of a bar's own words, as many as there is room for beside another bar. */
function shortened(words: string, room: number): string {
  return words.length <= room ? words : `${words.slice(0, Math.max(0, room - 1)).trimEnd()}…`;
}

const SPANS: Record<SpanKind, (span: TimelineSpan) => string> = {
  STEP: ({ percent }) => `Jobb ${String(percent ?? 0)} %`,
  ACCOMMODATION: () => 'Tilrettelegging',
  SICK_LEAVE: ({ percent }) => `Sykmeldt ${String(percent ?? 0)} %`,
  TREATMENT: () => 'Behandling',
  NAV_FOLLOW_UP: () => 'Oppfølging og tiltak fra Nav',
};

/** What a bar says. */
function spanName(span: TimelineSpan): string {
  return SPANS[span.kind](span);
}

/** What stands in a bar with room for so many letters: an accommodation's own words rather than what it is. */
export function barWords(span: TimelineSpan, room: number): string {
  if (span.kind === 'ACCOMMODATION' && span.text !== null && room > 12) return shortened(span.text, room);
  const words = spanName(span);
  if (words.length <= room) return words;
  const percent = span.percent === null ? '' : String(span.percent);
  return percent.length <= room ? percent : '';
}

/** The bar's whole sentence, for the list. */
export function spanWords(span: TimelineSpan): string {
  const detail = span.text === null || span.text === '' ? '' : `: ${span.text}`;
  return `${spanName(span)}${detail}`;
}

/** A point's whole sentence. */
export function pointWords({ type, title, status }: TimelinePoint): string {
  return `${milestoneWords(type, title)} (${statuses[status].toLowerCase()})`;
}

export const timelineText = {
  page: 'Tidslinje',
  lead: 'Alt du kan se, etter tid.',
  none: 'Det er ikke noe å vise på tidslinjen.',
  picture: (lanes: string) => `Tidslinje med ${lanes}. Det samme står i listen under.`,
  today: 'I dag',
  overlap: (from: string, to: string) =>
    `Behandling og oppfølging fra Nav går samtidig ${shortDate(from)}–${shortDate(to)}.`,
  overlapShort: 'Samtidig',
  list: 'Det samme som liste',
  span: (from: string, to: string) => `${shortDate(from)}–${shortDate(to)}`,
  now: 'nå',
  past: (count: number) => `Det som har vært (${String(count)})`,
};
