import { Link } from '@navikt/ds-react/Link';
import type { ReactNode } from 'react';
import { Link as Way, useParams } from 'react-router';
import { takesPart } from '../../sharing/takesPart.js';
import { firstName } from '../../sharing/words.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { NotThere } from '../../ui/state/states.js';
import { HandedWords } from '../info-strategy/index.js';
import { OwnCase, type Own } from '../home/index.js';
import { Preview } from './Preview.js';
import { previewText as text } from './preview.text.js';
import styles from './PreviewPage.module.css';

type Person = Own['board']['participants'][number];

/** "This is how they see my case now", framed so that nobody takes it for their own. */
export function PreviewPage({ below }: { below?: (person: Person) => ReactNode }) {
  const { participantId } = useParams();
  return (
    <OwnCase title={text.wait}>
      {({ board }) => {
        const person = board.participants.find((one) => one.id === participantId && takesPart(one));
        if (person === undefined) return <NotThere />;
        return (
          <Page width="text">
            <div>
              <p className={styles['back']}>
                <Link as={Way} to="/min-sak/deling">
                  {text.back}
                </Link>
              </p>
              <PageHeading title={text.title(firstName(person.name))} />
            </div>
            <Preview person={person} />
            <HandedWords caseId={board.caseId} as={person.id} />
            {below?.(person)}
          </Page>
        );
      }}
    </OwnCase>
  );
}
