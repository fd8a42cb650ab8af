import { because, date, expectedVersion, id, inOrder, input, LINE, orNothing, text } from './atoms.js';

const content = { text: text(LINE), fromDate: date, toDate: date };

export const proposeAccommodation = input({ caseId: id, ...content, employerId: orNothing(id) }).refine(
  (it) => inOrder(it.fromDate, it.toDate),
  because('DATE_ORDER', 'toDate'),
);
export const changeAccommodation = input({ id, expectedVersion, ...content }).refine(
  (it) => inOrder(it.fromDate, it.toDate),
  because('DATE_ORDER', 'toDate'),
);

const act = { id, expectedVersion };

export const agreeAccommodation = input(act);
export const confirmAccommodation = input(act);
export const declineAccommodation = input(act);
export const endAccommodation = input(act);
