import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { longDate } from '../../ui/show/dates.js';
import { Empty } from '../../ui/state/states.js';
import { adviceText as text, measureText } from './advice.text.js';
import styles from './AdvicePage.module.css';
import { KindFacts } from './KindFacts.js';
import type { AdviceRead, Catalogue } from './place.js';

/** What an employer is party to, and nothing beside it. */
export function EmployerMeasures({ advice, catalogue }: { advice: AdviceRead; catalogue: Catalogue }) {
  return (
    <Page width="text">
      <div>
        <PageHeading title={text.employerTitle} />
        <p className={styles['lead']}>{text.employerLead}</p>
      </div>
      {advice.parties.length === 0 && <Empty>{text.employerNone}</Empty>}
      {advice.parties.map(({ id, type, sharedOn }) => (
        <Section key={id} title={measureText[type].name} lead={longDate(sharedOn)}>
          <KindFacts type={type} catalogue={catalogue} />
        </Section>
      ))}
    </Page>
  );
}
