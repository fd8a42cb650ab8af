import { EndParticipationDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { endText as text } from './handover.text.js';

/** Leaving at once, without naming anybody. */
export function LeaveDialog({
  caseId,
  participantId,
  onClose,
}: {
  caseId: string;
  participantId: string;
  onClose: () => void;
}) {
  const end = useAct(EndParticipationDocument, { caseId });
  return (
    <FormDialog
      danger
      title={text.title}
      lead={text.lead}
      submit={text.submit}
      sending={end.sending}
      onClose={onClose}
      onSubmit={() => void end.run({ participantId })}
    >
      <ActFeedback act={end} />
    </FormDialog>
  );
}
