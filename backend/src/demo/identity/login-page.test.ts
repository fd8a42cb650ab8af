import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { demoPersons } from '../persons.js';
import { LOGIN_PAGE_POLICY, loginPage } from './login-page.js';

const page = loginPage(demoPersons, '/demo-idp/interaction/x', null);

describe('the demo’s login page', () => {
  it('has a button for each person, with name, role and what to try', () => {
    for (const { key, name, role, tryThis } of demoPersons) {
      expect(page).toContain(`value="${key}"><span class="name">${name}</span><span class="role">${role}`);
      expect(page).toContain(tryThis);
    }
    expect(page.match(/<button /g)).toHaveLength(demoPersons.length);
  });

  it('allows its own style by hash and no script at all', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    expect(LOGIN_PAGE_POLICY).toContain(createHash('sha256').update(style).digest('base64'));
    expect(LOGIN_PAGE_POLICY).not.toContain('script-src');
    expect(page).not.toMatch(/<script| style=| on[a-z]+=/);
  });

  it('a hint nobody has is told without becoming HTML', () => {
    const told = loginPage(demoPersons, '/x', '<img src=x onerror=alert(1)>');
    expect(told).toContain('«&lt;img src=x onerror=alert(1)&gt;»');
    expect(told).not.toContain('<img');
  });
});
