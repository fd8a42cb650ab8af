import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import {
  AdviseConsultationDocument,
  ConsultationQueueDocument,
  type ConsultationQueueQuery,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { useRead } from '../../platform/read.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { distance, longDate } from '../../ui/show/dates.js';
import { categoryWords } from '../../ui/show/words.js';
import { Empty, Failed, Loading } from '../../ui/state/states.js';
import { deskText as text } from './desk.text.js';
import styles from './AdvicePage.module.css';
import { Team } from './Team.js';

type Asked = ConsultationQueueQuery['consultationQueue'][number];

function AdviseForm({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const act = useAct(AdviseConsultationDocument, { onDone: onClose });
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (words.trim() !== '') void act.run({ consultationId: asked.id, text: words.trim() });
  };
  return (
    <FormDialog
      title={text.adviseTitle}
      lead={asked.question}
      submit={text.send}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Textarea
        label={text.advice}
        description={text.adviceHelp}
        minRows={4}
        value={words}
        error={tried && words.trim() === '' ? text.missing : act.problem('text')}
        onChange={({ target }) => setWords(target.value)}
      />
      <ActFeedback act={act} shown={['text']} />
    </FormDialog>
  );
}

function Question({ asked, onAdvise }: { asked: Asked; onAdvise: () => void }) {
  const late = !asked.answered && asked.dueDate < asked.today;
  return (
    <li className={styles['item']}>
      <p className={styles['head']}>
        {text.due(longDate(asked.dueDate))}
        <Tag
          size="small"
          variant="moderate"
          data-color={asked.answered ? 'success' : late ? 'danger' : 'warning'}
        >
          {asked.answered ? text.answered : distance(asked.today, asked.dueDate)}
        </Tag>
      </p>
      <p className={styles['words']}>{asked.question}</p>
      {asked.material.map(({ category, text: words }) => (
        <p key={category} className={styles['quote']}>{`${categoryWords(category)}: ${words}`}</p>
      ))}
      <Team team={asked.team} />
      <p className={styles['about']}>{text.until(longDate(asked.lastDay))}</p>
      {!asked.answered && (
        <Button size="small" onClick={onAdvise}>
          {text.give}
        </Button>
      )}
    </li>
  );
}

/** The advisory doctor's desk: what is asked, by when, and what may be known. No way leads from here to a case. */
export function ConsultationDesk() {
  const { data, failed, again } = useRead(ConsultationQueueDocument, {});
  const [open, setOpen] = useState<string | null>(null);
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.title} />;
  const waiting = data.consultationQueue.filter(({ answered }) => !answered);
  const given = data.consultationQueue.filter(({ answered }) => answered);
  const asked = data.consultationQueue.find(({ id }) => id === open);
  return (
    <Page width="text">
      <div>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      <Section title={text.waiting}>
        {waiting.length === 0 && <Empty>{text.none}</Empty>}
        <ul className={styles['list']}>
          {waiting.map((it) => (
            <Question key={it.id} asked={it} onAdvise={() => setOpen(it.id)} />
          ))}
        </ul>
      </Section>
      {given.length > 0 && (
        <Section title={text.given}>
          <ul className={styles['list']}>
            {given.map((it) => (
              <Question key={it.id} asked={it} onAdvise={() => undefined} />
            ))}
          </ul>
        </Section>
      )}
      {asked !== undefined && <AdviseForm asked={asked} onClose={() => setOpen(null)} />}
    </Page>
  );
}
