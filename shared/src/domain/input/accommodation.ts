import { because, date, expectedVersion, id, inOrder, input, LINE, orNothing, text } from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

const content = { text: text(LINE), fromDate: date, toDate: date, acknowledged };
const warns = warnsOf<{ text: string; acknowledged: boolean | null }>('text', () => 'ACCOMMODATION');

export const proposeAccommodation = input({ caseId: id, ...content, employerId: orNothing(id) })
  .refine((it) => inOrder(it.fromDate, it.toDate), because('DATE_ORDER', 'toDate'))
  .superRefine(warns);
export const changeAccommodation = input({ id, expectedVersion, ...content })
  .refine((it) => inOrder(it.fromDate, it.toDate), because('DATE_ORDER', 'toDate'))
  .superRefine(warns);

const act = { id, expectedVersion };

export const agreeAccommodation = input(act);
export const confirmAccommodation = input(act);
export const declineAccommodation = input(act);
export const endAccommodation = input(act);
