import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { useApolloClient } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { MeDocument, OpenCaseDocument, type Track } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { openText as text } from './home.text.js';
import styles from './OpenCase.module.css';

const TRACKS: readonly Track[] = ['SICK_LISTED', 'AT_RISK', 'IPS', 'SFJ'];

/** The first page of one who has no case yet: what it is, and one question. */
export function OpenCase() {
  const client = useApolloClient();
  const [track, setTrack] = useState<Track | null>(null);
  const [missing, setMissing] = useState(false);
  const open = useAct(OpenCaseDocument, {
    // The new case is found among the parts of the signed-in person, which acts do not read again by themselves.
    onDone: () => void client.refetchQueries({ include: [MeDocument] }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(track === null);
    if (track !== null) void open.run({ track });
  };
  return (
    <Page width="text">
      <PageHeading title={text.title} />
      <p className={styles['lead']}>{text.lead}</p>
      <form noValidate className={styles['form']} onSubmit={submit}>
        <RadioGroup
          legend={text.legend}
          value={track ?? ''}
          error={(missing && track === null ? text.missing : undefined) ?? open.problem('track')}
          onChange={(value: Track) => setTrack(value)}
        >
          {TRACKS.map((one) => (
            <Radio key={one} value={one} description={text.tracks[one].help}>
              {text.tracks[one].title}
            </Radio>
          ))}
        </RadioGroup>
        <p className={styles['safe']}>{text.safe}</p>
        <div>
          <Button type="submit" loading={open.sending}>
            {text.open}
          </Button>
        </div>
        <ActFeedback act={open} shown={['track']} />
      </form>
    </Page>
  );
}
