import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState, type SubmitEvent } from 'react';
import { WritePreparationDocument, type InfoStrategyQuery } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { Section } from '../../ui/page/Section.js';
import { DoneNote } from '../../ui/state/DoneNote.js';
import { fieldWords, preparationText as text } from './info.text.js';
import styles from './Info.module.css';

interface Props {
  caseId: string;
  preparation: NonNullable<InfoStrategyQuery['infoStrategy']>['preparation'];
  sharedAt: string | null;
}

/** Two questions before the dialogue meeting, the citizen's own until they are shared. */
export function PreparationForm({ caseId, preparation, sharedAt }: Props) {
  const [eased, setEased] = useState(preparation?.eased ?? '');
  const [tasks, setTasks] = useState(preparation?.tasks ?? '');
  const [shared, setShared] = useState(sharedAt !== null);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  // As it stood when the form opened: what is written elsewhere meanwhile must show as a conflict.
  const [expectedVersion, setExpectedVersion] = useState(preparation?.version ?? 0);
  const act = useAct(WritePreparationDocument, {
    caseId,
    onDone: ({ version }) => {
      setSaved(true);
      setExpectedVersion(version ?? 0);
    },
  });
  const missing = eased.trim() === '' && tasks.trim() === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    setSaved(false);
    if (missing) return;
    const content = { eased: eased.trim() || null, tasks: tasks.trim() || null };
    void act.run({ caseId, expectedVersion, shared, ...content });
  };
  return (
    <Section title={text.title} lead={sharedAt === null ? text.lead : text.isShared(sharedAt)}>
      <form noValidate className={styles['form']} onSubmit={submit}>
        <Textarea
          label={text.eased}
          minRows={2}
          value={eased}
          error={tried && missing ? text.missing : act.problem('eased')}
          onChange={(event) => setEased(event.target.value)}
        />
        <Textarea
          label={text.tasks}
          minRows={2}
          value={tasks}
          error={act.problem('tasks')}
          onChange={(event) => setTasks(event.target.value)}
        />
        <Checkbox
          checked={shared}
          description={text.sharedHelp}
          onChange={(event) => setShared(event.target.checked)}
        >
          {text.shared}
        </Checkbox>
        <div>
          <Button type="submit" loading={act.sending}>
            {text.save}
          </Button>
        </div>
        {saved && <DoneNote>{text.saved}</DoneNote>}
        <ActFeedback act={act} shown={['eased', 'tasks']} label={fieldWords} />
      </form>
    </Section>
  );
}
