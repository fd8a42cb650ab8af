import type { RuleCode } from '../domain/input/rules.js';
import type { Phrases } from './language.js';

export const problemWordsEn: Phrases<RuleCode> = {
  REQUIRED: 'This must be filled in.',
  EMPTY: 'Write something here.',
  TOO_LONG: 'The text is too long. Write at most {max} characters.',
  CHARACTERS: 'The text has characters that cannot be used here. Please write it again.',
  UUID: 'Something went wrong with the page. Load it again.',
  CHOICE: 'Choose one of the answers.',
  DATE: 'Choose a valid date.',
  DATE_ORDER: 'The end date cannot be before the start date.',
  MONDAY: 'Choose a week. It starts on a Monday.',
  WEEKS_RANGE: 'Choose from 1 to 26 weeks.',
  WEEKDAY: 'Choose weekdays.',
  PERCENT_RANGE: 'Write a whole number from 0 to 100 per cent.',
  EMPLOYMENT_RANGE: 'Write the share of full time as a whole number from 1 to 100.',
  GRADE: 'Sick leave is from 20 to 100 per cent, in whole numbers.',
  HOURS_RANGE: 'Write how many hours it is a week.',
  LOAD_RANGE: 'Choose a number from 0 to 10.',
  ANSWER_RANGE: 'Choose one of the answers from {from} to {to}.',
  ANSWER_COUNT: 'There are {count} questions here. Answer those, neither more nor fewer.',
  SCORE_RANGE: 'Write a number from {from} to {to}, in steps of {step}.',
  VERSION: 'Something went wrong with the page. Load it again.',
  DUPLICATE: 'The same is chosen twice.',
  NOTHING_CHOSEN: 'Choose at least one.',
  OWNER_CATEGORY:
    'This role can only be responsible for what is shared together with the role itself. Choose another.',
  REASON_SHORT: 'Write a little more about why, at least {min} characters.',
  TEXT_VERSION: 'The consent text is renewed. Load the page and read the new text.',
  HEALTH_WORDS:
    'The text may tell of health: {words}. It can come to be shown to {roles}. Change it, or save it anyway.',
  TIME: 'Write the time as, for example, 13:30.',
  MINUTES_RANGE: 'Choose from 15 minutes to 7 hours and 30 minutes.',
  REFERRAL_GRADE:
    'State the sick-leave grade also when the person is not sick-listed: 0, or from 20 to 100 per cent.',
  WORK_GOAL_MISSING:
    'A treatment plan needs at least one goal at work. Treatment is to increase work ability, and without such a goal nobody can see whether it does.',
  TREATMENT_HOURS: 'Write the hours as a number above 0.',
  COURSE_NUMBER: 'The course has four sessions. Choose one of them.',
  METHOD_OR_WORDS: 'Choose one method from the list, or write it in your own words.',
  OUT_OF_ORDER: 'This cannot be before what must happen first. Choose a later date.',
  UNKNOWN_FIELD: 'Something went wrong with the page. Load it again.',
  INVALID: 'This cannot be saved as it is. Look over what you have written.',
  NOT_FOUND: 'We cannot find this. It may be gone, or you do not have access to it.',
  NOT_NOW: 'This cannot be done now. Something else must happen first, or it is already done.',
  ALREADY_THERE: 'This is there already.',
  ALREADY_DONE: 'This is already done.',
  OVERLAP: 'The weeks overlap another step. Choose other weeks.',
  PAST: 'The date has passed. Choose a later date.',
  FUTURE: 'The week has not begun yet.',
  DAY_TO_COME: 'The day has not come yet. Choose today or an earlier day.',
  BEFORE_BORN: 'The day is before the person was born. Choose a later day.',
  CEILING: 'So much cannot be shared with this role, not even with consent.',
  LEFT_CASE: 'This person no longer takes part in the case.',
  NOT_HEALTH_COOPERATION: 'This is not shared as health co-operation, so there is nothing to object to here.',
  TOO_FAR: 'Choose an earlier day. It cannot last so long.',
  AT_MOST_A_YEAR:
    'A consent can last at most one year from its first day, so that you can foresee what you agree to. You can renew it when the year is over.',
  TOO_MANY_LINKS:
    'You have ten links that wait for an answer. Withdraw one of them before you make a new one.',
  CITIZENS_LOGIN:
    'You are logged in from work. You open a case of your own when you log in as yourself, for example with ID-porten.',
  TOO_YOUNG:
    'You must be 16 to open a case of your own. From then on you decide about your health yourself (Patients’ and Users’ Rights Act § 4-3). Talk to an adult you trust, or to your GP.',
  SICK_LEAVE_OVERLAP:
    'There is already a sick note with another grade in these days ({from}–{to}, {grade} %). Choose other dates, or change the other first.',
  JOB_OVERLAP:
    'A job with this employer is already registered for this time. Choose other dates, or change the other first.',
  BEFORE_CASE: 'The week is too far back: the case had not begun. Choose a later week.',
  DECIDED_BY_NAV:
    'The activity requirement is assessed on the page “Frister”, where the reason is chosen too.',
  FOLLOWS_PATHWAY:
    'This follows what is recorded on the page “Behandling”, so it cannot be added, moved or changed by hand.',
  ISSUER_BY_EMPLOYEE: 'To dialogue meeting 1 the employee calls the issuer of the sick note.',
  NOT_YET: 'The date is still to come. Choose today or an earlier day.',
  RIGHT_FIRST: 'The DPS must have granted the right to care before the referral can be sent on.',
  WORK_PART_OPEN: 'The work part of the assessment must be completed first.',
  FEEDBACK_OPEN: 'The referrer has not had feedback yet. Give it first, or say why it does not apply.',
  COURSE_UNFINISHED: 'The course is not finished. Write why treatment starts now all the same.',
  NOT_PSYCHOLOGIST:
    'Only a psychologist or specialist psychologist may do the clinical assessment. The authorisation comes from the register.',
  NO_EMPLOYMENT:
    'The person concerned has not said that they work here. Then only they can add the employer.',
  AREA: 'Choose one of the areas when you ask ARK. The other services have no areas.',
  DECIDES_ON_ONE: 'Choose which advice the decision is about, or that it was made without any.',
  TAKES_PART: 'One of them takes part in the case and knows who it is. Choose somebody else.',
  TELLS_WHO: 'The text may tell who it is about: {words}. Write it in other words.',
  FUTURE_DAY: 'The day has not come yet. Choose an earlier date.',
  NO_AGREED_WORDS: 'Nothing is written yet about what may be said to an employer.',
  KEY_REUSED: 'Something went wrong with the page. Load it again and try once more.',
  TOO_MANY: 'Choose at most {max}.',
  ONLY_YOURS: 'This is never shared. It is yours alone.',
  DAY_AHEAD: 'Choose a day that has been.',
  GOAL_MISSING:
    'First the person must have a goal of keeping or finding work. The person writes or accepts it.',
  AGE_REASON: 'The person is 16 or 17. First write why it is useful now, at the line “Age”.',
};
