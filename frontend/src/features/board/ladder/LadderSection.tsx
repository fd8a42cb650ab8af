import { Section } from '../../../ui/page/Section.js';
import type { Board } from '../useBoard.js';
import { LadderChart } from './LadderChart.js';
import { ladderText as text } from './LadderChart.text.js';

interface Props {
  board: Pick<Board, 'ladder' | 'steps' | 'today'>;
  sickListed: boolean;
}

/** The step ladder as a part of a page. */
export function LadderSection({ board, sickListed }: Props) {
  return (
    <Section title={text.title} lead={text.lead}>
      <LadderChart ladder={board.ladder} steps={board.steps} today={board.today} sickListed={sickListed} />
    </Section>
  );
}
