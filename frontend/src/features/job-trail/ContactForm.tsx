import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import type { ContactChannel, ContactOutcome, ToldEmployer } from '@samtavle/shared/domain';
import { CONTACT_CHANNELS, CONTACT_OUTCOMES, TOLD_EMPLOYER } from '@samtavle/shared/domain';
import { useState } from 'react';
import { LogContactDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { channelText, outcomeText, toldText, trailText as text } from './jobTrail.text.js';

interface Props {
  trail: { caseId: string; today: string };
  onClose: () => void;
}

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

/** A contact with an employer: when, how, with whom, what came of it, and how much was said. Mount it to open it. */
export function ContactForm({ trail: { caseId, today }, onClose }: Props) {
  const act = useAct(LogContactDocument, { caseId, onDone: onClose });
  const [onDate, setDate] = useState<string | null>(today);
  const [channel, setChannel] = useState<ContactChannel>('VISIT');
  const [employerName, setEmployer] = useState('');
  const [contactName, setContact] = useState('');
  const [outcome, setOutcome] = useState<ContactOutcome>('TALK_AGAIN');
  const [told, setTold] = useState<ToldEmployer>('NOTHING');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (onDate === null || employerName.trim() === '') return;
    void act.run({
      caseId,
      onDate,
      channel,
      employerName: employerName.trim(),
      contactName: orNull(contactName),
      outcome,
      told,
      note: orNull(note),
    });
  };
  return (
    <FormDialog
      title={text.logTitle}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <DateField
        label={text.onDate}
        value={onDate}
        today={today}
        error={tried && onDate === null ? text.missingDate : act.problem('onDate')}
        onChange={setDate}
      />
      <Select
        label={text.channel}
        value={channel}
        error={act.problem('channel')}
        onChange={({ target }) => setChannel(CONTACT_CHANNELS.find((it) => it === target.value) ?? 'VISIT')}
      >
        {CONTACT_CHANNELS.map((it) => (
          <option key={it} value={it}>
            {channelText[it]}
          </option>
        ))}
      </Select>
      <TextField
        label={text.employer}
        value={employerName}
        error={tried && employerName.trim() === '' ? text.missing : act.problem('employerName')}
        onChange={({ target }) => setEmployer(target.value)}
      />
      <TextField
        label={text.contactName}
        value={contactName}
        error={act.problem('contactName')}
        onChange={({ target }) => setContact(target.value)}
      />
      <Select
        label={text.outcome}
        value={outcome}
        error={act.problem('outcome')}
        onChange={({ target }) =>
          setOutcome(CONTACT_OUTCOMES.find((it) => it === target.value) ?? 'TALK_AGAIN')
        }
      >
        {CONTACT_OUTCOMES.map((it) => (
          <option key={it} value={it}>
            {outcomeText[it]}
          </option>
        ))}
      </Select>
      <RadioGroup
        legend={text.told}
        value={told}
        error={act.problem('told')}
        onChange={(value: ToldEmployer) => setTold(value)}
      >
        {TOLD_EMPLOYER.map((it) => (
          <Radio key={it} value={it} description={toldText[it].help}>
            {toldText[it].title}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={text.note}
        minRows={2}
        value={note}
        error={act.problem('note')}
        onChange={({ target }) => setNote(target.value)}
      />
      <ActFeedback
        act={act}
        shown={['onDate', 'channel', 'employerName', 'contactName', 'outcome', 'told', 'note']}
      />
    </FormDialog>
  );
}
