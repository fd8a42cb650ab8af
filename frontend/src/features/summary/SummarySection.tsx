import { Button } from '@navikt/ds-react/Button';
import { SUMMARY_CATEGORIES, type Category } from '@samtavle/shared/policy';
import { useState } from 'react';
import type { BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { mayNow } from '../../sharing/mayNow.js';
import { Section } from '../../ui/page/Section.js';
import { categoryWords } from '../../ui/show/words.js';
import { Empty } from '../../ui/state/states.js';
import { SummaryForm } from './SummaryForm.js';
import { Line, SummaryList, SummaryRow } from './SummaryLines.js';
import { summaryText as text } from './summary.text.js';

interface Props {
  board: Pick<Board, 'caseId' | 'closedAt' | 'viewer' | 'sharing' | 'summaries'>;
}

/** Whether the reader writes the line of this category: by the rules alone, never by what is stored. */
function mayWrite(board: Props['board']): (category: Category) => boolean {
  const writes = mayNow(board, 'WRITE_SUMMARY');
  return (category) =>
    writes && board.sharing.some((one) => one.category === category && one.level === 'CONTRIBUTE');
}

/** What each category says in one line; with a way to write, for the citizen and the one whose field it is. */
export function SummarySection({ board }: Props) {
  const [open, setOpen] = useState<Category | null>(null);
  const writes = mayWrite(board);
  const lineOf = (category: Category) => board.summaries.find((one) => one.category === category);
  const shown = SUMMARY_CATEGORIES.filter((it) => writes(it) || lineOf(it) !== undefined);
  if (shown.length === 0) return null;
  return (
    <Section title={text.title} lead={shown.some(writes) ? text.lead : undefined}>
      <SummaryList>
        {shown.map((category) => {
          const line = lineOf(category);
          const about = categoryWords(category);
          return (
            <SummaryRow
              key={category}
              category={category}
              action={
                writes(category) && (
                  <Button
                    size="small"
                    variant="tertiary"
                    aria-label={line === undefined ? text.writeOne(about) : text.changeOne(about)}
                    onClick={() => setOpen(category)}
                  >
                    {line === undefined ? text.write : text.change}
                  </Button>
                )
              }
            >
              {line === undefined ? <Empty>{text.none}</Empty> : <Line text={line.text} />}
            </SummaryRow>
          );
        })}
      </SummaryList>
      {open !== null && <SummaryForm board={board} category={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
