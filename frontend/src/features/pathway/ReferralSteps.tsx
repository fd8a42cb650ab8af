import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { useState } from 'react';
import {
  AcceptReferralDocument,
  ForwardReferralDocument,
  RecordRightDocument,
  SendReferralDocument,
  type ForwardChannel,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { DateField } from '../../ui/form/DateField.js';
import { DayForm, Words } from './forms.js';
import type { Pathway } from './pathway.js';
import { channelText, pathwayText, referralText as text } from './pathway.text.js';
import { SiteField } from './ProviderField.js';

export interface FormProps {
  pathway: Pathway;
  onClose: () => void;
}

export function SendForm({ pathway: { caseId, today }, onClose }: FormProps) {
  const act = useAct(SendReferralDocument, { caseId, onDone: onClose });
  const [receivedOn, setReceived] = useState<string | null>(null);
  return (
    <DayForm
      title={text.send}
      lead={text.sendLead}
      submit={text.send}
      label={text.sentOn}
      today={today}
      act={act}
      send={(on) => void act.run({ caseId, on, receivedOn })}
      onClose={onClose}
    >
      {() => (
        <DateField
          label={text.received}
          description={text.receivedHelp}
          value={receivedOn}
          today={today}
          onChange={setReceived}
          error={act.problem('receivedOn')}
        />
      )}
    </DayForm>
  );
}

export function RightForm({ pathway: { caseId, today }, onClose }: FormProps) {
  const act = useAct(RecordRightDocument, { caseId, onDone: onClose });
  const [granted, setGranted] = useState<boolean | null>(null);
  const [startDeadline, setDeadline] = useState<string | null>(null);
  const [decidedBy, setDecidedBy] = useState('');
  const ready = granted !== null && decidedBy.trim() !== '' && (!granted || startDeadline !== null);
  return (
    <DayForm
      title={text.right}
      lead={text.rightLead}
      submit={pathwayText.save}
      today={today}
      act={act}
      ready={ready}
      send={(on) =>
        void act.run({
          caseId,
          on,
          granted: granted === true,
          startDeadline: granted === true ? startDeadline : null,
          decidedBy: decidedBy.trim(),
        })
      }
      onClose={onClose}
    >
      {(tried) => (
        <>
          <RadioGroup
            legend={text.grantedQuestion}
            value={granted ?? ''}
            error={tried && granted === null ? pathwayText.missing : act.problem('granted')}
            onChange={(value: boolean) => setGranted(value)}
          >
            <Radio value={true}>{text.granted}</Radio>
            <Radio value={false}>{text.notGranted}</Radio>
          </RadioGroup>
          {granted === true && (
            <DateField
              label={text.deadline}
              value={startDeadline}
              today={today}
              onChange={setDeadline}
              error={
                act.problem('startDeadline') ??
                (tried && startDeadline === null ? pathwayText.dayMissing : undefined)
              }
            />
          )}
          <Words
            label={text.decidedBy}
            help={text.decidedByHelp}
            value={decidedBy}
            onChange={setDecidedBy}
            problem={act.problem('decidedBy')}
            required={tried}
            short
          />
        </>
      )}
    </DayForm>
  );
}

export function ForwardForm({ pathway: { caseId, today }, onClose }: FormProps) {
  const act = useAct(ForwardReferralDocument, { caseId, onDone: onClose });
  const [channel, setChannel] = useState<ForwardChannel>('ELECTRONIC');
  return (
    <DayForm
      title={text.forward}
      submit={pathwayText.save}
      today={today}
      act={act}
      send={(on) => void act.run({ caseId, on, channel })}
      onClose={onClose}
    >
      {() => (
        <RadioGroup
          legend={text.channel}
          value={channel}
          onChange={(value: ForwardChannel) => setChannel(value)}
        >
          <Radio value="ELECTRONIC">{channelText.ELECTRONIC}</Radio>
          <Radio value="LETTER">{channelText.LETTER}</Radio>
        </RadioGroup>
      )}
    </DayForm>
  );
}

export function AcceptForm({ pathway: { caseId, today }, onClose }: FormProps) {
  const act = useAct(AcceptReferralDocument, { caseId, onDone: onClose });
  const [siteId, setSite] = useState('');
  return (
    <DayForm
      title={text.accept}
      submit={text.accept}
      today={today}
      act={act}
      ready={siteId !== ''}
      send={(on) => void act.run({ caseId, on, siteId })}
      onClose={onClose}
    >
      {(tried) => (
        <SiteField
          label={text.site}
          value={siteId}
          onChange={setSite}
          error={act.problem('siteId') ?? (tried && siteId === '' ? pathwayText.missing : undefined)}
        />
      )}
    </DayForm>
  );
}
