import type { Act } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { shortDate } from '../../ui/show/dates.js';
import { fieldWords } from './gp.text.js';

/** What came back from registering or changing a sick leave. */
export function SickLeaveFeedback({ act }: { act: Act<never> }) {
  return (
    <ActFeedback
      act={act}
      shown={['fromDate', 'toDate', 'grade']}
      label={fieldWords}
      value={(field, value) => (field === 'grade' ? `Sykmeldt ${value} %` : shortDate(value))}
    />
  );
}
