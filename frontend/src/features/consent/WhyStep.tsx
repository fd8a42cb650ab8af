import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { addMonths, CONSENT_MOST_MONTHS } from '@samtavle/shared/domain';
import { DateField } from '../../ui/form/DateField.js';
import { firstName } from '../../sharing/words.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { lastDay, WHYS, type Draft, type HowLong, type Missing, type Why } from './draft.js';
import { guideText as text } from './guide.text.js';
import type { Person } from './person.js';

interface Props {
  person: Person;
  draft: Draft;
  today: string;
  current: ConsentRecord | null;
  /** The presets, in the order of WHYS. */
  purposes: readonly string[];
  onChange: (part: Partial<Draft>) => void;
  missing: readonly Missing[];
  problem: (field: string) => string | undefined;
}

/** Why, and for how long. */
export function WhyStep({ person, draft, today, current, purposes, onChange, missing, problem }: Props) {
  const name = firstName(person.name);
  const longs: HowLong[] = [...(current?.validTo ? (['AS_NOW'] as const) : []), 'USUAL', 'CASE', 'DATE'];
  const longWords = (howLong: HowLong): string => {
    const day = lastDay({ ...draft, howLong }, today, current);
    return howLong === 'DATE' || day === null ? text.longs.DATE : text.longs[howLong](day);
  };
  return (
    <>
      <RadioGroup
        legend={text.why(name)}
        description={text.whyHelp(name)}
        value={draft.why ?? ''}
        error={missing.includes('why') ? text.noWhy : draft.why === 'OWN' ? undefined : problem('purpose')}
        data-field="why"
        onChange={(why: Why) => onChange({ why })}
      >
        {WHYS.map((why, at) => (
          <Radio key={why} value={why}>
            {why === 'OWN' ? text.own : purposes[at]}
          </Radio>
        ))}
      </RadioGroup>
      {draft.why === 'OWN' && (
        <Textarea
          label={text.ownLabel}
          minRows={2}
          maxLength={500}
          value={draft.own}
          error={missing.includes('own') ? text.noOwn : problem('purpose')}
          data-field="own"
          onChange={(event) => onChange({ own: event.target.value })}
        />
      )}
      <RadioGroup
        legend={text.howLong}
        description={text.howLongHelp}
        value={draft.howLong}
        error={draft.howLong === 'DATE' ? undefined : problem('validTo')}
        onChange={(howLong: HowLong) => onChange({ howLong })}
      >
        {longs.map((howLong) => (
          <Radio key={howLong} value={howLong}>
            {longWords(howLong)}
          </Radio>
        ))}
      </RadioGroup>
      {draft.howLong === 'DATE' && (
        <div data-field="date">
          <DateField
            label={text.date}
            value={draft.date}
            today={today}
            from={today}
            to={addMonths(today, CONSENT_MOST_MONTHS)}
            description={text.dateHelp}
            error={missing.includes('date') ? text.noDate : problem('validTo')}
            onChange={(date) => onChange({ date })}
          />
        </div>
      )}
    </>
  );
}
