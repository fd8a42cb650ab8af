import { AUDIENCES, INFO_LEVELS, SPEAKERS } from '../info-strategy.js';
import {
  because,
  choice,
  expectedVersion,
  id,
  input,
  LINE,
  SHORT,
  textOrNothing,
  versionOrNew,
  yesOrNo,
} from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

const content = {
  level: choice(INFO_LEVELS),
  /** Exactly what is said. */
  words: textOrNothing(LINE),
  saidBy: choice(SPEAKERS),
  saidWhen: textOrNothing(SHORT),
  /** What is not to be said. */
  notSaid: textOrNothing(LINE),
};
interface Content {
  readonly level: (typeof INFO_LEVELS)[number];
  readonly words: string | null;
}
const hasWords = ({ level, words }: Content): boolean => level === 'NOTHING' || words !== null;

export const addInfoLine = input({ caseId: id, audience: choice(AUDIENCES), ...content }).refine(
  hasWords,
  because('REQUIRED', 'words'),
);
export const changeInfoLine = input({ id, expectedVersion, ...content, removed: yesOrNo }).refine(
  hasWords,
  because('REQUIRED', 'words'),
);

// The words are the row's own: the server warns of what they tell of health when it has found them.
export const publishMessage = input({ id, expectedVersion, participantId: id, acknowledged });
export const withdrawMessage = input({ id });

interface Prepared {
  readonly eased: string | null;
  readonly tasks: string | null;
  readonly acknowledged: boolean | null;
}
const warnsOfEased = warnsOf<Prepared>('eased', () => 'MEETING');
const warnsOfTasks = warnsOf<Prepared>('tasks', () => 'MEETING');

export const writePreparation = input({
  caseId: id,
  expectedVersion: versionOrNew,
  /** What would have made it easier to be some at work? */
  eased: textOrNothing(LINE),
  /** Which tasks will go fine? */
  tasks: textOrNothing(LINE),
  shared: yesOrNo,
  acknowledged,
})
  .refine(({ eased, tasks }) => eased !== null || tasks !== null, because('REQUIRED', 'eased'))
  .superRefine((it, context) => {
    if (!it.shared) return;
    warnsOfEased(it, context);
    warnsOfTasks(it, context);
  });
