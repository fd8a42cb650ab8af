import type { Recipient } from '@samtavle/shared/policy';
import styles from './Portrait.module.css';

type Field = 'work' | 'health' | 'nav';

const FIELD: Record<Recipient, Field> = {
  THERAPIST: 'health',
  GP: 'health',
  NAV_LOCAL: 'nav',
  NAV_ADVISER: 'nav',
  JOB_SPECIALIST: 'nav',
  ADVISORY_DOCTOR: 'nav',
  EMPLOYER: 'work',
  PROSPECTIVE_EMPLOYER: 'work',
  SUPPORT_PERSON: 'work',
};

function initials(name: string): string {
  const parts = name.split(' ').filter((part) => part !== '');
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => part?.charAt(0) ?? '')
    .join('');
}

interface Props {
  name: string;
  role: Recipient;
  size?: 'small' | 'large';
}

/** A person as two letters; the name always stands beside, so this says nothing to those who can't see it. */
export function Portrait({ name, role, size = 'large' }: Props) {
  return (
    <span
      aria-hidden
      className={`${styles['portrait'] ?? ''} ${styles[FIELD[role]] ?? ''} ${styles[size] ?? ''}`}
    >
      {initials(name)}
    </span>
  );
}
