import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { CommentFollowUpPlanDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { Section } from '../../ui/page/Section.js';
import { commentText as text } from './followUpPlan.text.js';
import styles from './FollowUpPlan.module.css';
import type { JobPlan } from './plan.js';

/** The citizen takes part in the plan with words of their own. */
export function CommentSection({ caseId, job }: { caseId: string; job: JobPlan }) {
  const { employerId, comment } = job;
  const [words, setWords] = useState(comment?.text ?? '');
  const [said, setSaid] = useState('');
  const save = useAct(CommentFollowUpPlanDocument, { caseId, onDone: () => setSaid(text.done) });
  return (
    <Section title={text.title} lead={text.lead}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          setSaid('');
          void save.run({ caseId, employerId, expectedVersion: comment?.version ?? 0, text: words });
        }}
      >
        <Textarea
          label={text.label}
          minRows={3}
          value={words}
          error={save.problem('text')}
          onChange={(event) => setWords(event.target.value)}
        />
        <ActFeedback act={save} shown={['text']} label={() => text.label} />
        <div className={styles['end']}>
          <Button type="submit" variant="secondary" loading={save.sending}>
            {text.save}
          </Button>
          <span role="status" className={styles['subtle']}>
            {said}
          </span>
        </div>
      </form>
    </Section>
  );
}
