import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { firstName } from '../../sharing/words.js';
import { NewerText } from '../../sharing/NewerText.js';
import { Requests } from '../../sharing/Requests.js';
import { takesPart } from '../../sharing/takesPart.js';
import { WhoSees } from '../../sharing/WhoSees.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { ByLaw, Waiting } from '../admission/index.js';
import { LadderChart } from '../board/index.js';
import { FunctionEditor } from '../function/index.js';
import { AskWhatMatters } from '../own/index.js';
import { HandoverCards } from '../handover/index.js';
import { isSickListed, ProposeStep } from '../step/index.js';
import { Accommodations } from './Accommodations.js';
import { ClosedHome } from './ClosedHome.js';
import { Goals } from './Goals.js';
import { homeText as text } from './home.text.js';
import styles from './HomePage.module.css';
import { LoggedWeeks } from './LoggedWeeks.js';
import { NextStep } from './NextStep.js';
import { OpenCase } from './OpenCase.js';
import { OwnCase, type Own } from './OwnCase.js';
import { People } from './People.js';
import { Said, type Done } from './Said.js';

function Home({ board, consents }: Own) {
  const [done, setDone] = useState<Done | null>(null);
  const [proposing, setProposing] = useState(false);
  const navigate = useNavigate();
  const say = (words: string) => setDone({ words });
  const people = board.participants.filter(takesPart);
  return (
    <Page>
      <div>
        <PageHeading title={text.title}>{text.hello(firstName(board.citizenName))}</PageHeading>
        <Said done={done} />
      </div>
      <Waiting board={board} consents={consents} onDone={say} />
      <HandoverCards caseId={board.caseId} onDone={say} />
      <ByLaw
        board={board}
        consents={consents}
        onDone={say}
        onOther={({ id }) => void navigate('/min-sak/deling', { state: { otherThan: id } })}
      />
      <AskWhatMatters caseId={board.caseId} onDone={say} />
      <Requests board={board} onDone={say} />
      <NewerText caseId={board.caseId} consents={consents} onDone={say} />
      <NextStep board={board} onDone={say} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Section
            title={text.ladderTitle}
            lead={text.ladderLead}
            actions={
              <>
                <Button as={Link} role="link" size="small" variant="tertiary" to="/min-sak/plan">
                  {text.wholePlan}
                </Button>
                <Button size="small" variant="secondary" onClick={() => setProposing(true)}>
                  {text.propose}
                </Button>
              </>
            }
          >
            <LadderChart
              ladder={board.ladder}
              steps={board.steps}
              today={board.today}
              sickListed={isSickListed(board)}
            />
            <LoggedWeeks board={board} onDone={say} />
            <WhoSees category="PLAN" people={people} consents={consents} />
          </Section>
          <FunctionEditor board={board} />
        </div>
        <div className={styles['column']}>
          <People participants={board.participants} />
          <Goals board={board} consents={consents} onDone={say} />
          <Accommodations
            accommodations={board.accommodations}
            seen={<WhoSees category="ACCOMMODATION" people={people} consents={consents} />}
          />
        </div>
      </div>
      {proposing && <ProposeStep board={board} onClose={() => setProposing(false)} />}
    </Page>
  );
}

/** The citizen's first page: the next step on top, what is asked of me, and then the rest of my case. */
export function HomePage() {
  return (
    <OwnCase title={text.title} without={<OpenCase />}>
      {(own) => (own.board.closedAt === null ? <Home {...own} /> : <ClosedHome {...own} />)}
    </OwnCase>
  );
}
