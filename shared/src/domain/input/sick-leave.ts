import { LOWEST_GRADE } from '../percent.js';
import { because, date, expectedVersion, id, inOrder, input, orNothing, whole } from './atoms.js';

const grade = whole(LOWEST_GRADE, 100, 'GRADE');

export const registerSickLeave = input({
  caseId: id,
  employerId: orNothing(id),
  fromDate: date,
  toDate: date,
  grade,
}).refine((it) => inOrder(it.fromDate, it.toDate), because('DATE_ORDER', 'toDate'));

export const changeSickLeave = input({ id, expectedVersion, toDate: date, grade });
