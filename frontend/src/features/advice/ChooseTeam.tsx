import { Chips } from '@navikt/ds-react/Chips';
import { Select } from '@navikt/ds-react/Select';
import { useState } from 'react';
import { FindPerson, type Staff } from '../../sharing/FindPerson.js';
import { roleWords } from '../../ui/show/words.js';
import { consultationText as text } from './advice.text.js';

export type Adviser = Pick<Staff, 'personId' | 'name' | 'title'>;

/** Who can be asked for advice without knowing whom it is about. */
const ROLES = ['ADVISORY_DOCTOR', 'NAV_ADVISER'] as const;

interface Props {
  caseId: string;
  team: readonly Adviser[];
  error: string | undefined;
  onChange: (team: readonly Adviser[]) => void;
}

/** Finds those who are asked, one after another. */
export function ChooseTeam({ caseId, team, error, onChange }: Props) {
  const [role, setRole] = useState<(typeof ROLES)[number]>('ADVISORY_DOCTOR');
  return (
    <>
      <Select
        label={text.who}
        description={text.whoHelp}
        value={role}
        onChange={({ target }) => setRole(ROLES.find((one) => one === target.value) ?? role)}
      >
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {roleWords(one)}
          </option>
        ))}
      </Select>
      <FindPerson
        key={`${role} ${String(team.length)}`}
        caseId={caseId}
        role={role}
        byCitizen={false}
        chosen={null}
        error={error}
        leaveOut={({ personId }) => team.some((one) => one.personId === personId)}
        onChoose={(staff) => {
          if (staff !== null) onChange([...team, staff]);
        }}
      />
      {team.length > 0 && (
        <Chips aria-label={text.team}>
          {team.map((one) => (
            <Chips.Removable
              key={one.personId}
              onClick={() => onChange(team.filter(({ personId }) => personId !== one.personId))}
            >
              {one.title === null ? one.name : `${one.name}, ${one.title}`}
            </Chips.Removable>
          ))}
        </Chips>
      )}
    </>
  );
}
