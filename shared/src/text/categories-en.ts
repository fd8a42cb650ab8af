import type { Category } from '../policy/categories.js';
import type { CategoryWords } from './category-words.js';

export const categoriesEn: Record<Category, CategoryWords> = {
  PARTICIPANTS: {
    title: 'Who takes part',
    the: 'who takes part',
    examples: 'Name, role and workplace of those on the case.',
    not: 'That a therapist or a specialist from Nav takes part. That follows “Treatment” and “Follow-up from Nav”.',
  },
  EMPLOYMENT: {
    title: 'Employment',
    the: 'the employment',
    examples: 'Employer, job, per cent, workplace and manager.',
    not: 'Pay and personnel matters.',
  },
  SICK_LEAVE: {
    title: 'Sick leave',
    the: 'the sick leave',
    examples: 'How many per cent sick-listed, the dates, and who issued the note.',
    not: 'The diagnosis.',
  },
  PLAN: {
    title: 'Plan and steps',
    the: 'the plan',
    examples: 'Work goals, steps with work per cent, tasks, deadlines and reviews.',
    not: 'How the week felt, private notes, and goals in life otherwise.',
  },
  ACCOMMODATION: {
    title: 'Accommodation',
    the: 'the accommodations',
    examples: 'What is agreed on tasks, hours, place and equipment, with an end date.',
    not: 'Why it is needed.',
  },
  FUNCTION: {
    title: 'Function at work',
    the: 'function at work',
    examples: 'Tasks that go well, tasks that go with adaptation, and tasks that do not go yet.',
    not: 'Causes, symptoms and diagnosis.',
  },
  MEETING: {
    title: 'Meetings',
    the: 'the meetings',
    examples: 'Time, place and agenda of meetings, and minutes that are shared.',
    not: 'Private preparations and draft minutes.',
  },
  BARRIER_WORK: {
    title: 'Barriers at work',
    the: 'barriers at work',
    examples: 'What makes it hard to work at the workplace, in neutral words.',
    not: 'Personal barriers.',
  },
  BARRIER_PERSONAL: {
    title: 'Personal barriers',
    the: 'personal barriers',
    examples: 'Thoughts, habits and complaints that make it hard to work.',
    not: 'What is said in talks with a therapist.',
  },
  INFO_STRATEGY: {
    title: 'Information strategy',
    the: 'the information strategy',
    examples: 'What is said to whom, how much, and in which words.',
    not: 'What is to be said to others than those the text is written for.',
  },
  TREATMENT: {
    title: 'Treatment',
    the: 'the treatment',
    examples: 'Referral, provider, method, hours, course and a short treatment plan.',
    not: 'What is said in sessions. The medical record is not in Samtavle.',
  },
  WORK_MEASURES: {
    title: 'Answers on work and coping',
    the: 'answers on work and coping',
    examples: 'Self-efficacy, expectation of returning, and work ability over time.',
    not: 'Answers on symptoms.',
  },
  SYMPTOM_MEASURES: {
    title: 'Answers on symptoms',
    the: 'answers on symptoms',
    examples: 'Forms on low mood, worry, sleep and well-being over time.',
    not: 'What is said in talks with a therapist.',
  },
  DIAGNOSIS: {
    title: 'Diagnosis',
    the: 'the diagnosis',
    examples: 'Diagnosis and what kind of complaint it is.',
    not: 'The medical record.',
  },
  SAFETY: {
    title: 'Safety',
    the: 'safety',
    examples: 'Tasks for health staff when someone may be in danger.',
    not: 'The medical record.',
  },
  NAV: {
    title: 'Follow-up from Nav',
    the: 'the follow-up from Nav',
    examples: 'Needs assessment, measures, benefits, advice and decisions.',
    not: 'Other matters with Nav.',
  },
  PERSONAL: {
    title: 'Personal goals and thoughts',
    the: 'personal goals and thoughts',
    examples: 'What matters, goals in life otherwise, thoughts and experiences of coping.',
    not: 'Notes on the week. They are only for the one who writes them.',
  },
};
