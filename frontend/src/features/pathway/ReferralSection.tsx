import { longDate } from '../../ui/show/dates.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { Doors } from './Doors.js';
import { Facts, Source } from './Facts.js';
import type { PartProps, Pathway } from './pathway.js';
import {
  channelText,
  pathwayText,
  referralStates,
  referralText as text,
  referrerText,
} from './pathway.text.js';
import { ReferralForm } from './ReferralForm.js';
import { AcceptForm, ForwardForm, RightForm, SendForm } from './ReferralSteps.js';

const first = (written: boolean) => [
  { act: 'sendReferral', label: text.send, Form: SendForm },
  { act: 'recordRight', label: text.right, Form: RightForm },
  { act: 'forwardReferral', label: text.forward, Form: ForwardForm },
  { act: 'acceptReferral', label: text.accept, Form: AcceptForm },
  { act: 'writeReferral', label: written ? text.change : text.write, Form: ReferralForm, quiet: written },
];

function rightWords({ right }: Pathway): string | null {
  if (right === null) return null;
  if (right.granted === null || right.decidedOn === null) return text.rightDue(right.dueDate);
  const outcome = right.granted ? text.granted : text.notGranted;
  return `${outcome}. ${text.decided(right.decidedBy ?? '', right.decidedOn)}`;
}

/** The referral with the form's fields, and what became of it. */
export function ReferralSection({ pathway, may }: PartProps) {
  const { referral, forwardedOn, channel, startDeadline, site, forms } = pathway;
  const form = forms.find(({ code }) => code === 'REFERRAL');
  return (
    <Section
      title={text.title}
      {...(referral !== null && { lead: referralStates[referral.state] })}
      actions={<Doors pathway={pathway} may={may} doors={first(referral !== null)} />}
    >
      {referral === null ? (
        <Empty>{text.none}</Empty>
      ) : (
        <Facts
          facts={[
            [text.referrer, text.by(referrerText[referral.referrerRole], referral.byName)],
            [text.health, referral.health],
            [text.work, referral.workSituation],
            [text.functioning, referral.functioning],
            [text.grade, text.gradeShown(referral.sickLeaveGrade)],
            [text.dps, referral.dpsName],
            [text.rightTitle, rightWords(pathway)],
            [text.deadline, startDeadline === null ? null : longDate(startDeadline.date)],
            [
              text.forward,
              forwardedOn === null || channel === null
                ? null
                : text.forwarded(forwardedOn, channelText[channel]),
            ],
            [text.site, site === null ? null : text.siteLine(site.providerName, site.place)],
          ]}
        />
      )}
      {form !== undefined && referral !== null && (
        <Source>{pathwayText.form(form.source, referral.formVersion)}</Source>
      )}
    </Section>
  );
}
