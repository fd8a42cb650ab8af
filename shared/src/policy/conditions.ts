import type { FloorEvent } from './rule.js';

/**
 * What a remark of the reviewed matrix means for the rule. FLOOR: the floor stands only on this fact, in the data of the rule.
 * INVITED: an invitation to the meeting itself, and for minutes who took part, decide row by row (`app.invited`,
 * `app.given_minutes`). AUTHOR: the one who wrote sees it. ACT: who may do which act decides (`acts.ts`). NONE: it says
 * nothing about when.
 */
export type NoteMeaning =
  | { readonly by: 'FLOOR'; readonly floorFrom: FloorEvent }
  | { readonly by: 'INVITED' | 'AUTHOR' | 'ACT' | 'NONE'; readonly why: string };

/** Words with which a remark can make what it says depend on something. */
export const CONDITION_WORDS =
  /\b(only|while|from|until|till|before|after|unless|as long as|as far as|once|when|whenever|during|if|except)\b/iu;

/** Every remark of the matrix, decided on. A remark that is not here fails the test of the matrix. */
export const NOTE_MEANINGS: Readonly<Record<string, NoteMeaning>> = {
  'by law from the day the follow-up plan is sent (4 weeks)': {
    by: 'FLOOR',
    floorFrom: 'FOLLOW_UP_PLAN_SENT',
  },
  'STATUTORY READ from 7 days before dialogue meeting 2 or 3 (the employer must send the updated plan)': {
    by: 'FLOOR',
    floorFrom: 'WEEK_BEFORE_MEETING',
  },
  'only while commissioned by the local office on this case': { by: 'FLOOR', floorFrom: 'COMMISSIONED' },
  "SUMMARY = time, place and agenda of the meetings this person is invited to; minutes need consent, but the minutes of dialogue meetings 2 and 3 go to those who took part (READ, NAV's practice; an absent doctor only with consent)":
    {
      by: 'INVITED',
      why: 'an invitation opens its own meeting and no other; minutes by who took part in meetings 2 and 3, else by consent',
    },
  'filtered per person: an entry that reveals health or a NAV service (psychologist, DPS, SFJ, IPS) follows TREATMENT or NAV for this recipient':
    { by: 'NONE', why: 'which category an entry has is its role’s (participantCategory)' },
  'grade and dates only': { by: 'NONE', why: 'how much: the level is SUMMARY, and more is stored elsewhere' },
  "co-authors the plan with the citizen; a step becomes active only with the citizen's approval": {
    by: 'ACT',
    why: 'ACCEPT_STEP is the citizen’s alone, and a step that is not accepted is seen from CONTRIBUTE',
  },
  'hours wanted, nothing about sickness (aml § 9-3)': { by: 'NONE', why: 'how much: the level is SUMMARY' },
  "with consent, as the owner of the product asks; the employer's own items stay its own (see: authorship)": {
    by: 'AUTHOR',
    why: 'without consent one sees what one wrote oneself',
  },
  'co-author when consented': {
    by: 'NONE',
    why: 'consent itself: there is no floor, and the ceiling is CONTRIBUTE',
  },
  'sees only the sentence published to them, which is an item of its own': {
    by: 'NONE',
    why: 'the category is never shared; the sentence is another row, published by the citizen',
  },
  'a trend word only': { by: 'NONE', why: 'how much: the level is SUMMARY, and the numbers are from READ' },
  'NAV has it from the sick note outside the board': {
    by: 'NONE',
    why: 'why consent may give READ; no floor',
  },
  'a measure the employer is party to is an ACCOMMODATION item': {
    by: 'NONE',
    why: 'which category such a measure has (measure_party)',
  },
};
