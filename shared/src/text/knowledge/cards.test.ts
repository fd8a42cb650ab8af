import { describe, expect, test } from '@jest/globals';
import { healthWordsIn } from '../../domain/health-words.js';
import { IDEAS_FOR_RISK, WORKPLACE_RISKS } from '../../domain/workplace-risk.js';
import type { Recipient } from '../../policy/recipients.js';
import { RECIPIENTS } from '../../policy/recipients.js';
import { ruleFor } from '../../policy/matrix.js';
import { ownWords } from '../own.js';
import { cardsFor, KNOWLEDGE_CARDS } from './cards.js';

const card = (id: string) => {
  const found = KNOWLEDGE_CARDS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is no card`);
  return found;
};
const wordsOf = (it: object): string => JSON.stringify(Object.values(it));

describe('every card', () => {
  test('[1.1] has its source by name and the day it was looked at', () => {
    for (const { source, checkedOn } of KNOWLEDGE_CARDS) {
      expect(source.length).toBeGreaterThan(5);
      expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    expect(card('ONE_IN_THREE')).toMatchObject({
      claim: expect.stringContaining('hver tredje'),
      source: expect.stringContaining('Diakonhjemmet'),
    });
    expect(new Set(KNOWLEDGE_CARDS.map(({ id }) => id)).size).toBe(KNOWLEDGE_CARDS.length);
  });

  test('says nowhere that sharing makes anyone return sooner', () => {
    for (const one of KNOWLEDGE_CARDS)
      expect(wordsOf(one)).not.toMatch(/\bdel(e|ing|er)\b.*(raskere|tidligere|fortere)/i);
  });
});

test('[2.3] Lagerveld 2012: quasi-experimental, 168, full return 65 days and partial 12 days earlier', () => {
  const lagerveld = card('LAGERVELD_2012');
  expect(lagerveld).toMatchObject({
    design: expect.stringContaining('Kvasi-eksperimentell'),
    n: '168 sykmeldte',
  });
  expect(lagerveld.claim).toMatch(/begge gruppene.*65 dager.*12 dager/);
  expect(lagerveld.caveat).toMatch(/trukket lodd/);
});

test('[2.4] Kröger 2015 with its design as both sources tell it and 26 patients, Cullen 2017 as an overview of 36 studies', () => {
  expect(card('KROGER_2015')).toMatchObject({
    design: expect.stringMatching(/RCT.*matchede/),
    n: expect.stringContaining('26'),
    caveat: expect.stringMatching(/Liten studie.*ikke hele artikkelen/),
  });
  expect(card('CULLEN_2017')).toMatchObject({ design: expect.stringContaining('oversikt'), n: '36 studier' });
});

test('[2.2] for severe disorders and long benefits: strong evidence for IPS, with its source', () => {
  expect(card('SEVERE_IPS')).toMatchObject({ claim: expect.stringMatching(/sterk evidens.*IPS/) });
});

test('[4.11] every risk at work has at least one kind of adaptation, with words', () => {
  expect(WORKPLACE_RISKS).toHaveLength(7);
  for (const risk of WORKPLACE_RISKS) {
    expect(ownWords.risks[risk]).toBeTruthy();
    expect(IDEAS_FOR_RISK[risk].length).toBeGreaterThan(0);
    for (const idea of IDEAS_FOR_RISK[risk]) expect(ownWords.ideas[idea]).toBeTruthy();
  }
});

test('[4.12] that work helps most is never told without what can make it harm', () => {
  const helps = card('VAN_DER_NOORDT_2014');
  expect(helps.claim).toMatch(/For de fleste.*Langt fravær kan/);
  for (const nuance of ['mening', 'rytme', 'være sammen med', 'står for', 'tilpasset', 'lære', 'bestemme'])
    expect(helps.caveat).toContain(nuance);
});

test('[4.17] 91 % of the heads of DPS units, with the source', () => {
  expect(card('UNIT_HEADS')).toMatchObject({
    claim: expect.stringContaining('91 %'),
    source: expect.stringContaining('Nav'),
  });
});

test('[4.19] associated with, in no causal words', () => {
  const { claim, caveat } = card('ASSOCIATED');
  expect(claim).toContain('forbundet med');
  expect(claim).not.toMatch(/gir|fører til|gjør|virker|årsak|reduserer|forbedrer|på grunn av/i);
  expect(caveat).toContain('hva som kommer først');
});

test('[4.20] three myths, each with what is said instead', () => {
  const myths = KNOWLEDGE_CARDS.flatMap((one) => (one.kind === 'MYTH' ? [one] : []));
  expect(myths.map(({ id }) => id)).toEqual(['WORK_WORSENS', 'SYMPTOMS_DECIDE', 'TRAIN_FIRST']);
  for (const { myth, claim } of myths) expect(claim).not.toBe(myth);
  expect(card('TRAIN_FIRST').claim).toContain('først jobb, så trening');
});

describe('[4.9] guidance for each role', () => {
  test('[4.9] the GP has a short prompt of work focus', () => {
    const prompt = cardsFor('GP').find(({ id }) => id === 'GP_WORK_FOCUS');
    expect(prompt).toMatchObject({ kind: 'HOW_TO' });
    expect(prompt?.kind === 'HOW_TO' ? prompt.steps.length : 0).toBeLessThanOrEqual(4);
  });

  test('[4.9] an employer reads advice only, in which no word tells of health, treatment or Nav’s services', () => {
    const atWork: readonly Recipient[] = RECIPIENTS.filter(
      (role) => ruleFor(role, 'TREATMENT').ceiling === 'NONE',
    );
    for (const role of atWork) {
      for (const one of cardsFor(role)) {
        expect(one.kind).toBe('HOW_TO');
        expect(healthWordsIn(wordsOf(one))).toEqual([]);
        expect(wordsOf(one)).not.toMatch(/nav\b|terapi|behandl|\blege|sykmeld|IPS|DPS/i);
      }
    }
    for (const words of [...Object.values(ownWords.risks), ...Object.values(ownWords.ideas)])
      expect(healthWordsIn(words)).toEqual([]);
  });
});
