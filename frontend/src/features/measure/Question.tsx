import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { PUBLISHED_TEXTS, textToShow, type Questionnaire } from '@samtavle/shared/domain';
import { ownQuestions } from './measure.text.js';
import { NumberScale } from './NumberScale.js';

interface Props {
  questionnaire: Questionnaire;
  /** Which question, from 0. */
  place: number;
  value: number | null;
  error?: string | undefined;
  onChange: (value: number) => void;
}

/** One question with its answers; a published one in its own words and its own language. */
export function Question({ questionnaire, place, value, error, onChange }: Props) {
  if (questionnaire !== 'PHQ_9' && questionnaire !== 'GAD_7') {
    const { ask, low, high } = ownQuestions[questionnaire][place] ?? { ask: '', low: '', high: '' };
    return <NumberScale legend={ask} low={low} high={high} value={value} error={error} onChange={onChange} />;
  }
  const { language, text } = textToShow(PUBLISHED_TEXTS[questionnaire]);
  return (
    <RadioGroup
      legend={<span lang={language}>{text.items[place]}</span>}
      description={<span lang={language}>{text.lead}</span>}
      value={value ?? ''}
      error={error}
      onChange={(chosen: number) => onChange(chosen)}
    >
      {text.options.map((option, answer) => (
        <Radio key={option} value={answer}>
          <span lang={language}>{option}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
