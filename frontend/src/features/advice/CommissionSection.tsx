import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Tag } from '@navikt/ds-react/Tag';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { ArkArea, Commissioned } from '@samtavle/shared/domain';
import { ARK_AREAS, COMMISSIONED, SERVICES } from '@samtavle/shared/domain';
import { mayDo } from '@samtavle/shared/policy';
import { useState } from 'react';
import { CommissionServiceDocument, WithdrawCommissionDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Section } from '../../ui/page/Section.js';
import { addDays, longDate } from '../../ui/show/dates.js';
import { Empty } from '../../ui/state/states.js';
import { adviceText, areaText, commissionText as text, serviceName, serviceText } from './advice.text.js';
import styles from './AdvicePage.module.css';
import type { AdviceRead, PartProps } from './place.js';

/** How long a service usually gets to answer, in days. */
const USUAL_DAYS = 21;

function AskForm({ advice, onClose }: { advice: AdviceRead; onClose: () => void }) {
  const { caseId, today } = advice;
  const act = useAct(CommissionServiceDocument, { caseId, onDone: onClose });
  const [service, setService] = useState<Commissioned>('ARK');
  const [area, setArea] = useState<ArkArea | null>(null);
  const [question, setQuestion] = useState('');
  const [dueDate, setDue] = useState<string | null>(addDays(today, USUAL_DAYS));
  const [tried, setTried] = useState(false);
  const needsArea = service === 'ARK';
  const submit = () => {
    setTried(true);
    if (question.trim() === '' || dueDate === null || (needsArea && area === null)) return;
    void act.run({ caseId, service, area: needsArea ? area : null, question: question.trim(), dueDate });
  };
  return (
    <FormDialog
      title={text.ask}
      lead={text.lead}
      submit={adviceText.send}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label={text.service}
        description={`${serviceText[service].does} ${serviceText[service].limit}`}
        value={service}
        error={act.problem('service')}
        onChange={({ target }) => setService(COMMISSIONED.find((it) => it === target.value) ?? 'ARK')}
      >
        {COMMISSIONED.map((it) => (
          <option key={it} value={it}>
            {serviceName(it)}
          </option>
        ))}
      </Select>
      {needsArea && (
        <Select
          label={text.area}
          value={area ?? ''}
          error={tried && area === null ? text.missing : act.problem('area')}
          onChange={({ target }) => setArea(ARK_AREAS.find((it) => it === target.value) ?? null)}
        >
          <option value="">{text.choose}</option>
          {ARK_AREAS.map((it) => (
            <option key={it} value={it}>
              {areaText[it]}
            </option>
          ))}
        </Select>
      )}
      <Textarea
        label={text.question}
        minRows={3}
        value={question}
        error={tried && question.trim() === '' ? adviceText.missing : act.problem('question')}
        onChange={({ target }) => setQuestion(target.value)}
      />
      <DateField
        label={text.due}
        value={dueDate}
        today={today}
        error={tried && dueDate === null ? adviceText.missingDate : act.problem('dueDate')}
        onChange={setDue}
      />
      <ActFeedback act={act} shown={['service', 'area', 'question', 'dueDate']} />
    </FormDialog>
  );
}

/** The office takes back what it asked and nobody has answered. */
function TakeBack({ caseId, id, service }: { caseId: string; id: string; service: string }) {
  const [asks, setAsks] = useState(false);
  const act = useAct(WithdrawCommissionDocument, { caseId, onDone: () => setAsks(false) });
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        aria-label={text.takeBackOne(service)}
        onClick={() => setAsks(true)}
      >
        {text.takeBack}
      </Button>
      {asks && (
        <FormDialog
          title={text.takeBackOne(service)}
          lead={text.takeBackLead}
          submit={text.takeBack}
          sending={act.sending}
          onClose={() => setAsks(false)}
          onSubmit={() => void act.run({ id })}
        >
          <ActFeedback act={act} shown={[]} />
        </FormDialog>
      )}
    </>
  );
}

/** What local Nav has asked the services, how early ARK was asked, and what each service is. */
export function CommissionSection({ advice, acting }: PartProps) {
  const [asking, setAsking] = useState(false);
  const { commissions, weeksUntilArk, arkAsked, viewer } = advice;
  return (
    <Section
      title={text.title}
      lead={weeksUntilArk === null ? text.lead : text.weeks(weeksUntilArk, arkAsked)}
      actions={
        acting &&
        mayDo(viewer, 'COMMISSION_SERVICE') && (
          <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
            {text.ask}
          </Button>
        )
      }
    >
      {commissions.length === 0 && <Empty>{text.none}</Empty>}
      <ul className={styles['list']}>
        {commissions.map((it) => (
          <li key={it.id} className={styles['item']}>
            <p className={styles['head']}>
              {serviceName(it.service)}
              <Tag size="small" variant="moderate" data-color={it.answered ? 'success' : 'warning'}>
                {it.answered ? text.answered : text.open(longDate(it.dueDate))}
              </Tag>
            </p>
            <p className={styles['words']}>{it.question}</p>
            <p className={styles['about']}>
              {[it.area === null ? null : areaText[it.area], text.askedOn(longDate(it.askedOn))]
                .filter((one) => one !== null)
                .join(' · ')}
            </p>
            {acting && mayDo(viewer, 'COMMISSION_SERVICE') && !it.answered && (
              <TakeBack caseId={advice.caseId} id={it.id} service={serviceName(it.service)} />
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{text.aboutServices}</summary>
        <dl>
          {SERVICES.map((it) => (
            <div key={it}>
              <dt className={styles['what']}>{serviceText[it].name}</dt>
              <dd className={styles['words']}>{`${serviceText[it].does} ${serviceText[it].limit}`}</dd>
            </div>
          ))}
        </dl>
      </details>
      {asking && <AskForm advice={advice} onClose={() => setAsking(false)} />}
    </Section>
  );
}
