import { PencilIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { handedTo } from '@samtavle/shared/domain';
import { useState } from 'react';
import { WithdrawMessageDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { Section } from '../../ui/page/Section.js';
import { audienceText, infoText as text, levelText, speakerOther, speakerText } from './info.text.js';
import { LineForm } from './LineForm.js';
import { PublishDialog } from './PublishDialog.js';
import styles from './Info.module.css';
import type { Line, Message, Recipient } from './strategy.js';

interface Props {
  caseId: string;
  own: boolean;
  line: Line;
  messages: readonly Message[];
  recipients: readonly Recipient[];
  mayWrite: boolean;
}

function Handed({ caseId, message, line }: { caseId: string; message: Message; line: Line }) {
  const act = useAct(WithdrawMessageDocument, { caseId });
  const name = message.toName ?? '';
  return (
    <div className={styles['handed']}>
      <p className={styles['text']}>{text.published(name, message.publishedAt)}</p>
      {message.words !== line.words && <p className={styles['subtle']}>{text.changedSince}</p>}
      <Button
        size="small"
        variant="tertiary"
        className={styles['flush'] ?? ''}
        aria-label={text.takeBackFrom(name)}
        loading={act.sending}
        onClick={() => void act.run({ id: message.id })}
      >
        {text.takeBack}
      </Button>
      <ActFeedback act={act} />
    </div>
  );
}

/** One audience's row: the words first, then how, by whom, when, and what is not to be said. */
export function InfoLine({ caseId, own, line, messages, recipients, mayWrite }: Props) {
  const [open, setOpen] = useState<'CHANGE' | 'PUBLISH' | null>(null);
  const { audience, level, words, saidBy, saidWhen, notSaid } = line;
  const possible = recipients.filter(({ role }) => role === handedTo(audience));
  const facts = [
    { name: text.by, value: (own ? speakerText : speakerOther)[saidBy] },
    { name: text.when, value: saidWhen },
    { name: text.notSaid, value: notSaid },
  ];
  return (
    <Section
      title={audienceText[audience].name}
      actions={
        mayWrite && (
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<PencilIcon aria-hidden />}
            aria-label={text.changeOf(audienceText[audience].to)}
            onClick={() => setOpen('CHANGE')}
          />
        )
      }
    >
      <div>
        <Tag size="small" variant="moderate" data-color="neutral">
          {levelText[level].name}
        </Tag>
      </div>
      {words !== null && <blockquote className={styles['words']}>{words}</blockquote>}
      <dl className={styles['facts']}>
        {facts
          .filter(({ value }) => value !== null)
          .map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {messages.map((message) => (
        <Handed key={message.id} caseId={caseId} message={message} line={line} />
      ))}
      {own && mayWrite && words !== null && level !== 'NOTHING' && (
        <div>
          <Button
            size="small"
            variant="secondary"
            aria-label={(messages.length === 0 ? text.publishOf : text.publishAgainOf)(
              audienceText[audience].to,
            )}
            onClick={() => setOpen('PUBLISH')}
          >
            {messages.length === 0 ? text.publish : text.publishAgain}
          </Button>
        </div>
      )}
      {open === 'CHANGE' && <LineForm caseId={caseId} line={line} onClose={() => setOpen(null)} />}
      {open === 'PUBLISH' && (
        <PublishDialog caseId={caseId} line={line} recipients={possible} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
