import { Button } from '@navikt/ds-react/Button';
import { Dialog } from '@navikt/ds-react/Dialog';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { useState } from 'react';
import { workPercentWords } from '../../ui/show/WorkPercent.js';
import type { Board } from '../board/index.js';
import { isSickListed } from '../step/index.js';
import { LogWeek } from './ask/LogWeek.js';
import { askText } from './home.text.js';
import styles from './lists.module.css';

const text = askText.log;

/** The citizen's diary: the weeks written down, each open to be put right. */
export function LoggedWeeks({ board, onDone }: { board: Board; onDone: (words: string) => void }) {
  const [week, setWeek] = useState<string | null>(null);
  const sickListed = isSickListed(board);
  const logged = board.actuals.find((actual) => actual.week === week);
  const close = () => setWeek(null);
  if (board.actuals.length === 0) return null;
  return (
    <>
      <ReadMore size="small" header={text.earlier}>
        <ul className={styles['list']}>
          {board.actuals.toReversed().map((actual) => (
            <li key={actual.id} className={styles['item']}>
              <div className={styles['top']}>
                <div>
                  <div>{`${text.week(actual.week)}: ${workPercentWords(actual.workPercent, sickListed)}`}</div>
                  {actual.note !== null && (
                    <div className={styles['subtle']}>{`${actual.note} (${text.onlyYou.toLowerCase()})`}</div>
                  )}
                </div>
                <Button
                  size="small"
                  variant="tertiary"
                  aria-label={text.editTitle(actual.week)}
                  onClick={() => setWeek(actual.week)}
                >
                  {text.edit}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </ReadMore>
      {week !== null && (
        <Dialog open onOpenChange={(open) => !open && close()}>
          <Dialog.Popup closeOnOutsideClick={false}>
            <Dialog.Header>
              <Dialog.Title>{text.editTitle(week)}</Dialog.Title>
            </Dialog.Header>
            <Dialog.Body>
              <LogWeek
                caseId={board.caseId}
                week={week}
                planned={board.ladder.find((point) => point.week === week)?.planned ?? null}
                sickListed={sickListed}
                logged={logged}
                onDone={(words) => {
                  close();
                  onDone(words);
                }}
              />
            </Dialog.Body>
          </Dialog.Popup>
        </Dialog>
      )}
    </>
  );
}
