import { Button } from '@navikt/ds-react/Button';
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { ConflictDialog } from '../ui/form/ConflictDialog.js';
import type { Act } from './act.js';
import { HealthWarning } from './HealthWarning.js';
import { feedbackText as text } from './ActFeedback.text.js';

interface Props {
  act: Pick<
    Act<never>,
    | 'failed'
    | 'trouble'
    | 'retry'
    | 'sending'
    | 'problems'
    | 'warning'
    | 'saveAnyway'
    | 'reset'
    | 'conflict'
    | 'keepMine'
    | 'takeTheirs'
  >;
  /** Fields whose problems are shown at their own inputs, and so not here. */
  shown?: readonly string[];
  /** What a field of a conflict is called; the field's own name when left out. */
  label?: (field: string) => string;
  /** A stored value in words, for a conflict (an enum's code, a date); the value itself when left out. */
  value?: (field: string, value: string) => string;
}

/** A version's number says nothing to people; that it differs is the whole message of the dialog. */
function isShown({ field }: { field: string }): boolean {
  return field !== 'expectedVersion';
}

/** What came back from an act, put where the act's button is: lost answer, refusals, conflict. */
export function ActFeedback({
  act,
  shown = [],
  label = (field) => field,
  value = (_, given) => given,
}: Props) {
  const problems = act.problems.filter((problem) => !shown.includes(problem.field));
  const words = (field: string, given: string | null) => (given === null ? null : value(field, given));
  return (
    <>
      {act.failed && (
        <LocalAlert status="error" size="small">
          <LocalAlert.Content>
            <p style={{ margin: 0 }}>{text.failed[act.trouble ?? 'NO_ANSWER']}</p>
            <Button
              type="button"
              size="small"
              variant="secondary"
              loading={act.sending}
              onClick={() => void act.retry()}
            >
              {text.again}
            </Button>
          </LocalAlert.Content>
        </LocalAlert>
      )}
      {act.warning !== null && <HealthWarning act={act} words={act.warning} />}
      {problems.length > 0 && (
        <LocalAlert status="error" size="small">
          <LocalAlert.Content>
            {problems.map((problem) => (
              <div key={`${problem.field} ${problem.rule}`}>{problem.message}</div>
            ))}
          </LocalAlert.Content>
        </LocalAlert>
      )}
      {act.conflict !== null && (
        <ConflictDialog
          differences={act.conflict.fields.filter(isShown).map(({ field, mine, theirs }) => ({
            label: label(field),
            mine: words(field, mine),
            theirs: words(field, theirs),
          }))}
          sending={act.sending}
          keepMine={() => void act.keepMine()}
          takeTheirs={act.takeTheirs}
        />
      )}
    </>
  );
}
