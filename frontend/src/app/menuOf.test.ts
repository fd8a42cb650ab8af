import { describe, expect, test } from '@jest/globals';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { CASE_PAGES } from './casePages.js';
import { currentPage, menuOf } from './menuOf.js';

describe('the menu of a case', () => {
  test('the citizen finds sharing in it, nobody else does', () => {
    const names = (role: Parameters<typeof menuOf>[1]) => menuOf('/sak', role).map(({ name }) => name);
    expect(names('CITIZEN')).toContain('Deling');
    for (const role of RECIPIENTS) expect(names(role)).not.toContain('Deling');
  });

  test('its first way is the case itself', () => {
    for (const role of RECIPIENTS) expect(menuOf('/sak/1', role)[0]?.pages[0]?.to).toBe('/sak/1');
  });

  test('an address under a page is that page; under none of them, the case itself', () => {
    const menu = menuOf('/min-sak', 'CITIZEN');
    expect(currentPage(menu, '/min-sak/deling/1/visning')?.to).toBe('/min-sak/deling');
    expect(currentPage(menu, '/min-sak')?.to).toBe('/min-sak');
    expect(currentPage(menu, '/min-sakene')).toBeUndefined();
  });

  test('no two pages have one address, and each is somebody’s', () => {
    const words = CASE_PAGES.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    for (const { roles } of CASE_PAGES) expect(roles.length).toBeGreaterThan(0);
  });
});
