import { useState } from 'react';
import { ChangeSickLeaveDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { shortDate } from '../../ui/show/dates.js';
import { GradeField, gradeFrom } from './GradeField.js';
import { sickLeaveText as text } from './gp.text.js';
import { SickLeaveFeedback } from './SickLeaveFeedback.js';
import type { Case, Period } from './RegisterSickLeave.js';

/** Another last day or grade for a sick leave. Mount it to open it. */
export function ChangeSickLeave({
  board,
  period,
  onClose,
}: {
  board: Case;
  period: Period;
  onClose: () => void;
}) {
  const act = useAct(ChangeSickLeaveDocument, { caseId: board.caseId, onDone: onClose });
  const [toDate, setTo] = useState<string | null>(period.toDate);
  const [written, setGrade] = useState(String(period.grade));
  const [tried, setTried] = useState(false);
  const grade = gradeFrom(written);
  const missing = (is: boolean, words: string) => (tried && is ? words : undefined);
  const submit = () => {
    setTried(true);
    if (toDate === null || grade === null) return;
    void act.run({ id: period.id, expectedVersion: period.version, toDate, grade });
  };
  return (
    <FormDialog
      title={text.changeTitle}
      lead={text.period(shortDate(period.fromDate), shortDate(period.toDate))}
      submit={text.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={submit}
    >
      <DateField
        label={text.to}
        value={toDate}
        onChange={setTo}
        today={board.today}
        error={missing(toDate === null, text.noTo) ?? act.problem('toDate')}
      />
      <GradeField
        written={written}
        onChange={setGrade}
        error={missing(grade === null, text.noGrade) ?? act.problem('grade')}
      />
      <SickLeaveFeedback act={act} />
    </FormDialog>
  );
}
