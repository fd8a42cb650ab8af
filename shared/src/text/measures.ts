import type { InstrumentCode, Outlook } from '../domain/measure/instrument-codes.js';

/** What each measure is called, in bokmål. */
export const instrumentNames: Readonly<Record<InstrumentCode, string>> = {
  RTW_SE: 'Mestringstro i jobb (RTW-SE)',
  WORK_HOPE: 'Arbeidshåp (Work Hope Scale)',
  GOAL_PLAN_DRIVE: 'Mål, plan og driv',
  EXPECTATION: 'Tro på å komme tilbake',
  WORK_ABILITY: 'Arbeidsevne nå',
  WEEKLY_CHECK: 'Ukesjekk',
  PHQ_9: 'PHQ-9',
  GAD_7: 'GAD-7',
  WSAS: 'WSAS',
  WHO_5: 'WHO-5',
};

export const outlookNames: Readonly<Record<Outlook, string>> = {
  POSITIVE: 'Jeg tror jeg kommer tilbake',
  UNCERTAIN: 'Jeg er usikker',
  NEGATIVE: 'Jeg tror ikke det går',
};
