import type { BoardFieldsFragment as Board } from '../../gql/graphql.js';
import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons';
import { takesPart } from '../../sharing/takesPart.js';
import { shortDate } from '../../ui/show/dates.js';
import { whoWords } from '../../ui/show/words.js';
import type { Step } from './currentStep.js';
import { signOffs, type SignOff, type Standing } from './signOffs.js';
import { doneText, nextText, stationText, stepText as text } from './step.text.js';
import styles from './StepTrack.module.css';

/** Those on the case whose names the reader sees. */
export type People = Pick<Board, 'viewer' | 'participants' | 'citizenName'>;

interface Props {
  step: Step;
  people: People;
}

const STANDING: Record<Standing, { style: string; words: string }> = {
  DONE: { style: 'done', words: text.stateDone },
  NEXT: { style: 'next', words: text.stateNext },
  LATER: { style: 'later', words: text.stateLater },
  STOPPED: { style: 'stopped', words: text.stateStopped },
};

function title({ station, role }: SignOff, people: People): string {
  if (station === 'PROPOSED' || station === 'RUNNING' || role === null) return stationText[station];
  return whoWords(role, people);
}

/** The one person who has this role, when the reader sees exactly one. */
function nameOf({ role, station }: SignOff, { viewer, participants, citizenName }: People): string | null {
  if (role === null || station === 'RUNNING') return null;
  if (role === viewer) return station === 'PROPOSED' ? text.byYou : null;
  if (role === 'CITIZEN') return station === 'PROPOSED' ? citizenName : null;
  const [one, ...others] = participants.filter((person) => person.role === role && takesPart(person));
  return one !== undefined && others.length === 0 ? one.name : null;
}

function happened({ station, standing, act, at }: SignOff): string {
  if (standing === 'NEXT') return nextText[station];
  if (standing === 'LATER') return text.later;
  const what = act === 'DISCUSS' ? text.discuss : act === 'NOT_NOW' ? text.notNow : doneText[station];
  return at === null ? what : `${what} ${shortDate(at)}`;
}

function Dot({ standing }: { standing: Standing }) {
  return (
    <span className={styles['dot']} aria-hidden>
      {standing === 'DONE' && <CheckmarkIcon />}
      {standing === 'STOPPED' && <XMarkIcon />}
    </span>
  );
}

/** Where a step is on its way: who has said yes and when, whose turn it is, what comes after. */
export function StepTrack({ step, people }: Props) {
  return (
    <div className={styles['box']}>
      <ol className={styles['track']} aria-label={text.track}>
        {signOffs(step).map((sign) => {
          const { style, words } = STANDING[sign.standing];
          const name = nameOf(sign, people);
          return (
            <li key={sign.station} className={`${styles['station'] ?? ''} ${styles[style] ?? ''}`}>
              <Dot standing={sign.standing} />
              <span className={styles['words']}>
                <span className={styles['who']}>{title(sign, people)}</span>
                <span className={styles['what']}>{happened(sign)}</span>
                {name !== null && <span className={styles['name']}>{name}</span>}
                <span className="aksel-sr-only">{words}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
