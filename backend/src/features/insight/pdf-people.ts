import { didOften } from '../reader-log/index.js';
import { insight, text, whySeen } from '@samtavle/shared/text';
import type { OwnCase } from './everything.js';
import type { PdfPaper } from './pdf-paper.js';

const words = text('nb');
const OSLO = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Who takes part, what each can see now and why, and the consents. */
export function writePeople(paper: PdfPaper, { board, consents, sight }: OwnCase): void {
  paper.heading('H3', insight.people);
  paper.list(
    board.participants.map(
      ({ name, role, organisationName, joinedAt, endedAt }) =>
        `${name}: ${insight.person(words.roles[role].name, organisationName, joinedAt, endedAt)}`,
    ),
  );
  paper.heading('H3', insight.sight);
  if (sight.length === 0) paper.paragraph(insight.nothing);
  for (const { participantId, name, sharing } of sight) {
    paper.heading('H4', name);
    const role = board.participants.find(({ id }) => id === participantId)?.role ?? 'SUPPORT_PERSON';
    const seen = sharing.filter(({ level }) => level !== 'NONE');
    if (seen.length === 0) paper.paragraph(insight.seesNothing);
    else
      paper.list(
        seen.map(({ category, level, basis, until }) => {
          const why = whySeen('nb', role, category, basis, null);
          return `${words.categories[category].title}: ${insight.sees(words.levels[level], why, until)}`;
        }),
      );
  }
  paper.heading('H3', insight.consents);
  paper.list(consents.map(consentLine));
}

function consentLine({ kind, recipientName, givenAt, state, items, purpose }: OwnCase['consents'][number]) {
  const what = items.map(({ category, level }) =>
    kind === 'OBJECTION'
      ? words.categories[category].title
      : `${words.categories[category].title} (${words.levels[level].toLowerCase()})`,
  );
  const head = insight.consent(words.consentKinds[kind], recipientName, givenAt, words.consentStates[state]);
  return [head, `${what.join(', ')}.`, purpose === '' ? '' : insight.purpose(purpose)].join(' ').trim();
}

/** Who has seen: when, from where, what kind of information, on which basis and why; refusals too. */
export function writeReaders(paper: PdfPaper, readers: OwnCase['readers']): void {
  paper.heading('H3', insight.readers);
  paper.list(
    readers.map((line) => {
      const { at, personName, organisationName, role, seen } = line;
      const place = [role === null ? insight.stranger : words.roles[role].name, organisationName];
      const who = [personName, ...place.filter((it) => it !== null)].join(', ');
      const what = seen.map(({ category, basis, why }) =>
        insight.seen(words.categories[category].title, words.bases[basis].name, why),
      );
      const did = insight.reader(OSLO.format(Date.parse(at)), who, didOften(line));
      return [did, ...what].join(' ');
    }),
  );
}
