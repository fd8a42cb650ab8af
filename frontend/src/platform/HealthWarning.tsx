import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { useEffect, useRef } from 'react';
import type { Act } from './act.js';
import { warningText as text } from './ActFeedback.text.js';
import styles from './HealthWarning.module.css';

interface Props {
  act: Pick<Act<never>, 'saveAnyway' | 'sending' | 'reset'>;
  words: string;
}

/** Before text that may tell of health is saved: who can come to see it, and the choice to change it or mean it so. */
export function HealthWarning({ act, words }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const change = () => {
    const form = box.current?.closest('form');
    act.reset();
    form?.querySelector<HTMLElement>('textarea, input[type="text"]')?.focus();
  };
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <LocalAlert status="warning" size="small">
        <LocalAlert.Header>
          <LocalAlert.Title>{text.title}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          <p className={styles['words']}>{words}</p>
          <div className={styles['choices']}>
            <Button type="button" size="small" onClick={change}>
              {text.change}
            </Button>
            <Button
              type="button"
              size="small"
              variant="secondary"
              loading={act.sending}
              onClick={() => void act.saveAnyway()}
            >
              {text.anyway}
            </Button>
          </div>
        </LocalAlert.Content>
      </LocalAlert>
    </div>
  );
}
