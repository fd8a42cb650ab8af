import { EndParticipationDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { firstName } from '../../sharing/words.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import type { Person } from './person.js';
import { peopleText as text } from './sharing.text.js';

interface Props {
  person: Person;
  caseId: string;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Ends somebody's part in the case, asked once more. */
export function EndDialog({ person, caseId, onClose, onDone }: Props) {
  const end = useAct(EndParticipationDocument, { caseId, onDone: () => onDone(text.ended(person.name)) });
  return (
    <FormDialog
      title={text.endTitle(person.name)}
      lead={text.endLead(firstName(person.name))}
      submit={text.end}
      sending={end.sending}
      onClose={onClose}
      onSubmit={() => void end.run({ participantId: person.id })}
    >
      <ActFeedback act={end} />
    </FormDialog>
  );
}
