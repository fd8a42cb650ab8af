import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import styles from './HelpNumbers.module.css';
import { safetyText as text } from './measure.text.js';

/** Where to call, and that nobody is watching just now. Told at once to those who cannot see it come. */
export function HelpNumbers({ sent }: { sent: boolean }) {
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{text.title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <ul className={styles['numbers']}>
          {text.numbers.map(({ name, number, words }) => (
            <li key={number}>
              <a className={styles['number']} href={`tel:${number.replaceAll(' ', '')}`}>
                {`${name}: ${number}`}
              </a>
              <span>{words}</span>
            </li>
          ))}
        </ul>
        <p className={styles['watched']}>{sent ? text.watched : text.watchedBefore}</p>
        <p className={styles['watched']}>{text.hidden}</p>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
