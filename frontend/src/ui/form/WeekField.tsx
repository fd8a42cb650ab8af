import { Select } from '@navikt/ds-react/Select';
import { addDays, mondayOf } from '../show/dates.js';
import { formText as text } from './form.text.js';

/** Weeks ahead one can choose from: half a year. */
const WEEKS = 27;

interface Props {
  label: string;
  /** The week's Monday, yyyy-mm-dd. */
  value: string;
  onChange: (monday: string) => void;
  /** The server's date, yyyy-mm-dd. */
  today: string;
  error?: string | undefined;
}

/** A week, in words: "Uke 49 (30. nov.)". A week already chosen that lies behind stays choosable. */
export function WeekField({ label, value, onChange, today, error }: Props) {
  const thisWeek = mondayOf(today);
  const ahead = Array.from({ length: WEEKS }, (_, week) => addDays(thisWeek, week * 7));
  const weeks = ahead.includes(value) ? ahead : [value, ...ahead].sort();
  const near = (monday: string) => {
    if (monday === thisWeek) return ` – ${text.thisWeek}`;
    return monday === addDays(thisWeek, 7) ? ` – ${text.nextWeek}` : '';
  };
  return (
    <Select label={label} value={value} error={error} onChange={(event) => onChange(event.target.value)}>
      {weeks.map((monday) => (
        <option key={monday} value={monday}>
          {text.week(monday) + near(monday)}
        </option>
      ))}
    </Select>
  );
}
