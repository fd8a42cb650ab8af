import { DatePicker, useDatepicker } from '@navikt/ds-react/DatePicker';

interface Props {
  label: string;
  /** yyyy-mm-dd, or null for none. */
  value: string | null;
  /** The server's date, yyyy-mm-dd: where the calendar opens, and what it marks as today. */
  today: string;
  onChange: (date: string | null) => void;
  /** The first and the last day that can be chosen, yyyy-mm-dd. */
  from?: string;
  to?: string;
  description?: string;
  error?: string | undefined;
}

/** The picker speaks local midnight; the API speaks calendar dates. */
function toDate(value: string): Date {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return new Date(year, month - 1, day);
}

function toText(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A calendar date, typed (dd.mm.yyyy) or picked. */
export function DateField({ label, value, today, onChange, from, to, description, error }: Props) {
  const { datepickerProps, inputProps } = useDatepicker({
    today: toDate(today),
    defaultMonth: toDate(value ?? today),
    ...(from === undefined ? {} : { fromDate: toDate(from) }),
    ...(to === undefined ? {} : { toDate: toDate(to) }),
    ...(value === null ? {} : { defaultSelected: toDate(value) }),
    onDateChange: (date) => onChange(date === undefined ? null : toText(date)),
  });
  return (
    <DatePicker {...datepickerProps}>
      <DatePicker.Input {...inputProps} label={label} description={description} error={error} />
    </DatePicker>
  );
}
