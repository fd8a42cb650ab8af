import { Section } from '../../ui/page/Section.js';
import styles from './ClockPage.module.css';
import { dutiesText as text } from './clock.text.js';

/** What the law asks of one who is sick-listed, in three calm lines (ftrl § 8-8, aml § 2-3). */
export function MyDuties() {
  return (
    <Section title={text.title} lead={text.lead}>
      <ul className={styles['bullets']}>
        {text.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={`${styles['para'] ?? ''} ${styles['subtle'] ?? ''}`}>{text.source}</p>
    </Section>
  );
}
