import { Button } from '@navikt/ds-react/Button';
import { ToggleGroup } from '@navikt/ds-react/ToggleGroup';
import type { Language } from '@samtavle/shared/domain';
import { LANGUAGES, RESEARCH_TEXT_VERSION } from '@samtavle/shared/domain';
import { researchText } from '@samtavle/shared/text';
import { useState } from 'react';
import { AnswerResearchDocument, ResearchAnswersDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useRead } from '../../platform/read.js';
import { Section } from '../../ui/page/Section.js';
import { researchStateText as text } from './research.text.js';
import styles from './ResearchSection.module.css';

interface Props {
  caseId: string;
  open: boolean;
}

const languageOf = (value: string): Language => LANGUAGES.find((one) => one === value) ?? 'nb';

/** Whether the case may be counted when it is over: off until the citizen says yes, and taken back at any time. */
export function ResearchSection({ caseId, open }: Props) {
  const answers = useRead(ResearchAnswersDocument, { caseId }).data?.researchAnswers ?? [];
  const [language, setLanguage] = useState<Language>('nb');
  const act = useAct(AnswerResearchDocument, { caseId });
  const [last] = answers;
  const given = last?.given === true;
  const content = researchText[language];
  const answer = () => void act.run({ caseId, give: !given, language, textVersion: RESEARCH_TEXT_VERSION });
  return (
    <Section title={text.title}>
      <ToggleGroup
        size="small"
        label={text.language}
        value={language}
        onChange={(value) => setLanguage(languageOf(value))}
      >
        {LANGUAGES.map((one) => (
          <ToggleGroup.Item key={one} value={one} label={text.languages[one]} />
        ))}
      </ToggleGroup>
      <div lang={language}>
        <p className={styles['title']}>{content.title}</p>
        <p className={styles['line']}>{content.lead}</p>
        <ul className={styles['list']}>
          {content.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
      <div role="status">
        <p className={styles['state']}>
          {last === undefined ? text.off : given ? text.on(last.answeredAt) : text.withdrawn(last.answeredAt)}
        </p>
      </div>
      {open || given ? (
        <div>
          <Button size="small" variant="secondary" lang={language} loading={act.sending} onClick={answer}>
            {given ? content.no : content.yes}
          </Button>
        </div>
      ) : (
        <p className={styles['line']}>{text.closed}</p>
      )}
      <ActFeedback act={act} />
    </Section>
  );
}
