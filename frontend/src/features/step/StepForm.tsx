import { useState } from 'react';
import {
  ChangeStepDocument,
  ProposeStepDocument,
  type BoardFieldsFragment as Board,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import type { Step } from './currentStep.js';
import { contentOf, draftOf, jobsNow, newDraft, type Content, type Draft, type Unreadable } from './draft.js';
import { isSickListed } from './sickListed.js';
import { StepFields } from './StepFields.js';
import { fieldWords, formText as text, valueWords } from './StepForm.text.js';

type Case = Pick<
  Board,
  'caseId' | 'viewer' | 'citizenName' | 'today' | 'steps' | 'employments' | 'sickLeave'
>;

const SHOWN = ['weekFrom', 'weeks', 'workPercent', 'hoursPerWeek', 'days', 'tasks', 'employerId'];

const UNREADABLE: Record<Unreadable, string> = {
  weeks: text.noWeeks,
  workPercent: text.noPercent,
  hoursPerWeek: text.noHours,
  tasks: text.noTasks,
};

interface Writing {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  errors: Partial<Record<string, string>>;
  submit: (send: (content: Content) => unknown) => void;
}

/** The draft and what is wrong with it, told once one has tried to send it. */
function useDraft(start: Draft): Writing {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const read = contentOf(draft);
  const unreadable = tried && 'unreadable' in read ? read.unreadable : [];
  return {
    draft,
    change: (change) => setDraft((now) => ({ ...now, ...change })),
    errors: Object.fromEntries(unreadable.map((field) => [field, UNREADABLE[field]])),
    submit: (send) => {
      setTried(true);
      if ('content' in read) send(read.content);
    },
  };
}

/** A new step, proposed by the citizen or the therapist. Mount it to open it. */
export function ProposeStep({ board, onClose }: { board: Case; onClose: () => void }) {
  const act = useAct(ProposeStepDocument, { caseId: board.caseId, onDone: onClose });
  const { draft, change, errors, submit } = useDraft(newDraft(board));
  const own = board.viewer === 'CITIZEN';
  return (
    <FormDialog
      title={text.proposeTitle}
      lead={own ? text.proposeOwnLead : text.proposeLead(board.citizenName)}
      submit={text.propose}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() =>
        submit((content) => act.run({ caseId: board.caseId, ...content, employerId: draft.employerId }))
      }
    >
      <StepFields
        draft={draft}
        onChange={change}
        today={board.today}
        sickListed={isSickListed(board)}
        jobs={jobsNow(board)}
        error={(field) => errors[field] ?? act.problem(field)}
      />
      <ActFeedback act={act} shown={SHOWN} />
    </FormDialog>
  );
}

/** An edit of a step; agreements on what stood there before fall away. Mount it to open it. */
export function ChangeStep({ board, step, onClose }: { board: Case; step: Step; onClose: () => void }) {
  // As it stood when the form was opened: what others change meanwhile is a conflict, and not overwritten unseen.
  const [read] = useState(step);
  const act = useAct(ChangeStepDocument, { caseId: board.caseId, onDone: onClose });
  const { draft, change, errors, submit } = useDraft(draftOf(read));
  return (
    <FormDialog
      title={text.changeTitle}
      lead={read.state === 'PROPOSED' ? text.changeLeadOpen : text.changeLead}
      submit={text.change}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() =>
        submit((content) => act.run({ id: read.id, expectedVersion: read.version, ...content }))
      }
    >
      <StepFields
        draft={draft}
        onChange={change}
        today={board.today}
        sickListed={read.needsGrant}
        jobs={[]}
        error={(field) => errors[field] ?? act.problem(field)}
      />
      <ActFeedback act={act} shown={SHOWN} label={fieldWords} value={valueWords} />
    </FormDialog>
  );
}
