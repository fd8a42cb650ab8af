import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Heading } from '@navikt/ds-react/Typography';
import { OUTLOOKS, type Outlook } from '@samtavle/shared/domain';
import { useState } from 'react';
import { AnswerExpectationDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import styles from './AnswerFlow.module.css';
import { answerText as text, instrumentText, outlookText } from './measure.text.js';
import { NumberScale } from './NumberScale.js';

interface Props {
  caseId: string;
  today: string;
  onDone: (words: string) => void;
  onClose: () => void;
}

const SHOWN = ['likelihood', 'outlook'];

/** How likely it is to come back, and how one looks at it. */
export function ExpectationFlow({ caseId, today, onDone, onClose }: Props) {
  const { name } = instrumentText('EXPECTATION');
  const [likelihood, setLikelihood] = useState<number | null>(null);
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  const [tried, setTried] = useState(false);
  const act = useAct(AnswerExpectationDocument, { caseId, onDone: () => onDone(text.done(name)) });
  const told = (isMissing: boolean, words: string, field: string) =>
    tried && isMissing ? words : act.problem(field);
  return (
    <form
      noValidate
      className={styles['flow']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (likelihood === null || outlook === null) return;
        void act.run({ caseId, measuredOn: today, likelihood, outlook });
      }}
    >
      <Heading level="3" size="small">
        {name}
      </Heading>
      <NumberScale
        legend={text.likelihood}
        low={text.likelihoodLow}
        high={text.likelihoodHigh}
        value={likelihood}
        error={told(likelihood === null, text.noLikelihood, 'likelihood')}
        onChange={setLikelihood}
      />
      <RadioGroup
        legend={text.outlook}
        value={outlook ?? ''}
        error={told(outlook === null, text.noOutlook, 'outlook')}
        onChange={(chosen: Outlook) => setOutlook(chosen)}
      >
        {OUTLOOKS.toReversed().map((code) => (
          <Radio key={code} value={code}>
            {outlookText[code]}
          </Radio>
        ))}
      </RadioGroup>
      <div className={styles['ways']}>
        <Button type="submit" loading={act.sending}>
          {text.send}
        </Button>
        <Button type="button" variant="tertiary" data-color="neutral" onClick={onClose}>
          {text.cancel}
        </Button>
      </div>
      <ActFeedback act={act} shown={SHOWN} />
    </form>
  );
}
