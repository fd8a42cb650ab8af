import { insight, retention, text } from '@samtavle/shared/text';
import type { Everything, OwnCase } from './everything.js';
import { writeContent } from './pdf-content.js';
import { writePeople, writeReaders } from './pdf-people.js';
import { PdfPaper } from './pdf-paper.js';

const words = text('nb');

/** Everything about a person to read or print. The JSON file has every stored field; this has every stored word. */
export async function insightPdf(all: Everything, { synthetic }: { synthetic: boolean }): Promise<Buffer> {
  const paper = new PdfPaper(insight.title, synthetic ? insight.synthetic : null);
  paper.heading('H1', insight.title);
  paper.paragraph(insight.of(all.about.name, all.madeAt));
  if (synthetic) paper.paragraph(insight.synthetic);
  paper.paragraph(insight.lead);
  paper.paragraph(insight.rights);
  writeAbout(paper, all.about);
  if (all.cases.length === 0) paper.paragraph(insight.noCase);
  for (const one of all.cases) writeCase(paper, one);
  paper.heading('H2', insight.kept);
  paper.list(all.retention.map(({ id }) => retention.nb[id]));
  return paper.finish();
}

function writeAbout(paper: PdfPaper, { name, identities, positions, sessions }: Everything['about']): void {
  paper.heading('H2', insight.aboutYou);
  paper.list([
    `${insight.name}: ${name}`,
    ...identities.map(({ provider, subject }) => insight.identity(provider, subject)),
    ...positions.map(({ role, organisation }) => insight.position(roleName(role), organisation)),
    ...sessions.map(({ openedAt }) => insight.session(openedAt)),
  ]);
}

function roleName(role: string): string {
  return Object.entries(words.roles).find(([code]) => code === role)?.[1].name ?? role;
}

function writeCase(paper: PdfPaper, one: OwnCase): void {
  paper.heading('H2', insight.case(one.openedAt, one.closedAt));
  writePeople(paper, one);
  writeContent(paper, one);
  writeReaders(paper, one.readers);
  if (one.chain === null) return;
  paper.heading('H3', insight.receipt);
  paper.paragraph(insight.receiptLead(one.chain.line, one.chain.hash));
}
