import {
  because,
  date,
  expectedVersion,
  id,
  inOrder,
  input,
  orNothing,
  SHORT,
  textOrNothing,
  whole,
} from './atoms.js';

const percent = whole(1, 100, 'EMPLOYMENT_RANGE');
const detail = {
  jobTitle: textOrNothing(SHORT),
  workplace: textOrNothing(SHORT),
  leaderName: textOrNothing(SHORT),
};

export const registerEmployment = input({
  caseId: id,
  organisationId: id,
  percent,
  fromDate: date,
  toDate: orNothing(date),
  ...detail,
}).refine((it) => inOrder(it.fromDate, it.toDate), because('DATE_ORDER', 'toDate'));

export const changeEmployment = input({ id, expectedVersion, percent, toDate: orNothing(date), ...detail });
