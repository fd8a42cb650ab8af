import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { Decider, MeasureType } from '@samtavle/shared/domain';
import { DECIDERS, mayAddress, MEASURE_TYPES } from '@samtavle/shared/domain';
import { isRecommending } from '@samtavle/shared/policy';
import { useState } from 'react';
import { GiveRecommendationDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { adviceText as text, deciderText, measureText } from './advice.text.js';
import type { AdviceRead } from './place.js';

/** Advice: to whom, about what, in which words. Mount it to open it. */
export function RecommendForm({ advice, onClose }: { advice: AdviceRead; onClose: () => void }) {
  const { caseId, viewer } = advice;
  const act = useAct(GiveRecommendationDocument, { caseId, onDone: onClose });
  const deciders = DECIDERS.filter((to) => isRecommending(viewer) && mayAddress(viewer, to));
  const open = advice.commissions.filter(({ answered }) => !answered);
  const [addressedTo, setTo] = useState<Decider>('NAV_LOCAL');
  const [measureType, setMeasure] = useState<MeasureType | null>(null);
  const [commissionId, setCommission] = useState<string | null>(open[0]?.id ?? null);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (words.trim() !== '')
      void act.run({ caseId, addressedTo, measureType, commissionId, text: words.trim() });
  };
  return (
    <FormDialog
      title={text.recommendTitle}
      lead={text.recommendLead}
      submit={text.send}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Textarea
        label={text.text}
        minRows={3}
        value={words}
        error={tried && words.trim() === '' ? text.missing : act.problem('text')}
        onChange={({ target }) => setWords(target.value)}
      />
      <RadioGroup
        legend={text.to}
        value={addressedTo}
        error={act.problem('addressedTo')}
        onChange={(value: Decider) => setTo(value)}
      >
        {deciders.map((to) => (
          <Radio key={to} value={to}>
            {deciderText[to]}
          </Radio>
        ))}
      </RadioGroup>
      <Select
        label={text.aboutMeasure}
        value={measureType ?? ''}
        error={act.problem('measureType')}
        onChange={({ target }) => setMeasure(MEASURE_TYPES.find((it) => it === target.value) ?? null)}
      >
        <option value="">{text.noMeasure}</option>
        {MEASURE_TYPES.map((it) => (
          <option key={it} value={it}>
            {measureText[it].name}
          </option>
        ))}
      </Select>
      {open.length > 0 && (
        <Select
          label={text.answers}
          value={commissionId ?? ''}
          error={act.problem('commissionId')}
          onChange={({ target }) => setCommission(target.value === '' ? null : target.value)}
        >
          <option value="">{text.noCommission}</option>
          {open.map((it) => (
            <option key={it.id} value={it.id}>
              {it.question}
            </option>
          ))}
        </Select>
      )}
      <ActFeedback act={act} shown={['text', 'addressedTo', 'measureType', 'commissionId']} />
    </FormDialog>
  );
}
