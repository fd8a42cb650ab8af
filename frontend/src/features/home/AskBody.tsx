import { longDate } from '../../ui/show/dates.js';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import type { Board } from '../board/index.js';
import { isSickListed } from '../step/index.js';
import { AcceptStep } from './ask/AcceptStep.js';
import { AgreeAccommodation } from './ask/AgreeAccommodation.js';
import { DecideGoal } from './ask/DecideGoal.js';
import { LogWeek } from './ask/LogWeek.js';
import { ReviewStep } from './ask/ReviewStep.js';
import { StartStep } from './ask/StartStep.js';
import { TalkAboutStep } from './ask/TalkAboutStep.js';
import type { Ask } from './asks.js';
import { askText as text } from './home.text.js';
import { namesOf } from './StepSummary.js';

/** Who answers for the sick note, as one says it. */
function issuerOf(board: Board): string {
  return namesOf(board, 'GP') ?? 'Legen';
}

/** The question an ask puts to the citizen. */
export function askTitle(ask: Ask, board: Board): string {
  switch (ask.kind) {
    case 'ACCEPT_STEP':
      return text.accept.title;
    case 'TALK_ABOUT_STEP': {
      const discuss = ask.step.waitingOn?.what === 'TALK_ABOUT_STEP';
      return discuss ? text.talk.discuss(issuerOf(board)) : text.talk.notNow(issuerOf(board));
    }
    case 'REVIEW_STEP':
      return text.review.title;
    case 'START_STEP':
      return text.start.title;
    case 'AGREE_ACCOMMODATION':
      return text.accommodation.title;
    case 'DECIDE_GOAL':
      return text.goal.title;
    case 'LOG_WEEK':
      return text.log.title(ask.week);
  }
}

/** An ask in one line, where it stands among several. */
export function askLine(ask: Ask, board: Board): string {
  if ('step' in ask) {
    const percent = workPercentWords(ask.step.workPercent, ask.step.needsGrant);
    const what = ask.kind === 'ACCEPT_STEP' ? text.accept.short : askTitle(ask, board);
    return `${what} (${percent}, fra ${longDate(ask.step.weekFrom)})`;
  }
  if (ask.kind === 'AGREE_ACCOMMODATION') return `${askTitle(ask, board)} ${ask.accommodation.text}`;
  return ask.kind === 'DECIDE_GOAL' ? `${askTitle(ask, board)} ${ask.goal.text}` : askTitle(ask, board);
}

/** What one answers an ask with. */
export function AskBody({ ask, board, onDone }: { ask: Ask; board: Board; onDone: (words: string) => void }) {
  const { caseId } = board;
  switch (ask.kind) {
    case 'ACCEPT_STEP':
      return <AcceptStep step={ask.step} board={board} onDone={onDone} />;
    case 'TALK_ABOUT_STEP':
      return <TalkAboutStep step={ask.step} board={board} onDone={onDone} />;
    case 'REVIEW_STEP':
      return <ReviewStep step={ask.step} caseId={caseId} onDone={onDone} />;
    case 'START_STEP':
      return <StartStep step={ask.step} caseId={caseId} onDone={onDone} />;
    case 'AGREE_ACCOMMODATION':
      return <AgreeAccommodation accommodation={ask.accommodation} caseId={caseId} onDone={onDone} />;
    case 'DECIDE_GOAL':
      return <DecideGoal goal={ask.goal} caseId={caseId} onDone={onDone} />;
    case 'LOG_WEEK':
      return (
        <LogWeek
          caseId={caseId}
          week={ask.week}
          planned={ask.planned}
          sickListed={isSickListed(board)}
          onDone={onDone}
        />
      );
  }
}
