import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { LadderChart } from '../board/index.js';
import { FunctionEditor } from '../function/index.js';
import { isSickListed } from '../step/index.js';
import { closedText as text, homeText } from './home.text.js';
import styles from './HomePage.module.css';
import { OpenCase } from './OpenCase.js';
import type { Own } from './OwnCase.js';
import people from './People.module.css';

const WAYS = [
  { to: '/min-sak/plan', label: homeText.wholePlan },
  { to: '/min-sak/innsyn', label: homeText.readers },
  { to: '/min-sak/deling', label: homeText.sharing },
  { to: '/min-sak/rettigheter', label: homeText.rights },
];

/** The citizen's first page when the case is over: everything to read, nothing to do but take it out or begin anew. */
export function ClosedHome({ board }: Own) {
  const [opening, setOpening] = useState(false);
  if (opening) return <OpenCase />;
  return (
    <Page>
      <div>
        <PageHeading title={homeText.title} />
        <p className={styles['lead']}>{board.closedAt !== null && text.lead(board.closedAt)}</p>
      </div>
      <Section title={text.read}>
        <div className={people['ways']}>
          {WAYS.map(({ to, label }) => (
            <Button key={to} as={Link} role="link" to={to} variant="secondary">
              {label}
            </Button>
          ))}
          <Button variant="tertiary" onClick={() => setOpening(true)}>
            {text.again}
          </Button>
        </div>
      </Section>
      <Section title={homeText.ladderTitle} lead={homeText.ladderLead}>
        <LadderChart
          ladder={board.ladder}
          steps={board.steps}
          today={board.today}
          sickListed={isSickListed(board)}
        />
      </Section>
      <FunctionEditor board={board} />
    </Page>
  );
}
